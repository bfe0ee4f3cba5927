import { compile } from '../src/index.ts';
import { money, share, quantity, term, ratio, cny, count, all, pack, exactly } from '../src/build.ts';
import { quote, source, words, wording, cites, promise } from './sample-pack.ts';

const rd = money('rd', wording('rd')), revenue = money('revenue', wording('rev'));
const rdShare = share('rdShare', wording('share'));
const people = quantity('people', { ...wording('p'), unit: words('p'), whole: true });
const t = term('rdTerm', { kind: 'ratio', label: words('t'), facts: ['rd'], over: ['revenue'] });
const make = (n: number, withTerms: boolean) => {
  const incentives = Array.from({ length: n }, (_, i) => promise(`i${i}`, all(
    revenue.atLeast(cny(String(1000000 * (1 + (i % 40)))), cites),
    people.atLeast(count(String(10 + (i % 30))), cites),
    withTerms ? t.atLeast(ratio(String(0.01 * (1 + (i % 8)))), cites) : rdShare.atLeast(ratio(String(0.01 * (1 + (i % 8)))), cites),
  ), { amount: exactly(cny('100'), cites) }));
  return pack({ id: 't', version: '1.0.0', title: words('t'), documents: [source], clauses: [quote], groups: [{ id: 'company', label: words('c') }],
    facts: [rd, revenue, rdShare, people], ...(withTerms ? { terms: [t] } : {}), judgements: [], incentives });
};
const cpu = (f: () => void) => { const a = process.cpuUsage(); f(); const b = process.cpuUsage(a); return (b.user + b.system) / 1000; };
for (const n of [12, 120, 1200, 12000]) {
  const calcs = [false, true].map((w) => { let c: any; const ms = cpu(() => { const r = compile(make(n, w), {}); if (!r.ok) throw new Error(JSON.stringify(r.issues)); c = r.value; }); return { c, ms, w }; });
  const profiles = Array.from({ length: 200 }, (_, i) => ({ revenue: String(1000000 + i * 150000), people: String(5 + (i % 40)), rd: String(20000 + i * 9000), rdShare: ((20000 + i * 9000) / (1000000 + i * 150000)).toFixed(6) }));
  const partial = profiles.map((p, i) => { const { rd: _rd, rdShare: _s, ...rest } = p; return i % 2 ? rest : { people: p.people }; });
  const reps = Math.max(1, Math.floor(2400 / n));
  const res: number[][] = [[], []]; const part: number[][] = [[], []];
  for (let round = 0; round < 7; round++) for (const [k, { c }] of calcs.entries()) {
    const some = profiles.slice(0, Math.max(10, Math.min(200, 24000 / n)));
    res[k]!.push(cpu(() => { for (let r = 0; r < reps; r++) for (const p of some) c.outline(p, { asOf: '2026-01-01' }); }) / reps / some.length);
    const sp = partial.slice(0, some.length);
    part[k]!.push(cpu(() => { for (const p of sp) c.outline(p, { asOf: '2026-01-01' }); }) / sp.length);
  }
  const med = (x: number[]) => x.sort((a, b) => a - b)[3]!;
  console.log(n, 'compile ms', calcs.map((x) => x.ms.toFixed(0)).join(' / '), 'outline µs', res.map((x) => (med(x) * 1000).toFixed(1)).join(' / '), 'ratio', (med(res[1]!) / med(res[0]!)).toFixed(2), 'partial µs', part.map((x) => (med(x) * 1000).toFixed(1)).join(' / '), 'ratio', (med(part[1]!) / med(part[0]!)).toFixed(2));
}
