import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeastN, boolean, choices, money } from '../src/build.ts';
import {
  type Answer,
  type Condition,
  compile,
  type Fact,
  type Nearest,
  type Pack,
  type Profile,
} from '../src/index.ts';
import { type Company, completions, factsRead, outcomes, type Value } from './oracle.ts';
import { propertyRuns } from './property-runs.ts';
import { condition, randomAttested, randomProfile } from './random-pack.ts';
import {
  cites,
  fields,
  financing,
  foreign,
  founded,
  listed,
  packOf,
  people,
  promise,
  stage,
  values,
  wording,
  words,
} from './sample-pack.ts';

const runs = propertyRuns(300);
const asOf = '2024-01-01';

type Sets = Nearest['sets'];
type Change = Sets[number]['changes'][number];
type Target = Change['to'];

const compiledOf = (pack: Pack) => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const nearestOf = (pack: Pack, profile: Profile, attested = {}): Nearest => {
  const found = compiledOf(pack).nearest('one', profile, { asOf, attested });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

const packFor = (rule: Condition) => packOf(promise('one', rule));

/** Every value of a fact that can be told apart. */
const everyValue = (fact: string): Value[] => completions(fact, undefined);

/** The options of `fields` that an answer has settled, in or out. */
const settledBy = (answer: Answer | undefined): ReadonlyMap<string, boolean> => {
  const all = completions('fields', answer) as ReadonlySet<string>[];
  const isIn = (option: string) => all.map((set) => set.has(option));
  return new Map(
    ['ai', 'data'].filter((one) => new Set(isIn(one)).size === 1).map((one) => [one, isIn(one)[0] as boolean]),
  );
};

/** Whether a value is what a target says: read from the words of the target alone. */
const isAt = (to: Target, value: Value, answer: Answer | undefined): boolean => {
  switch (to.kind) {
    case 'is':
      return value === to.value;
    case 'one-of':
      return to.options.includes(value as string);
    case 'set': {
      const set = value as ReadonlySet<string>;
      const any = to.any.every(({ n, of, isIn }) => of.filter((one) => set.has(one) === isIn).length >= n);
      // What is settled, and neither to be added nor removed, stays as it is.
      const named = new Set([...to.add, ...to.remove, ...to.any.flatMap(({ of }) => of)]);
      const stays = [...settledBy(answer)].every(([one, isIn]) => named.has(one) || set.has(one) === isIn);
      return any && stays && to.add.every((one) => set.has(one)) && to.remove.every((one) => !set.has(one));
    }
    case 'between': {
      const number = value as number;
      const end = (text: string) => (/^\d{4}-/.test(text) ? Date.parse(text) / 86_400_000 : Number(text));
      const isOver = to.min === null || (to.minExclusive ? number > end(to.min) : number >= end(to.min));
      return isOver && (to.max === null || (to.maxExclusive ? number < end(to.max) : number <= end(to.max)));
    }
  }
};

const key = (value: Value) => (value instanceof Set ? [...value].sort().join('+') : String(value));

/** The values that the change speaks of: what may be so already, or all that the fact may become. */
const domainOf = ({ fact, kind }: Change, profile: Profile): Value[] =>
  kind === 'confirm' ? completions(fact, profile[fact]) : everyValue(fact);

const saidBy = (change: Change, profile: Profile): Value[] => {
  const targets = [change.to, ...change.alternatives.map(({ to }) => to)];
  return domainOf(change, profile).filter((value) => targets.some((to) => isAt(to, value, profile[change.fact])));
};

/** Whether a value is one of those said with settled options changed on top, which the rule does not ask for. */
const isNeedless = (value: Value, said: readonly Value[], answer: Answer | undefined): boolean => {
  if (!(value instanceof Set)) return false;
  const settled = settledBy(answer);
  return (said as readonly ReadonlySet<string>[]).some((other) =>
    ['ai', 'data'].every((one) => other.has(one) === value.has(one) || other.has(one) === settled.get(one)),
  );
};

/** A target for each option that it names, without that option. */
const withoutOne = (to: Target): Target[] =>
  to.kind !== 'set'
    ? []
    : [...to.add, ...to.remove].map((option) => ({
        ...to,
        add: to.add.filter((one) => one !== option),
        remove: to.remove.filter((one) => one !== option),
      }));

const product = (choice: ReadonlyMap<string, readonly Value[]>): Company[] =>
  [...choice].reduce<Company[]>(
    (all, [fact, some]) => all.flatMap((one) => some.map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );

describe('the weakest statements that suffice (L4)', () => {
  const small = condition.filter((rule) => factsRead(rule).length <= 3);

  test('hold for every value that they allow, and for no value more', () => {
    fc.assert(
      fc.property(small, randomProfile, randomAttested, (rule, profile, attested) => {
        for (const { changes, status } of nearestOf(packFor(rule), profile, attested).sets) {
          const said = new Map(changes.map((change) => [change.fact, saidBy(change, profile)]));
          const outcomesWith = (more: ReadonlyMap<string, readonly Value[]>) => {
            const all = new Map(
              factsRead(rule).map((fact) => [fact, said.get(fact) ?? completions(fact, profile[fact])]),
            );
            return new Set(product(new Map([...all, ...more])).map((company) => outcomes(rule, company, attested)));
          };
          const outcome = outcomesWith(new Map());
          expect(outcome.size).toBe(1);
          expect([...outcome][0]?.includes('1')).toBe(true);
          expect([...outcome][0]?.includes('0')).toBe(status === 'conditional');
          for (const change of changes) {
            const allowed = new Set((said.get(change.fact) as Value[]).map(key));
            const others = domainOf(change, profile).filter(
              (value) =>
                !allowed.has(key(value)) && !isNeedless(value, said.get(change.fact) as Value[], profile[change.fact]),
            );
            // A change that allows everything would name what the rule does not ask.
            expect(others.length).toBeGreaterThan(0);
            for (const value of others)
              expect(
                outcomesWith(new Map([[change.fact, [...(said.get(change.fact) as Value[]), value]]])).size,
              ).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: runs },
    );
  });

  test('name no option that could be left out', () => {
    fc.assert(
      fc.property(small, randomProfile, randomAttested, (rule, profile, attested) => {
        for (const { changes } of nearestOf(packFor(rule), profile, attested).sets) {
          for (const change of changes) {
            const allowed = new Set(saidBy(change, profile).map(key));
            const answer = change.kind === 'confirm' ? profile[change.fact] : undefined;
            for (const wider of [change.to, ...change.alternatives.map((one) => one.to)].flatMap(withoutOne)) {
              const more = completions(change.fact, answer).filter((value) => isAt(wider, value, profile[change.fact]));
              expect(more.some((value) => !allowed.has(key(value)))).toBe(true);
            }
          }
        }
      }),
      { numRuns: runs },
    );
  });

  test('with nothing known, name any one of the options that the rule takes, and nothing that it does not ask', () => {
    const rule: Condition = {
      kind: 'all',
      of: [fields.hasAny(['ai', 'data'], cites), financing.atLeast(values.cny('20'), cites)],
    };
    const [set] = nearestOf(packFor(rule), {}).sets;
    const [capital, field] = [
      set?.changes.find(({ fact }) => fact === 'financing'),
      set?.changes.find(({ fact }) => fact === 'fields'),
    ];
    expect(field?.to).toEqual({ kind: 'set', add: ['ai'], remove: [], any: [] });
    expect(field?.alternatives.map(({ to }) => to)).toEqual([{ kind: 'set', add: ['data'], remove: [], any: [] }]);
    expect(capital?.to).toEqual({ kind: 'between', min: '20', minExclusive: false, max: null, maxExclusive: false });
  });

  test('reach to the threshold of the rule, past those of other rules and past what was answered', () => {
    const pack = packOf(
      promise('one', financing.atLeast(values.cny('20'), cites)),
      promise('two', financing.atLeast(values.cny('25'), cites)),
    );
    const [set] = nearestOf(pack, { financing: { min: '10', max: '22' } }).sets;
    expect(set?.changes[0]).toMatchObject({ to: { min: '20', max: null }, answer: { min: '20', max: '22' } });
  });

  test('name both sides of a figure that must not be', () => {
    const rule: Condition = { kind: 'not', of: people.equals(values.count('5'), cites) };
    const [set] = nearestOf(packFor(rule), { people: 5 }).sets;
    expect(set?.changes[0]?.to).toMatchObject({ max: '4' });
    expect(set?.changes[0]?.alternatives.map(({ to, answer }) => [to, answer])).toMatchObject([[{ min: '6' }, '6']]);
  });

  test('name two whole combinations where one or the other would do', () => {
    const rule: Condition = {
      kind: 'any',
      of: [
        { kind: 'all', of: [fields.hasAny(['ai'], cites), { kind: 'not', of: fields.hasAny(['data'], cites) }] },
        { kind: 'all', of: [fields.hasAny(['data'], cites), { kind: 'not', of: fields.hasAny(['ai'], cites) }] },
      ],
    };
    const [set] = nearestOf(packFor(rule), {}).sets;
    expect([set?.changes[0]?.to, ...(set?.changes[0]?.alternatives ?? []).map(({ to }) => to)]).toEqual([
      { kind: 'set', add: ['ai'], remove: ['data'], any: [] },
      { kind: 'set', add: ['data'], remove: ['ai'], any: [] },
    ]);
  });
});

describe('symmetric choices', () => {
  const flags = (count: number) =>
    Array.from({ length: count }, (_, at) => boolean(`flag${at}`, wording(`Flag ${at}`)));
  const packWith = (handles: readonly { readonly fact: Fact }[], rule: Condition): Pack => ({
    ...packFor(rule),
    facts: handles.map(({ fact }) => fact),
  });
  const some = (n: number, facts: ReturnType<typeof flags>) =>
    packWith(facts, atLeastN(n, ...(facts.map((one) => one.is(true, cites)) as [Condition, ...Condition[]])));

  test.each([
    [10, 20],
    [15, 30],
    [20, 40],
    [1, 20],
  ])('are one answer: any %i of %i', (n, count) => {
    const found = nearestOf(some(n, flags(count)), {});
    expect(found.complete).toBe(true);
    expect(found.sets).toHaveLength(1);
    expect(found.sets[0]?.changes).toHaveLength(n);
    expect(found.sets[0]?.choices.map((one) => [one.n, one.of.length])).toEqual([[n, count]]);
  });

  test('do whichever of them are taken', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: n, max: 7 }))),
        fc.array(fc.constantFrom(true, false, null), { minLength: 7, maxLength: 7 }),
        fc.infiniteStream(fc.nat()),
        ([n, count], answers, draws) => {
          const facts = flags(count);
          const calculator = compiledOf(some(n, facts));
          const profile = Object.fromEntries(facts.map(({ fact }, at) => [fact.id, answers[at] as Answer]));
          const found = calculator.nearest('one', profile, { asOf });
          if (!found.ok) throw new Error('no answer');
          expect(found.value.complete).toBe(true);
          for (const { changes, choices: groups, status } of found.value.sets) {
            const grouped = new Set(groups.flatMap(({ of }) => of.map(({ fact }) => fact)));
            const taken = groups.flatMap(({ n: few, of }) => {
              const left = [...of];
              return Array.from(
                { length: few },
                () => left.splice((draws.next().value as number) % left.length, 1)[0] as Change,
              );
            });
            const all = [...changes.filter(({ fact }) => !grouped.has(fact)), ...taken];
            const tried = { ...profile, ...Object.fromEntries(all.map(({ fact, answer }) => [fact, answer])) };
            const report = calculator.check(tried, { asOf });
            expect(report.ok && report.value.results[0]?.status).toBe(status);
          }
        },
      ),
      { numRuns: runs },
    );
  });

  test('are found whatever their kind of fact', () => {
    const rule = atLeastN(
      2,
      listed.is(true, cites),
      stage.oneOf(['filed', 'done'], cites),
      financing.atLeast(values.cny('20'), cites),
      { kind: 'not', of: foreign.moreThan(values.ratio('0.25'), cites) },
      founded.atLeast(values.day('2020-01-01'), cites),
    );
    const [set, ...others] = nearestOf(packFor(rule), {}).sets;
    expect(others).toEqual([]);
    expect(set?.choices.map(({ n, of }) => [n, of.map(({ fact }) => fact).sort()])).toEqual([
      [2, ['financing', 'foreign', 'founded', 'listed', 'stage']],
    ]);
  });

  test('of one fact’s options are any so many of them', () => {
    const names = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`trade${at}`, words(`Trade ${at}`)]));
    const trades = choices('trades', names, wording('Trades'));
    const each = Object.keys(names).map((one) => trades.hasAny([one], cites));
    const pack = packWith([trades], atLeastN(10, ...(each as [Condition, ...Condition[]])));
    const found = nearestOf(pack, {});
    expect(found.complete).toBe(true);
    expect(found.sets.map(({ changes }) => changes.map(({ to }) => to))).toEqual([
      [{ kind: 'set', add: [], remove: [], any: [{ n: 10, of: Object.keys(names).sort(), isIn: true }] }],
    ]);
  });
});

test('a rule with too much to go through gets ways that work, and is said not to be searched whole', () => {
  const figures = Array.from({ length: 20 }, (_, at) => money(`figure${at}`, wording(`Figure ${at}`)));
  const leaf = (at: number, value: '100' | '50' | '20') =>
    (figures[at] as (typeof figures)[number]).atLeast(values.cny(value), cites);
  const triples = Array.from(
    { length: 18 },
    (_, at): Condition => ({ kind: 'all', of: [leaf(at, '100'), leaf(at + 1, '50'), leaf(at + 2, '20')] }),
  );
  const rule = atLeastN(6, ...(triples as [Condition, ...Condition[]]));
  const calculator = compiledOf({ ...packFor(rule), facts: figures.map(({ fact }) => fact) });
  const found = calculator.nearest('one', {}, { asOf });
  if (!found.ok) throw new Error('no answer');
  expect(found.value).toMatchObject({ outcome: 'possible', complete: false });
  for (const { changes, status } of found.value.sets) {
    const tried = Object.fromEntries(changes.map(({ fact, answer }) => [fact, answer]));
    const report = calculator.check(tried, { asOf });
    expect(report.ok && report.value.results[0]?.status).toBe(status);
  }
});

describe('an answer that is proposed', () => {
  const digits = fc.integer({ min: 0, max: 15 }).chain((places) =>
    fc.bigInt({ min: 0n, max: 10n ** BigInt(Math.min(places + 3, 18)) }).map((whole) => {
      const text = whole.toString().padStart(places + 1, '0');
      return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    }),
  );
  const rule = fc
    .tuple(fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const), digits)
    .map(([op, value]): Condition => ({ kind: 'compare', fact: 'financing', op, value: trimmed(value), cites }));
  const trimmed = (text: string) => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text);

  test('is accepted by check, however fine the figures', () => {
    const answer = fc.oneof(
      digits.map((one): Answer => trimmed(one)),
      fc.tuple(digits, digits).map(([a, b]): Answer => {
        const [min, max] = [trimmed(a), trimmed(b)];
        return Number(min) <= Number(max) ? { min, max } : { min: max, max: min };
      }),
      digits.map((one): Answer => ({ min: trimmed(one) })),
    );
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 3 }), answer, (rules, financed) => {
        const calculator = compiledOf(packFor({ kind: 'all', of: rules as [Condition, ...Condition[]] }));
        const found = calculator.nearest('one', { financing: financed }, { asOf });
        if (!found.ok) return;
        for (const { changes, status } of found.value.sets) {
          for (const { answer: proposed, alternatives } of changes) {
            for (const one of [proposed, ...alternatives.map((other) => other.answer)]) {
              const report = calculator.check({ financing: one }, { asOf });
              expect(report.ok && report.value.results[0]?.status).toBe(status);
            }
          }
        }
      }),
      { numRuns: runs },
    );
  });

  test('stays inside what was answered, where that is narrower than a fen', () => {
    const found = nearestOf(packFor(financing.lessThan(values.cny('3'), cites)), {
      financing: { min: '2.995', max: '14' },
    });
    expect(found.sets[0]?.changes[0]?.answer).toEqual({ min: '2.995', max: '2.9975' });
  });

  test('is not offered where no figure that can be written down lies', () => {
    const narrow: Condition = {
      kind: 'all',
      of: [
        financing.moreThan(values.cny('1.000000000000001'), cites),
        financing.lessThan(values.cny('1.000000000000002'), cites),
      ],
    };
    expect(nearestOf(packFor(narrow), { financing: '5' }).outcome).toBe('impossible');
    const beyond = people.moreThan(values.count('9999999999999999'), cites);
    expect(nearestOf(packFor(beyond), { people: 5 }).outcome).toBe('impossible');
  });
});
