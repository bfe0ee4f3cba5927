import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../../scripts/read-examples.mjs';
import { installedAt, installTarballs, putFile, runIn } from '../../scripts/scratch-project.mjs';

const versions = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0'];

const doors = `
import { type AmountReport, compile, type Pack, type Report } from '@huice/engine';
import { all, boolean, cny, money, pack } from '@huice/engine/build';
import { describeAmount } from '@huice/engine/explain';
import { typedAnswer } from '@huice/engine/figures';
import { verify } from '@huice/engine/review';
import { reportJsonSchema } from '@huice/engine/schema';
import { screener } from '@huice/engine/screen';
import { loadWording } from '@huice/engine/wording';
import { readPackFolder } from '@huice/authoring';
import { describeFault } from '@huice/authoring/words';
import { coverage, huicePack } from '@huice/incentives';

export const all_ = [all, boolean, cny, money, pack, typedAnswer, verify, reportJsonSchema, screener, loadWording, readPackFolder, describeFault, coverage];
const compiled = compile(huicePack satisfies Pack);
if (compiled.ok) {
  const full = compiled.value.check({}, { asOf: '2019-06-01' });
  const slim = compiled.value.check({}, { asOf: '2019-06-01', detail: 'amount' });
  if (full.ok && slim.ok) {
    const report: Report = full.value;
    const amounts: AmountReport = slim.value;
    for (const { amount } of amounts.results) describeAmount(amount, 'en');
    // @ts-expect-error a slim report has no proof
    amounts.results[0]?.proof;
    report.results[0]?.proof.verdict;
  }
}
`;

const common = `
import engine = require('@huice/engine');
import { huicePack } from '@huice/incentives';

export const compiled = engine.compile(huicePack);
`;

// zod's types name `URL`, which is of the browser or of Node.
const base = { strict: true, noEmit: true, skipLibCheck: false, target: 'es2022', lib: ['es2023', 'dom'], types: [] };

/** @type {readonly import('../test-consumers.mjs').Consumer[]} */
export const typescriptConsumers = versions.map((version) => ({
  name: `TypeScript ${version}`,
  use: ({ folder, packed }) => {
    installTarballs(folder, packed, { also: { typescript: `~${version}.0` } });
    putFile(folder, 'doors.ts', doors);
    // Older compilers refuse what Node does since 20.19: ESM by require.
    const isCommon = Number(version) >= 5.8;
    if (isCommon) putFile(folder, 'common.cts', common);
    let count = 0;
    for (const { name } of packed) {
      const readme = readFileSync(join(installedAt(folder, name), 'README.md'), 'utf8');
      for (const { code, language } of readExamples(readme))
        if (language === 'ts') putFile(folder, `example-${count++}.ts`, code);
    }
    const kinds = [
      ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
      ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
    ];
    for (const [kind, options] of kinds) {
      const config = putFile(
        folder,
        `tsconfig.${kind}.json`,
        JSON.stringify({
          compilerOptions: { ...base, ...Object(options) },
          include: ['*.ts', ...(kind === 'nodenext' ? ['*.cts'] : [])],
        }),
      );
      runIn(folder, process.execPath, ['node_modules/typescript/bin/tsc', '-p', config]);
    }
    return `strict, skipLibCheck off, nodenext and bundler, ${count} examples${isCommon ? ', require' : ''}`;
  },
}));
