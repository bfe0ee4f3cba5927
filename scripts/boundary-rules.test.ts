import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import configuration, { WEB_FOLDERS } from './boundary-rules.mjs';
import { inRoot } from './workspace.mjs';

// Each row is one import in a small workspace made for this test, and the rules that it must break (none: it is allowed).
const imports: [from: string, specifier: string, broken: string[]][] = [
  ['packages/engine/src/language/fact.ts', '../value/money.ts', []],
  ['packages/engine/src/value/parse.ts', '../issue.ts', []],
  ['packages/engine/src/build/facts.ts', '../language/fact.ts', []],
  ['packages/engine/src/explain.ts', './explain/tree.ts', []],
  ['packages/engine/src/decide/check.test.ts', '../verify/rule.ts', []],
  ['packages/engine/src/verify/rule.ts', '../decide/status.ts', []],
  ['packages/incentives/src/award.ts', '@huice/engine', []],
  ['apps/cli/src/says.ts', '../../../packages/engine/src/explain.ts', []],
  ['packages/engine/src/index.ts', './explain/tree.ts', ['engine-index-lean']],
  ['apps/cli/src/check.ts', 'node:fs', []],
  ['apps/cli/src/run.ts', './report/render.ts', ['cli-starts-without-words']],
  ['apps/cli/src/commands/check.ts', '../../../../packages/engine/src/explain.ts', ['cli-starts-without-words']],
  ['apps/cli/src/commands/facts.ts', '../report/render.ts', []],
  ['packages/engine/src/value/early.ts', '../language/fact.ts', ['engine-value-before-language']],
  [
    'packages/engine/src/language/early.ts',
    '../build/facts.ts',
    ['engine-language-before-build', 'engine-build-unseen'],
  ],
  ['packages/engine/src/build/early.ts', '../diagram/node.ts', ['engine-build-before-diagram']],
  ['packages/engine/src/diagram/early.ts', '../decide/status.ts', ['engine-diagram-before-decide']],
  ['packages/engine/src/decide/early.ts', '../together/combine.ts', ['engine-decide-before-together']],
  ['packages/engine/src/together/early.ts', '../figures/read.ts', ['engine-together-before-figures']],
  ['packages/engine/src/figures/early.ts', '../ask/next.ts', ['engine-figures-before-ask']],
  ['packages/engine/src/ask/early.ts', '../change/nearest.ts', ['engine-ask-before-change']],
  ['packages/engine/src/change/early.ts', '../translate/translation.ts', ['engine-change-before-translate']],
  ['packages/engine/src/translate/early.ts', '../grant/grantable.ts', ['engine-translate-before-grant']],
  ['packages/engine/src/grant/early.ts', '../explain/tree.ts', ['engine-grant-before-explain']],
  ['packages/engine/src/explain/early.ts', '../verify/rule.ts', ['engine-explain-before-verify']],
  ['packages/engine/src/verify/early.ts', '../compare/packs.ts', ['engine-verify-before-compare']],
  ['packages/engine/src/compare/early.ts', '../boundary/cases.ts', ['engine-compare-before-boundary']],
  ['packages/engine/src/boundary/early.ts', '../answer/answer.ts', ['engine-boundary-before-answer']],
  ['apps/web/src/words/early.ts', '../design/room.ts', ['web-words-before-design']],
  ['apps/web/src/design/early.ts', '../state/room.ts', ['web-design-before-state']],
  ['apps/web/src/state/early.ts', '../failure/room.ts', ['web-state-before-failure']],
  ['apps/web/src/failure/early.ts', '../site/room.ts', ['web-failure-before-site']],
  ['apps/web/src/site/early.ts', '../amounts/room.ts', ['web-site-before-amounts']],
  ['apps/web/src/amounts/early.ts', '../share/room.ts', ['web-amounts-before-share']],
  ['apps/web/src/share/early.ts', '../offline/room.ts', ['web-share-before-offline']],
  ['apps/web/src/offline/early.ts', '../damaged-link/room.ts', ['web-offline-before-damaged-link']],
  ['apps/web/src/damaged-link/early.ts', '../frame/room.ts', ['web-damaged-link-before-frame']],
  ['apps/web/src/frame/early.ts', '../glossary/room.ts', ['web-frame-before-glossary']],
  ['apps/web/src/glossary/early.ts', '../citations/room.ts', ['web-glossary-before-citations']],
  ['apps/web/src/citations/early.ts', '../enquiry/room.ts', ['web-citations-before-enquiry']],
  ['apps/web/src/enquiry/early.ts', '../questions/room.ts', ['web-enquiry-before-questions']],
  ['apps/web/src/questions/early.ts', '../proof/room.ts', ['web-questions-before-proof']],
  ['apps/web/src/proof/early.ts', '../feedback/room.ts', ['web-proof-before-feedback']],
  ['apps/web/src/feedback/early.ts', '../next-question/room.ts', ['web-feedback-before-next-question']],
  ['apps/web/src/next-question/early.ts', '../nearest/room.ts', ['web-next-question-before-nearest']],
  ['apps/web/src/nearest/early.ts', '../last-visit/room.ts', ['web-nearest-before-last-visit']],
  ['apps/web/src/last-visit/early.ts', '../results/room.ts', ['web-last-visit-before-results']],
  ['apps/web/src/results/early.ts', '../print/room.ts', ['web-results-before-print']],
  ['apps/web/src/print/early.ts', '../library/room.ts', ['web-print-before-library']],
  ['apps/web/src/library/early.ts', '../prospects/room.ts', ['web-library-before-prospects']],
  ['apps/web/src/prospects/early.ts', '../batch/room.ts', ['web-prospects-before-batch']],
  ['apps/web/src/batch/early.ts', '../prefill/room.ts', ['web-batch-before-prefill']],
  ['apps/web/src/prefill/early.ts', '../pitch/room.ts', ['web-prefill-before-pitch']],
  ['apps/web/src/pitch/early.ts', '../self-check/room.ts', ['web-pitch-before-self-check']],
  ['apps/web/src/self-check/early.ts', '../embed/room.ts', ['web-self-check-before-embed']],
  ['apps/web/src/words/high.ts', '../self-check/room.ts', ['web-words-before-design']],
  ['apps/web/src/results/late.ts', '../state/room.ts', []],
  ['apps/web/src/state/room.test.ts', '../results/room.ts', []],
  ['apps/web/src/desk.ts', './results/room.ts', []],
  ['apps/web/src/results/highest.ts', '../page.ts', ['web-form-last']],
  ['apps/web/src/desk-of-odd.ts', './helpers/any.ts', ['web-folder-listed']],
  ['apps/web/src/batch/kept/early.ts', '../sheets/sheet.ts', ['batch-kept-before-sheets']],
  ['apps/web/src/batch/sheets/early.ts', '../file/read.ts', ['batch-sheets-before-file']],
  ['apps/web/src/batch/file/early.ts', '../columns/guess.ts', ['batch-file-before-columns']],
  ['apps/web/src/batch/columns/early.ts', '../screening/screen.ts', ['batch-columns-before-screening']],
  ['apps/web/src/batch/screening/early.ts', '../export/save.ts', ['batch-screening-before-export']],
  ['apps/web/src/batch/export/early.ts', '../findings/matrix.ts', ['batch-export-before-findings']],
  ['apps/web/src/batch/findings/late.ts', '../file/read.ts', []],
  ['packages/bench/src/measures.ts', 'some-peer', []],
  ['apps/cli/src/measures.ts', '../../../packages/bench/src/index.ts', ['bench-apart']],
  ['apps/web/bench/drawn.ts', '../../../packages/bench/src/domain/random.ts', []],
  ['apps/web/bench/measures.ts', '../../../packages/bench/src/index.ts', ['bench-apart']],
  ['apps/web/src/drawn.ts', '../../../packages/bench/src/domain/random.ts', ['draws-are-for-benches']],
  ['scripts/serves.mjs', '../apps/web/security-headers.mjs', []],
  ['scripts/peeks.mjs', '../apps/web/src/page.ts', ['package-direction']],
  ['scripts/measures.mjs', '../tools/bench.mjs', ['scripts-before-tools']],
  ['packages/engine/src/issue.ts', './value/money.ts', ['engine-issue-first']],
  ['packages/engine/src/decide/built.ts', '../build/facts.ts', ['engine-build-unseen']],
  ['packages/engine/src/decide/through-index.ts', '../index.ts', ['engine-index-outward']],
  ['packages/engine/src/decide/odd.ts', '../helpers/any.ts', ['engine-folder-listed']],
  ['packages/engine/src/decide/reads.ts', 'node:fs', ['engine-pure']],
  ['packages/engine/src/decide/knows.ts', '../../../incentives/src/index.ts', ['engine-knows-no-pack', 'engine-pure']],
  ['packages/incentives/src/shows.ts', '../../../apps/web/src/page.ts', ['incentives-are-data', 'package-direction']],
  ['packages/incentives/src/reads.ts', 'node:fs', ['incentives-are-data']],
  [
    'packages/incentives/src/deep.ts',
    '../../engine/src/value/money.ts',
    ['incentives-are-data', 'package-by-its-name'],
  ],
  ['packages/authoring/src/form/reads.ts', '../../../engine/src/index.ts', []],
  ['packages/authoring/src/form/opens.ts', 'node:fs', ['authoring-knows-no-pack']],
  ['packages/authoring/src/disk/opens.ts', 'node:fs', []],
  ['packages/authoring/src/disk/reads.ts', '../index.ts', ['authoring-disk-starts-without-yaml']],
  ['apps/cli/src/loads.ts', '../../../packages/authoring/src/node.ts', []],
  ['apps/cli/src/writes.ts', '../../../packages/authoring/src/words.ts', []],
  ['packages/sql/src/reads.ts', 'node:fs', ['sql-knows-no-pack']],
  ['apps/cli/src/asks-sql.ts', '../../../packages/sql/src/index.ts', ['cli-starts-without-sql']],
  ['apps/cli/src/queries.ts', 'yaml', ['cli-starts-without-duckdb']],
  ['apps/cli/src/opens.ts', '../../../packages/authoring/src/index.ts', ['cli-starts-without-yaml']],
  ['apps/web/src/borrows.ts', '../../cli/src/check.ts', ['no-app-imported']],
  ['apps/api/src/answers.ts', '../../../packages/engine/src/answers.ts', []],
  ['apps/api/src/borrows.ts', '../../web/security-headers.mjs', ['no-app-imported']],
  ['apps/web/src/reads.ts', 'node:fs', ['page-runs-in-a-browser']],
  ['apps/web/src/lost.ts', './nowhere.ts', ['resolvable']],
  ['apps/web/src/leans.ts', './page.test.ts', ['no-test-imported']],
  ['apps/cli/src/one.ts', './other.ts', ['no-circular']],
  // A circle is reported once, at its first file.
  ['apps/cli/src/other.ts', './one.ts', []],
  ['apps/cli/src/uses-tool.ts', 'tool', ['no-dev-dependency-shipped']],
];

const leaves = [
  'packages/engine/src/value/money.ts',
  'packages/engine/src/diagram/node.ts',
  'packages/engine/src/decide/status.ts',
  'packages/engine/src/explain/tree.ts',
  'packages/engine/src/figures/read.ts',
  'packages/engine/src/ask/next.ts',
  'packages/engine/src/change/nearest.ts',
  'packages/engine/src/compare/packs.ts',
  'packages/engine/src/boundary/cases.ts',
  'packages/engine/src/answer/answer.ts',
  'packages/engine/src/answers.ts',
  'packages/engine/src/translate/translation.ts',
  'packages/engine/src/grant/grantable.ts',
  'packages/sql/src/index.ts',
  ...WEB_FOLDERS.map((room) => `apps/web/src/${room}/room.ts`),
  'apps/web/src/helpers/any.ts',
  'apps/web/src/batch/sheets/sheet.ts',
  'apps/web/src/batch/file/read.ts',
  'apps/web/src/batch/columns/guess.ts',
  'apps/web/src/batch/screening/screen.ts',
  'apps/web/src/batch/export/save.ts',
  'apps/web/src/batch/findings/matrix.ts',
  'packages/bench/src/index.ts',
  'packages/bench/src/domain/random.ts',
  'packages/engine/src/helpers/any.ts',
  'packages/engine/src/together/combine.ts',
  'packages/engine/src/language/fact.ts',
  'packages/incentives/src/index.ts',
  'packages/authoring/src/index.ts',
  'packages/authoring/src/words.ts',
  'apps/cli/src/report/render.ts',
  'packages/authoring/src/node.ts',
  'apps/web/src/page.ts',
  'apps/web/src/page.test.ts',
  'apps/web/security-headers.mjs',
  'tools/bench.mjs',
  'node_modules/tool/index.js',
  'node_modules/yaml/index.js',
];

const manifests = {
  'package.json': { name: 'made-up' },
  'packages/engine/package.json': { name: '@huice/engine', exports: { '.': { 'huice-source': './src/index.ts' } } },
  'apps/cli/package.json': { name: '@huice/cli', dependencies: { yaml: '2' }, devDependencies: { tool: '1' } },
  'node_modules/yaml/package.json': { name: 'yaml', version: '2.0.0', main: 'index.js' },
  'node_modules/tool/package.json': { name: 'tool', version: '1.0.0', main: 'index.js' },
};

describe('the check of import boundaries', () => {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'huice-boundaries-')));
  let violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] = [];

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  };

  beforeAll(() => {
    for (const path of leaves) write(path, 'export {};\n');
    for (const [from, specifier] of imports) write(from, `import ${JSON.stringify(specifier)};\n`);
    for (const [path, manifest] of Object.entries(manifests)) write(path, JSON.stringify(manifest));
    mkdirSync(join(workspace, 'node_modules/@huice'), { recursive: true });
    symlinkSync(join(workspace, 'packages/engine'), join(workspace, 'node_modules/@huice/engine'), 'junction');
    const cruise = [inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), 'packages', 'apps', 'scripts'];
    const options = ['--config', inRoot('scripts/boundary-rules.mjs'), '--output-type', 'json'];
    const { stdout } = spawnSync(process.execPath, [...cruise, ...options], { cwd: workspace, encoding: 'utf8' });
    violations = JSON.parse(stdout).summary.violations;
  });

  afterAll(() => rmSync(workspace, { recursive: true, force: true }));

  it.each(imports)('of %s importing %s reports %j', (from, _specifier, broken) => {
    const found = violations.filter((violation) => violation.from === from).map(({ rule }) => rule.name);
    expect([...new Set(found)].sort()).toEqual([...broken].sort());
  });

  it('has a failing example for every rule', () => {
    const shown = new Set(imports.flatMap(([, , broken]) => broken));
    expect(configuration.forbidden?.map(({ name }) => String(name)).filter((name) => !shown.has(name))).toEqual([]);
  });
});
