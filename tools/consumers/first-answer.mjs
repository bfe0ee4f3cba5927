/** What every consumer asks, in whatever it runs: a module that gives one line, of the pack in the package or of another as JSON. */
export const firstAnswer = `import { compile, parsePack } from '@huice/engine';
import { describeAmount } from '@huice/engine/explain';
import { huicePack } from '@huice/incentives';

/** @param {unknown} [json] a pack to ask instead */
export const firstAnswer = (json) => {
  const read = json === undefined ? { ok: true, value: huicePack } : parsePack(json);
  const compiled = compile(read.value);
  const report = compiled.value.check({}, { asOf: '2019-06-01', detail: 'amount' });
  const [first] = report.value.results;
  return \`\${compiled.value.pack.id}: \${first.incentive} \${first.status}, \${describeAmount(first.amount, 'en')}\`;
};
`;
