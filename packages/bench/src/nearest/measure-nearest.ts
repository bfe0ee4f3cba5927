import { type Calculator, type Condition, compile, type Pack, type Profile } from '@huice/engine';
import { all, any, atLeastN, boolean, cny, exactly, money } from '@huice/engine/build';
import { wording } from '../domain/facts.ts';
import { clauseFor, packOf } from '../domain/pack.ts';
import { Random } from '../domain/random.ts';
import { cpuNs } from '../measure/interleaved.ts';
import { median, quantile } from '../measure/statistics.ts';

/** One rule, nothing known: what the nearest change costs, and what it costs to check the same pack. */
export interface NearestTiming {
  readonly rule: string;
  readonly nearest: readonly number[];
  readonly check: readonly number[];
  readonly sets: number;
  readonly complete: boolean;
}

/** Random rules: every `nearest` of packs of twelve incentives over twenty facts, with nothing, half and all known. */
export interface NearestOfMany {
  readonly questions: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
  readonly incomplete: number;
}

const asOf = '2024-01-01';
const flags = (count: number) => Array.from({ length: count }, (_, at) => boolean(`flag${at}`, wording(`Flag ${at}`)));
const figures = (count: number) =>
  Array.from({ length: count }, (_, at) => money(`figure${at}`, wording(`Figure ${at}`)));

type Cites = readonly [{ readonly clause: string }];
type Some = [Condition, ...Condition[]];
type Rule = (cites: Cites) => Condition;

const packWith = (facts: Pack['facts'], rules: readonly Rule[]): Pack => ({
  ...packOf(
    'nearest',
    ['p0'],
    rules.map((rule, at) => {
      const id = `n${at}`;
      const cites = [{ clause: clauseFor(id).id }] as const;
      return { id, place: 'p0', condition: rule(cites), amount: exactly(cny('1万'), cites) };
    }),
  ),
  facts,
});

const calculatorOf = (pack: Pack): Calculator => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const timed = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return cpuNs(start);
};

const someOf = (n: number, count: number) => ({
  rule: `any ${n} of ${count} yes-or-no facts`,
  pack: packWith(
    flags(count).map(({ fact }) => fact),
    [(cites) => atLeastN(n, ...(flags(count).map((one) => one.is(true, [...cites])) as Some))],
  ),
});

const pairs = (rule: string, join: (parts: Some) => Condition) => ({
  rule,
  pack: packWith(
    figures(20).map(({ fact }) => fact),
    [
      (cites) => {
        const leaves = figures(20).map((one) => one.atLeast(cny('100万'), [...cites]));
        return join(Array.from({ length: 10 }, (_, at) => all(...(leaves.slice(2 * at, 2 * at + 2) as Some))) as Some);
      },
    ],
  ),
});

const overlapping = {
  rule: '6 of 18 triples that overlap, 20 figures',
  pack: packWith(
    figures(20).map(({ fact }) => fact),
    [
      (cites) => {
        const leaf = (at: number, value: '20万' | '50万' | '100万') =>
          (figures(20)[at] as ReturnType<typeof money>).atLeast(cny(value), [...cites]);
        const triple = (_: unknown, at: number) => all(leaf(at, '100万'), leaf(at + 1, '50万'), leaf(at + 2, '20万'));
        return atLeastN(6, ...(Array.from({ length: 18 }, triple) as Some));
      },
    ],
  ),
};

export const measureNearest = (rounds: number): NearestTiming[] =>
  [
    someOf(10, 20),
    someOf(15, 30),
    someOf(20, 40),
    pairs('one of 10 pairs, 20 figures', (parts) => any(...parts)),
    pairs('5 of 10 pairs, 20 figures', (parts) => atLeastN(5, ...parts)),
    overlapping,
  ].map(({ rule, pack }) => {
    const calculator = calculatorOf(pack);
    const ask = () => calculator.nearest('n0', {}, { asOf });
    const first = ask();
    if (!first.ok) throw new Error(JSON.stringify(first.issues));
    const nearest: number[] = [];
    const check: number[] = [];
    for (let round = 0; round < rounds; round++) {
      nearest.push(timed(ask));
      check.push(timed(() => calculator.check({}, { asOf })));
    }
    return { rule, nearest, check, sets: first.value.sets.length, complete: first.value.complete };
  });

export const measureNearestOfMany = (packs: number): NearestOfMany => {
  const random = new Random(11);
  const handles = { flags: flags(10), figures: figures(10) };
  const leaf = (cites: Cites): Condition =>
    random.chance(0.5)
      ? random.pick(handles.flags).is(random.chance(0.7), [...cites])
      : random.pick(handles.figures).atLeast(cny(random.pick(['100万', '200万', '300万'] as const)), [...cites]);
  const rule = (cites: Cites, depth: number): Condition => {
    if (depth === 0 || random.chance(0.15)) return leaf(cites);
    const of = Array.from({ length: random.int(2, 4) }, () => rule(cites, depth - 1)) as Some;
    const kind = random.next();
    if (kind < 0.4) return all(...of);
    return kind < 0.8 ? any(...of) : atLeastN(random.int(1, of.length), ...of);
  };
  const company = (known: number): Profile =>
    Object.fromEntries([
      ...handles.flags.filter(() => random.chance(known)).map(({ fact }) => [fact.id, random.chance(0.3)]),
      ...handles.figures
        .filter(() => random.chance(known))
        .map(({ fact }) => [fact.id, String(random.int(0, 3_000_000))]),
    ]);
  const facts = [...handles.flags, ...handles.figures].map(({ fact }) => fact);
  const times: number[] = [];
  let incomplete = 0;
  for (let one = 0; one < packs; one++) {
    const calculator = calculatorOf(
      packWith(
        facts,
        Array.from({ length: 12 }, () => (cites: Cites) => rule(cites, 3)),
      ),
    );
    for (const profile of [company(0), company(0.5), company(1)]) {
      for (const { id } of calculator.pack.incentives) {
        times.push(
          timed(() => {
            const found = calculator.nearest(id, profile, { asOf });
            if (found.ok && !found.value.complete) incomplete++;
          }),
        );
      }
    }
  }
  return {
    questions: times.length,
    median: median(times),
    p99: quantile(times, 0.99),
    worst: Math.max(...times),
    incomplete,
  };
};
