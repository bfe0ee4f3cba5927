import { generatedPack, placesFor } from './domain/generate.ts';
import { randomCompanies } from './domain/company.ts';
import { Random } from './domain/random.ts';
import { twelve, twelvePlaces } from './domain/twelve.ts';
import { interleaved } from './measure/interleaved.ts';
import { median, ratio, spread } from './measure/statistics.ts';
import { byHand, writtenOut } from './subjects/by-hand.ts';
import { closures } from './subjects/closures.ts';
import { huiceReport, huiceStatus } from './subjects/huice.ts';
import { jsonLogicEngine, jsonLogicJs } from './subjects/json-logic.ts';
import { jsonRulesEngine } from './subjects/json-rules-engine.ts';
import { publicodes } from './subjects/publicodes.ts';
import { zen } from './subjects/zen.ts';
import { verdictsOf } from './subjects/subject.ts';
import { parsePack } from '@huice/engine';

const size = Number(process.argv[2] ?? 12);
const pack = size === 12 ? twelve : generatedPack(new Random(1), size);
if (size <= 1200) { const p = parsePack(JSON.parse(JSON.stringify(pack))); if (!p.ok) console.log(p.issues.slice(0, 5)); }
const places = size === 12 ? twelvePlaces : placesFor(size);
const companies = randomCompanies(new Random(2), places, Number(process.argv[4] ?? 1000));
const makers = { byHand, writtenOut, closures, huiceStatus, huiceReport, jsonLogicEngine, jsonLogicJs, jsonRulesEngine, zen, publicodes };
const wanted = process.argv[3]?.split(',') ?? Object.keys(makers);
const subjects = [];
for (const name of wanted) {
  if (name === 'byHand' && size !== 12) continue;
  const t = performance.now();
  subjects.push(makers[name as keyof typeof makers](pack));
  console.log('compile', name, (performance.now() - t).toFixed(0), 'ms');
}
const base = subjects[0];
let yes = 0;
for (const c of companies.slice(0, size <= 12 ? 500 : size <= 120 ? 30 : 2)) {
  const want = await verdictsOf(base!, c);
  yes += want.reduce((a, b) => a + b, 0);
  for (const s of subjects) {
    const got = await verdictsOf(s, c);
    const at = got.findIndex((v, i) => v !== want[i]);
    if (at >= 0) { console.log('DISAGREE', s.name, at, got[at], want[at]); break; }
  }
}
console.log('yes', yes);
const timings = await interleaved(subjects, companies, { rounds: 7, roundMs: 60 });
for (const t of timings) console.log(t.name.padEnd(32), (1e9 / median(t.rounds)).toFixed(0).padStart(10), '/s', median(t.rounds).toFixed(0).padStart(12), 'ns', (spread(t.rounds)*100).toFixed(0) + '%', ratio(t.rounds, timings[0]!.rounds).toFixed(2), t.companies);
