import { cruise } from 'dependency-cruiser';
import { boundaryRules } from './boundary-rules.mjs';

/**
 * @typedef {object} Findings
 * @property {number} files that were read
 * @property {{ rule: string, from: string, to: string }[]} violations
 */

/**
 * @param {string} baseDir the root of a workspace
 * @param {string[]} folders below it
 * @returns {Promise<Findings>}
 */
export async function findBoundaryViolations(baseDir, folders) {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: boundaryRules },
      // Imports of types count as well: a direction is a direction.
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(dist|coverage)/' },
    },
    { exportsFields: ['exports'], conditionNames: ['huice-source', 'import', 'node', 'default', 'types'] },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of findings');
  const { totalCruised, violations } = output.summary;
  return { files: totalCruised, violations: violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })) };
}
