import type { Answer, Condition, Incentive, Pack, Profile } from '@huice/engine';
import { boolean, choice, date, money } from '@huice/engine/build';
import fc from 'fast-check';
import {
  amounts,
  conditions,
  good,
  p,
  packWith,
  profiles,
  q,
  stage,
  termsOf,
  x,
  y,
} from '../../engine/test/random-amount.ts';
import { randomAttested, randomPack, randomProfile } from '../../engine/test/random-pack.ts';
import { cites, packOf, promise, promising, wording, words } from '../../engine/test/sample-pack.ts';
import type { Company } from './same-as-check.ts';

/** A pack, and companies to be screened by it. */
export interface Screening {
  readonly pack: Pack;
  readonly companies: readonly Company[];
}

const company = (profile: fc.Arbitrary<Profile>, attested: fc.Arbitrary<Company['attested']> = fc.constant({})) =>
  fc.record({ profile, attested });

const screening = (pack: fc.Arbitrary<Pack>, one: fc.Arbitrary<Company>, rows: number): fc.Arbitrary<Screening> =>
  fc.record({ pack, companies: fc.array(one, { minLength: rows, maxLength: rows }) });

/** Answers that no profile may have. */
const refused = fc.constantFrom<Answer>('zzz', -1, { min: '9', max: '1' }, { anyOf: [] }, 1e-9, 'none', true);

/** One company in ten gives such an answer. */
const sometimes = (profile: fc.Arbitrary<Profile>, facts: readonly string[]): fc.Arbitrary<Profile> =>
  fc
    .tuple(profile, fc.nat(9), fc.constantFrom(...facts), refused)
    .map(([answers, die, fact, wrong]) => (die === 0 ? { ...answers, [fact]: wrong } : answers));

/** Every kind of fact, answered in every way; judgements, settled for some. */
export const anyFacts = (rows: number) =>
  screening(
    randomPack,
    company(
      sometimes(randomProfile, ['listed', 'stage', 'fields', 'financing', 'people', 'foreign', 'founded']),
      randomAttested,
    ),
    rows,
  );

/** Plain answers only, as registries have them: typed columns. */
export const plainFacts = (rows: number) =>
  screening(
    randomPack,
    company(
      fc.record(
        {
          listed: fc.boolean(),
          stage: fc.constantFrom('none', 'filed', 'done'),
          fields: fc.subarray(['ai', 'data']),
          financing: fc.constantFrom(0, 5, 10, 10.5, 19.99, 20, 30, 1e15, 9e9 + 0.5),
          people: fc.constantFrom(0, 2, 3, 5, 6, 7),
          foreign: fc.constantFrom(0, 0.1, 0.25, 1 / 3, 0.5, 1),
          founded: fc.constantFrom('2019-12-31', '2020-01-01', '2020-01-02', '2021-06-30', '2199-12-31'),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Profile>,
    ),
    rows,
  );

const said = (figures: readonly string[]): fc.Arbitrary<Profile> =>
  profiles(figures).map(
    (answers) => Object.fromEntries(Object.entries(answers).filter(([, one]) => one !== undefined)) as Profile,
  );

const judged = fc.record({ promising: fc.boolean() }, { requiredKeys: [] }) as fc.Arbitrary<Company['attested']>;

/** Amounts of every kind, over two figures, a choice, a question and a judgement; terms over the two now and then. */
export const anyAmounts = (rows: number) =>
  fc.boolean().chain((isWhole) => {
    const figures = isWhole ? ['p', 'q'] : ['x', 'y'];
    const facts = isWhole ? [p, q, stage, good] : [x, y, stage, good];
    return fc.boolean().chain((hasTerms) => {
      const terms = hasTerms ? termsOf(figures[0] as string, figures[1] as string) : [];
      const named = hasTerms ? [...figures, 'r', 's'] : figures;
      const pack = fc
        .tuple(amounts(figures, isWhole, 2), conditions(named))
        .map(([amount, condition]) => packWith(amount, condition, facts, terms));
      return screening(pack, company(hasTerms ? withTerm(said(figures)) : said(figures), judged), rows);
    });
  });

/** Now and then the result of a term is answered, too. */
const withTerm = (profile: fc.Arbitrary<Profile>): fc.Arbitrary<Profile> =>
  fc
    .tuple(
      profile,
      fc.option(fc.constantFrom<Profile>({ s: 4 }, { r: '0.5' }, { s: { min: 2 }, r: { max: '1' } }), { freq: 2 }),
    )
    .map(([answers, more]) => ({ ...answers, ...more }));

const listed = boolean('listed', wording('Listed'));
const [a, b] = [money('a', wording('A')), money('b', wording('B'))];
const born = date('born', wording('Born'));
const region = choice(
  'region',
  {
    zhejiang: words('Zhejiang'),
    quzhou: { ...words('Quzhou') },
    kecheng: { ...words('Kecheng') },
    beijing: words('Beijing'),
  },
  wording('Region'),
);
const within: Readonly<Record<string, string>> = { quzhou: 'zhejiang', kecheng: 'quzhou' };
const places = {
  ...region.fact,
  options: region.fact.options.map((one) =>
    within[one.id] === undefined ? one : { ...one, within: within[one.id] as string },
  ),
};

const compare = (fact: string, values: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const),
      fc.constantFrom(...values),
    )
    .map(([op, value]): Condition => ({ kind: 'compare', fact, op, value, cites }));

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  compare('a', ['0', '10', '100']),
  compare('b', ['20', '100']),
  compare('ratio', ['0.05', '0.5', '2']),
  compare('difference', ['-20', '0', '40']),
  compare('age', ['1', '3']),
  compare('born', ['2020-01-01', '2023-06-30']),
  fc.boolean().map((value): Condition => ({ kind: 'is', fact: 'listed', value, cites })),
  fc
    .uniqueArray(fc.constantFrom('zhejiang', 'quzhou', 'kecheng', 'beijing'), { minLength: 1, maxLength: 2 })
    .map((options): Condition => ({ kind: 'one-of', fact: 'region', options, cites })),
  fc.constant<Condition>({ kind: 'meets', definition: 'small', cites }),
  fc.constant<Condition>({ kind: 'judgement', judgement: 'promising', cites }),
);

const points: fc.Arbitrary<Condition> = fc
  .record({
    indicators: fc.array(
      fc
        .record({
          grades: fc.array(fc.record({ points: fc.constantFrom('5', '10', '2.5'), when: leaf }), {
            minLength: 1,
            maxLength: 3,
          }),
          least: fc.constantFrom(undefined, '5'),
        })
        .map(({ grades, least }) => ({ label: words('I'), grades, ...(least === undefined ? {} : { least }) })),
      { minLength: 1, maxLength: 3 },
    ),
    atLeast: fc.constantFrom('10', '12.5'),
  })
  .map((one): Condition => ({ kind: 'points', ...one, cites }));

const rule: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  points,
  fc
    .tuple(
      fc.constantFrom('all' as const, 'any' as const),
      fc.array(fc.oneof(leaf, points), { minLength: 2, maxLength: 3 }),
    )
    .map(([kind, of]): Condition => ({ kind, of })),
  leaf.map((of): Condition => ({ kind: 'not', of })),
);

/** In force from a day, with a later version that asks something else. */
const offered = (conditions: readonly Condition[]): readonly Incentive[] =>
  conditions.map((condition, at) =>
    promise(`incentive-${at}`, condition, {
      validity: { from: { date: `202${at}-01-01`, cites }, until: { date: `203${at}-01-01`, cites } },
      ...(at === 1
        ? { versions: [{ from: { date: '2024-06-01', cites }, condition: conditions[0] as Condition }] }
        : {}),
    } as Partial<Incentive>),
  );

const small: Condition = {
  kind: 'any',
  of: [
    { kind: 'compare', fact: 'a', op: '<', value: '50', cites },
    { kind: 'compare', fact: 'b', op: '<', value: '30', cites },
  ],
};

/** Who answers a term mostly contradicts what else was said, so few do. */
const withTold = (profile: fc.Arbitrary<Profile>): fc.Arbitrary<Profile> =>
  fc
    .tuple(
      profile,
      fc.nat(9),
      fc.constantFrom<Profile>(
        { ratio: '0.05' },
        { ratio: { min: '0.5' } },
        { ratio: '1' },
        { age: 2 },
        { age: { min: 3 } },
      ),
    )
    .map(([answers, die, told]) => (die === 0 ? { ...answers, ...told } : answers));

/** Terms, points, definitions, places that lie within one another, ages, versions. */
export const anyTerms = (rows: number) =>
  screening(
    fc.array(rule, { minLength: 1, maxLength: 3 }).map(
      (some): Pack => ({
        ...packOf(...offered(some)),
        facts: [a.fact, b.fact, born.fact, listed.fact, places],
        terms: [
          { id: 'ratio', kind: 'ratio', label: words('R'), facts: ['a'], over: ['b'] },
          { id: 'difference', kind: 'difference', label: words('D'), facts: ['a'], over: ['b'] },
          { id: 'age', kind: 'age', label: words('Age'), facts: ['born'], unit: 'years' },
        ],
        definitions: [{ id: 'small', label: words('Small'), condition: small, cites }],
        judgements: [promising.judgement],
      }),
    ),
    company(
      withTold(
        fc.record(
          {
            a: fc.constantFrom<Answer>(0, 9.99, 10, 50, 100, 120, { min: '5', max: '60' }, { max: '9' }),
            b: fc.constantFrom<Answer>(0, 20, 30, 99, 100, 200, { min: '20' }),
            born: fc.constantFrom<Answer>('2019-12-31', '2021-02-28', '2023-06-30', {
              min: '2020-01-01',
              max: '2024-01-01',
            }),
            listed: fc.boolean(),
            region: fc.constantFrom<Answer>('zhejiang', 'quzhou', 'kecheng', 'beijing', {
              anyOf: ['quzhou', 'beijing'],
            }),
          },
          { requiredKeys: [] },
        ) as fc.Arbitrary<Profile>,
      ),
      judged,
    ),
    rows,
  );
