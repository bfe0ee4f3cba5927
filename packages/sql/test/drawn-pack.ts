import { type Amount, type Condition, type Incentive, type Pack, packFormat } from '@huice/engine';
import { pick } from './companies.ts';

type Random = () => number;

const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const cites = [{ clause: 'doc/1' }] as const;
const base = (id: string) => ({
  id,
  group: 'g',
  label: words(id),
  question: words(`${id}?`),
  why: words('why'),
  whereFound: words('where'),
  mutability: 'actionable' as const,
});
const option = (id: string, within?: string) => ({ id, label: words(id), ...(within === undefined ? {} : { within }) });

const facts: Pack['facts'] = [
  { kind: 'boolean', ...base('listed') },
  { kind: 'boolean', ...base('Listed') },
  {
    kind: 'choice',
    ...base('place'),
    options: [option('east'), option('north', 'east'), option('south', 'east'), option('west')],
  },
  { kind: 'choices', ...base('fields'), options: [option('ai'), option('iot'), option('o-data')] },
  { kind: 'money', ...base('revenue') },
  { kind: 'money', ...base('cost'), minimum: '-100' },
  { kind: 'quantity', ...base('people'), unit: words('people'), whole: true },
  { kind: 'quantity', ...base('area'), unit: words('mu') },
  { kind: 'share', ...base('foreign') },
  { kind: 'date', ...base('founded') },
];

const terms: Pack['terms'] = [
  { id: 'both', kind: 'sum', label: words('both'), facts: ['revenue', 'cost'] },
  { id: 'rest', kind: 'difference', label: words('rest'), facts: ['revenue'], over: ['cost'] },
  { id: 'mean', kind: 'mean', label: words('mean'), facts: ['revenue', 'cost'] },
  { id: 'part', kind: 'ratio', label: words('part'), facts: ['cost'], over: ['revenue'] },
  { id: 'growth', kind: 'growth', label: words('growth'), facts: ['cost'], over: ['revenue'] },
  { id: 'age', kind: 'age', label: words('age'), facts: ['founded'], unit: 'years' },
];

const thresholds: Readonly<Record<string, readonly string[]>> = {
  revenue: ['0', '10', '20.5', '30'],
  cost: ['-5', '0', '10'],
  people: ['2.5', '3', '5'],
  area: ['0.5', '3'],
  foreign: ['0.25', '0.5'],
  founded: ['2020-02-29', '2024-01-01'],
  both: ['15', '40'],
  rest: ['0', '10'],
  mean: ['5', '12.5'],
  part: ['0.05', '0.5'],
  growth: ['-0.5', '0.3'],
  age: ['1', '3'],
};

const some = <T>(random: Random, of: readonly T[]): T[] => {
  const kept = of.filter(() => random() < 0.5);
  return kept.length > 0 ? kept : [pick(random, of)];
};

const leaf = (random: Random, hasTerms: boolean): Condition => {
  const figures = Object.keys(thresholds).filter((id) => hasTerms || facts.some((fact) => fact.id === id));
  switch (Math.floor(random() * 8)) {
    case 0:
      return { kind: 'is', fact: pick(random, ['listed', 'Listed']), value: random() < 0.5, cites };
    case 1:
      return { kind: 'one-of', fact: 'place', options: some(random, ['east', 'north', 'south', 'west']), cites };
    case 2:
      return {
        kind: pick(random, ['has-any', 'has-all'] as const),
        fact: 'fields',
        options: some(random, ['ai', 'iot', 'o-data']),
        cites,
      };
    case 3:
      return { kind: 'judgement', judgement: pick(random, ['promising', 'excellent', 'needed']), cites };
    case 4:
      return { kind: 'meets', definition: 'small', cites };
    default: {
      const fact = pick(random, figures);
      const value = pick(random, thresholds[fact] as readonly string[]);
      return { kind: 'compare', fact, op: pick(random, ['>=', '>', '<=', '<', '='] as const), value, cites };
    }
  }
};

const drawnCondition = (random: Random, hasTerms: boolean, depth = 3): Condition => {
  if (depth === 0 || random() < 0.25) return leaf(random, hasTerms);
  const part = () => drawnCondition(random, hasTerms, depth - 1);
  const of = Array.from({ length: 1 + Math.floor(random() * 3) }, part);
  switch (Math.floor(random() * 9)) {
    case 0:
      return { kind: 'not', of: part() };
    case 1:
      return { kind: 'at-least-n', n: 1 + Math.floor(random() * of.length), of };
    case 2: {
      const grades = () =>
        of.map((when, at) => ({
          points: pick(random, ['5', '2.5', '10']),
          when: at === 0 ? when : leaf(random, hasTerms),
        }));
      const indicators = [
        { label: words('one'), grades: grades() },
        {
          label: words('two'),
          grades: [{ points: '5', when: leaf(random, hasTerms) }],
          ...(random() < 0.3 ? { least: '5' } : {}),
        },
      ];
      return { kind: 'points', indicators, atLeast: pick(random, ['5', '10']), cites };
    }
    case 3:
    case 4:
    case 5:
      return { kind: 'any', of };
    default:
      return { kind: 'all', of };
  }
};

const amountLeaf = (random: Random, hasTerms: boolean): Amount => {
  const money = ['revenue', 'cost', ...(hasTerms ? ['both', 'rest', 'mean'] : [])];
  const limits = {
    ...(random() < 0.4 ? { cap: pick(random, ['4', '12.5']) } : {}),
    ...(random() < 0.2 ? { floor: '1' } : {}),
  };
  const bound = random() < 0.2 ? { bound: 'up-to' as const } : {};
  switch (Math.floor(random() * 8)) {
    case 0:
    case 1:
      return {
        kind: pick(random, ['exact', 'at-least', 'up-to'] as const),
        value: pick(random, ['0', '3', '7.25']),
        cites,
      };
    case 2:
      return {
        kind: 'rate',
        rate: pick(random, ['0.3', '0.125', '1']),
        base: { fact: pick(random, money) },
        ...limits,
        ...bound,
        cites,
      };
    case 3:
      return {
        kind: 'per-unit',
        fact: pick(random, ['people', 'area']),
        each: pick(random, ['2', '1.005']),
        ...limits,
        ...bound,
        cites,
      };
    case 4:
      return { kind: 'figure', fact: pick(random, money), cites };
    case 5: {
      const steps = [
        { from: '5', pays: random() < 0.5 ? { value: '2' } : { rate: '0.1' } },
        {
          from: '20',
          ...(random() < 0.5 ? { above: true as const } : {}),
          pays: random() < 0.5 ? { value: '9' } : { rate: '0.25' },
        },
      ];
      return {
        kind: 'brackets',
        mode: pick(random, ['whole', 'marginal', 'unsaid'] as const),
        fact: pick(random, money),
        steps,
        cites,
      };
    }
    case 6:
      return {
        kind: 'rate',
        rate: pick(random, ['0', '0.5']),
        base: { described: words('cost') },
        ...limits,
        ...bound,
        cites,
      };
    default:
      return { kind: 'unstated', cites };
  }
};

const drawnAmount = (random: Random, hasTerms: boolean, depth = 2): Amount => {
  if (depth === 0 || random() < 0.4) return amountLeaf(random, hasTerms);
  const part = () => drawnAmount(random, hasTerms, depth - 1);
  switch (Math.floor(random() * 9)) {
    case 0:
      return { kind: pick(random, ['sum', 'greatest', 'least'] as const), of: [part(), part()] };
    case 1:
      return { kind: 'minus', from: part(), less: part(), cites };
    case 2:
      return { kind: 'times', of: part(), factor: pick(random, ['1.2', '0.5', '0']), cites };
    case 3:
      return { kind: 'capped', of: part(), cap: part(), cites };
    case 4:
      return { kind: 'readings', of: [part(), part()].map((amount) => ({ label: words('r'), amount })), cites };
    case 5:
      return { kind: 'instalments', of: [part(), part()].map((amount) => ({ label: words('i'), amount })), cites };
    case 6:
      return { kind: 'when', cases: [{ when: leaf(random, hasTerms), amount: part() }], otherwise: part() };
    case 7:
      return { kind: 'relief', without: part(), with: part(), what: words('tax'), cites };
    default:
      return { kind: 'by-choice', fact: 'place', cases: { north: part(), west: part() }, otherwise: part(), cites };
  }
};

/** A pack of random incentives over every kind of fact, perhaps with terms. */
export const drawnPack = (random: Random, incentives: number, hasTerms: boolean): Pack => {
  const one = (at: number): Incentive => ({
    id: `i${at}`,
    title: words('title'),
    summary: words('summary'),
    place: 'somewhere',
    instrument: 'award',
    condition: drawnCondition(random, hasTerms),
    amount: drawnAmount(random, hasTerms),
    validity: pick(random, [
      {},
      { from: { date: '2020-01-01', cites }, openEnded: cites },
      { until: { date: '2021', cites } },
    ]),
    payout: 'unstated',
    ...(random() < 0.2
      ? { versions: [{ from: { date: '2022-05-01', cites }, condition: drawnCondition(random, hasTerms) }] }
      : {}),
  });
  return {
    format: packFormat,
    id: 'drawn',
    version: '1.0.0',
    title: words('drawn'),
    documents: [
      { id: 'doc', title: 'doc', issuer: 'city', genre: 'measure', script: 'zh-Hans', grade: 'official' },
    ] as Pack['documents'],
    clauses: [{ id: 'doc/1', document: 'doc', quote: '给予奖励', grade: 'official' }] as Pack['clauses'],
    groups: [{ id: 'g', label: words('g') }],
    facts,
    ...(hasTerms ? { terms } : {}),
    definitions: [
      {
        id: 'small',
        label: words('small'),
        condition: { kind: 'compare', fact: 'people', op: '<=', value: '5', cites },
        cites,
      },
    ],
    judgements: ['promising', 'excellent', 'needed'].map((id) => ({ id, label: words(id), reason: 'authority' })),
    incentives: Array.from({ length: incentives }, (_, at) => one(at)),
  };
};
