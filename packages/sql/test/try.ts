import { compile } from '@huice/engine';
import { agreementOn } from './agreement.ts';
import { duckdbEngine } from './duckdb-engine.ts';
import { drawnPack } from './drawn-pack.ts';
import { seeded } from './companies.ts';

const engine = await duckdbEngine();
let answers = 0; const left: Record<string, number> = {}; let bad = 0;
for (let seed = Number(process.argv[2] ?? 1), n = 0; n < Number(process.argv[3] ?? 20); seed++, n++) {
  const pack = drawnPack(seeded(seed), 12);
  const c = compile(pack);
  if (!c.ok) { console.log(JSON.stringify(c.issues).slice(0, 600)); continue; }
  try {
  const told = await agreementOn(engine, { calculator: c.value, asOf: '2026-11-30', rows: Number(process.argv[4] ?? 60), seed, ranges: seed % 2 ? ['revenue', 'founded', 'people'] : [] });
  answers += told.answers; for (const [k, v] of Object.entries(told.left)) left[k] = (left[k] ?? 0) + v;
  if (told.differences.length) { bad++; const d = JSON.parse(told.differences[0] as string); const i = pack.incentives.find(x=>x.id===d.engine.incentive); console.log('seed', seed, told.differences.length, JSON.stringify(d).slice(0,900)); console.log(JSON.stringify({c:i?.condition,v:i?.versions,a:i?.amount}).replaceAll('"cites":[{"clause":"doc/1"}]','').slice(0,1800)); }
  } catch (e) { bad++; console.log('seed', seed, String(e).slice(0, 600)); }
}
console.log({ answers, left, bad });
await engine.close();
