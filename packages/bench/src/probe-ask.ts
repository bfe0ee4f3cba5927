import { compile } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { anyCompany } from './ask/any-company.ts';
import { fixedForm, interviewer } from './ask/interview.ts';
import { expectedQuestions } from './ask/optimum.ts';
import { smallPack } from './ask/small-pack.ts';
import { randomCompany } from './domain/company.ts';
import { Random } from './domain/random.ts';
import { twelve, twelvePlaces } from './domain/twelve.ts';
import { mean, median, quantile } from './measure/statistics.ts';
import { sure } from './subjects/huice.ts';

const count = Number(process.argv[2] ?? 1000);
for (const [name, pack, make] of [
  ['twelve', twelve, (r: Random) => randomCompany(r, twelvePlaces)],
  ['real', huicePack, anyCompany(huicePack)],
] as const) {
  const calculator = sure(compile(pack));
  const random = new Random(5);
  const t = performance.now();
  const ask = interviewer(calculator);
  const form = fixedForm(calculator);
  const companies = Array.from({ length: count }, () => make(random)) as never[];
  const a = companies.map(ask), f = companies.map(form.count);
  console.log(name, 'adaptive', median(a), quantile(a, 0.95), mean(a).toFixed(2), 'fixed', median(f), quantile(f, 0.95), 'whole', form.length, (performance.now() - t).toFixed(0), 'ms');
}
const ratios: number[] = [];
let best = 0, asked = 0;
const random = new Random(7);
for (let i = 0; i < Number(process.argv[3] ?? 100); i++) {
  const pack = smallPack(random, `small-${i}`);
  const e = expectedQuestions(sure(compile(pack)));
  if (e.best === 0) continue;
  best += e.best; asked += e.asked; ratios.push(e.asked / e.best);
}
console.log('ratio mean', (asked / best).toFixed(4), 'median', median(ratios).toFixed(3), 'p95', quantile(ratios, 0.95).toFixed(3), 'max', quantile(ratios, 1).toFixed(3));
