import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boolean, money } from '../src/build.ts';
import { type Calculator, type Condition, compile, type Pack, type Profile } from '../src/index.ts';
import { propertyRuns } from './property-runs.ts';
import { cites, packOf, promise, wording, words } from './sample-pack.ts';
import { figureAt, type Said, termOracle, termsOver } from './term-oracle.ts';

const asOf = '2026-06-30';
const [a, b] = [money('a', wording('A')), money('b', wording('B'))];
const listed = boolean('listed', wording('Listed'));

const packOver = (...conditions: readonly Condition[]): Pack => {
  const { documents, clauses, groups, ...rest } = packOf(
    ...conditions.map((one, at) => promise(`incentive-${at}`, one)),
  );
  const named = termsOver([a.fact, b.fact, listed.fact], words('Term'));
  return { ...rest, ...named, documents, clauses, groups, judgements: [] };
};

const calculatorFor = (pack: Pack): Calculator => {
  const compiled = compile(pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.value;
};

const thresholds: Readonly<Record<string, readonly string[]>> = {
  a: ['0', '10', '100'],
  b: ['20', '100'],
  sum: ['50', '120'],
  mean: ['30'],
  difference: ['-20', '0', '40'],
  ratio: ['0', '0.05', '0.5', '2'],
  growth: ['-0.5', '0', '0.3'],
};

const comparison = fc
  .constantFrom(...Object.keys(thresholds))
  .chain((fact) =>
    fc
      .tuple(
        fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const),
        fc.constantFrom(...(thresholds[fact] as readonly string[])),
      )
      .map(([op, value]): Condition => ({ kind: 'compare', fact, op, value, cites })),
  );

const leaf = fc.oneof(
  { weight: 6, arbitrary: comparison },
  { weight: 1, arbitrary: fc.boolean().map((value): Condition => ({ kind: 'is', fact: 'listed', value, cites })) },
);

const grades = fc.array(fc.record({ points: fc.constantFrom('5', '10', '20', '2.5'), when: leaf }), {
  minLength: 1,
  maxLength: 3,
});

const points = fc
  .record({
    indicators: fc.array(
      fc
        .record({ label: fc.constant(words('I')), grades, least: fc.constantFrom(undefined, '5') })
        .map(({ least, ...rest }) => (least === undefined ? rest : { ...rest, least })),
      { minLength: 1, maxLength: 3 },
    ),
    atLeast: fc.constantFrom('10', '22.5', '30'),
  })
  .map((one): Condition => ({ kind: 'points', ...one, cites }));

const condition: fc.Arbitrary<Condition> = fc.oneof(
  points,
  leaf,
  fc
    .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(leaf, { minLength: 2, maxLength: 4 }))
    .map(([kind, of]): Condition => ({ kind, of })),
  fc.tuple(fc.array(leaf, { minLength: 1, maxLength: 3 }), fc.array(leaf, { minLength: 1, maxLength: 3 })).map(
    ([some, others]): Condition => ({
      kind: 'all',
      of: [
        { kind: 'any', of: some },
        { kind: 'not', of: { kind: 'all', of: others } },
      ],
    }),
  ),
);

const figures: Readonly<Record<string, readonly string[]>> = {
  a: ['0', '5', '10', '50', '100', '400'],
  b: ['0', '20', '60', '100', '800'],
  sum: ['50', '120'],
  mean: ['30', '60'],
  difference: ['0', '40'],
  ratio: ['0.05', '0.5', '1'],
  growth: ['0', '0.3'],
};

const answerTo = (id: string) => {
  const all = figures[id] as readonly string[];
  const at = fc.nat(all.length - 1);
  return fc.oneof(
    at.map((one) => all[one] as string),
    fc.tuple(at, at).map(([one, other]) => ({
      min: all[Math.min(one, other)] as string,
      max: all[Math.max(one, other)] as string,
    })),
    at.map((one) => ({ min: all[one] as string })),
  );
};

/** Mostly facts, now and then the result of a term. */
const said: fc.Arbitrary<Said> = fc
  .tuple(
    fc.record({ a: answerTo('a'), b: answerTo('b') }, { requiredKeys: [] }),
    fc.option(
      fc
        .constantFrom('sum', 'mean', 'difference', 'ratio', 'growth')
        .chain((id) => answerTo(id).map((answer): Said => ({ [id]: answer }))),
      { freq: 3 },
    ),
  )
  .map(([facts, term]) => ({ ...facts, ...term }) as Said);

const readsTerm = (rule: Condition): boolean =>
  rule.kind === 'all' || rule.kind === 'any'
    ? rule.of.some(readsTerm)
    : rule.kind === 'not'
      ? readsTerm(rule.of)
      : 'fact' in rule && !['a', 'b', 'listed'].includes(rule.fact);

describe('terms, and the sweep of the plane that decides them another way', () => {
  test('agree on every status and every open fact (L1, L3)', () => {
    fc.assert(
      fc.property(condition, said, (rule, answers) => {
        const expected = termOracle(rule, answers);
        const report = calculatorFor(packOver(rule)).check(answers as Profile, { asOf });
        if (expected === null) {
          expect(report).toMatchObject({ ok: false, issues: [{ code: 'profile/at-odds' }] });
          return;
        }
        const [result] = report.ok ? report.value.results : [];
        expect(result?.status).toBe(expected.status);
        const hasTerm = Object.keys(answers).some((id) => id !== 'a' && id !== 'b');
        if (!hasTerm) expect(result?.open).toEqual(expected.open);
        // An answered term moves both of its facts at once: where the rule's own terms connect them, whatever is open of
        // them is asked for together.
        else {
          const isExact = (one: Said[string] | undefined) =>
            typeof one === 'string' || (one?.min !== undefined && one.min === one.max);
          const open = ['a', 'b'].filter((id) => !isExact(answers[id]));
          const isAsked = readsTerm(rule) && open.some((id) => result?.open.includes(id));
          expect(result?.open).toEqual(expect.arrayContaining([...expected.open, ...(isAsked ? open : [])]));
        }
      }),
      { numRuns: propertyRuns(400) },
    );
  });

  test('never lose a settled status when more is known (L2)', () => {
    fc.assert(
      fc.property(condition, said, fc.constantFrom(...(figures['a'] as string[])), (rule, answers, more) => {
        const calculator = calculatorFor(packOver(rule));
        const statusOf = (profile: Said) => {
          const report = calculator.check(profile as Profile, { asOf });
          return report.ok ? report.value.results[0]?.status : null;
        };
        const before = statusOf(answers);
        if (answers['a'] !== undefined || before === null || before === 'undetermined') return;
        const after = statusOf({ ...answers, a: more });
        if (after !== null) expect(after).toBe(before);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('lead to a nearest change that does what it promises (L4)', () => {
    fc.assert(
      fc.property(condition, said, (rule, answers) => {
        const calculator = calculatorFor(packOver(rule));
        const found = calculator.nearest('incentive-0', answers as Profile, { asOf });
        if (!found.ok) return;
        // What is called impossible no company could have, whatever its figures.
        if (found.value.outcome === 'impossible') expect(termOracle(rule, {})?.status).toBe('ineligible');
        for (const { changes, status } of found.value.sets) {
          const after: Record<string, unknown> = { ...answers };
          for (const { fact, answer } of changes) after[fact] = answer;
          const report = calculator.check(after, { asOf });
          expect(report.ok && report.value.results[0]?.status).toBe(status);
        }
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('are not called impossible where one figure alone would have to be a fraction that no answer can say', () => {
    // 5 has grown by 0.3 since 50/13; 13 has since 10.
    const rule: Condition = { kind: 'compare', fact: 'growth', op: '=', value: '0.3', cites };
    const found = calculatorFor(packOver(rule)).nearest('incentive-0', { a: '5' }, { asOf });
    expect(found.ok && found.value.outcome).not.toBe('impossible');
  });

  test('of which each names the weakest figure: all that it allows suffices, and nothing beyond it (L4)', () => {
    const companies = (figures['a'] as string[]).flatMap((x) =>
      (figures['b'] as string[]).map((y) => ({ a: x, b: y })),
    );
    fc.assert(
      fc.property(condition, fc.constantFrom(...companies), (rule, was) => {
        const calculator = calculatorFor(packOver(rule));
        const found = calculator.nearest('incentive-0', was, { asOf });
        for (const { changes, status } of found.ok ? found.value.sets : []) {
          const [change, second] = changes;
          if (change === undefined || second !== undefined || change.to.kind !== 'between') continue;
          const regions = [change.to, ...change.alternatives.map(({ to }) => to)].filter((to) => to.kind === 'between');
          const ends = regions
            .flatMap(({ min, max }) => [min, max])
            .flatMap((end) => (end === null ? [] : [Number(end)]));
          const tried = [
            ...ends.flatMap((end) => [end - 0.01, end, end + 0.01]),
            ...(figures[change.fact] ?? []).map(Number),
          ];
          for (const value of tried.filter((one) => one >= 0)) {
            const isAllowed = regions.some(({ min, max, minExclusive, maxExclusive }) => {
              const isOver = min === null || (minExclusive ? value > Number(min) : value >= Number(min));
              return isOver && (max === null || (maxExclusive ? value < Number(max) : value <= Number(max)));
            });
            const report = calculator.check({ ...was, [change.fact]: String(value) }, { asOf });
            const suffices = report.ok && report.value.results[0]?.status === status;
            expect([change.fact, value, suffices]).toEqual([change.fact, value, isAllowed]);
          }
        }
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('and leave no way out where the search says that it is whole', () => {
    const [all, others] = [figures['a'] as string[], figures['b'] as string[]];
    const companies = all.flatMap((x) => others.map((y) => ({ a: x, b: y })));
    fc.assert(
      fc.property(condition, fc.constantFrom(...companies), (rule, was) => {
        const found = calculatorFor(packOver(rule)).nearest('incentive-0', was, { asOf, limit: 50 });
        const { sets, complete, outcome } = found.ok ? found.value : { sets: [], complete: false, outcome: null };
        if (!complete || outcome === 'already') return;
        const within = (moved: readonly string[]) =>
          sets.some(({ changes }) => changes.every(({ fact }) => moved.includes(fact)));
        for (const now of companies) {
          const status = termOracle(rule, now)?.status;
          const moved = (['a', 'b'] as const).filter((id) => now[id] !== was[id]);
          if (status !== 'ineligible') expect(within(status === 'eligible' ? moved : [...moved, 'listed'])).toBe(true);
        }
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe('a term that is worked out', () => {
  test('is shown in the proof beside its parts', () => {
    const rule: Condition = { kind: 'compare', fact: 'ratio', op: '>=', value: '0.05', cites };
    const report = calculatorFor(packOver(rule)).check({ a: '42', b: '1000' }, { asOf });
    const [result] = report.ok ? report.value.results : [];
    expect(result).toMatchObject({
      status: 'ineligible',
      proof: {
        kind: 'fact',
        fact: 'ratio',
        given: { kind: 'value', value: '0.042' },
        gap: { direction: 'up', min: '0.008' },
        parts: [
          { fact: 'a', given: { value: '42' } },
          { fact: 'b', given: { value: '1000' } },
        ],
      },
    });
    expect(figureAt('ratio', { a: 42, b: 1000 })).toBe(0.042);
  });

  test('is shown as it was told by who knows it alone', () => {
    const rule: Condition = { kind: 'compare', fact: 'ratio', op: '>=', value: '0.05', cites };
    const report = calculatorFor(packOver(rule)).check({ ratio: '0.04' }, { asOf });
    const proof = report.ok && report.value.results[0]?.proof;
    expect(proof).toMatchObject({ fact: 'ratio', given: { kind: 'value', value: '0.04' }, verdict: 'unmet' });
    expect(proof).not.toHaveProperty('parts');
  });

  test('ties its parts where it is known: each is open as long as they together could change the status', () => {
    const rule: Condition = {
      kind: 'any',
      of: [
        { kind: 'compare', fact: 'a', op: '>=', value: '50', cites },
        { kind: 'compare', fact: 'all', op: '>=', value: '200', cites },
      ],
    };
    const { facts, terms = [], ...rest } = packOver(rule);
    const all = { id: 'all', kind: 'sum', label: words('All'), facts: ['a', 'b', 'c'] } as const;
    const calculator = calculatorFor({ ...rest, facts: [...facts, { ...a.fact, id: 'c' }], terms: [...terms, all] });
    const openWith = (profile: Profile) => {
      const report = calculator.check(profile, { asOf });
      return report.ok && report.value.results[0]?.open;
    };
    expect(openWith({ sum: '100' })).toEqual(['a', 'b', 'c']);
    expect(openWith({ sum: '100', c: '20' })).toEqual(['a', 'b']);
    expect(openWith({ sum: '100', a: '20' })).toEqual(['c']);
    expect(openWith({ sum: '40' })).toEqual(['c']);
  });

  test('says what it says of figures that stand in a group without it', () => {
    const rule: Condition = { kind: 'compare', fact: 'sum', op: '>=', value: '120', cites };
    const { facts, terms = [], ...rest } = packOver(rule);
    const all = { id: 'all', kind: 'sum', label: words('All'), facts: ['a', 'b', 'c'] } as const;
    const calculator = calculatorFor({ ...rest, facts: [...facts, { ...a.fact, id: 'c' }], terms: [...terms, all] });
    const statusWith = (profile: Profile) => {
      const report = calculator.check(profile, { asOf });
      return report.ok && report.value.results[0]?.status;
    };
    expect(statusWith({ all: '110' })).toBe('ineligible');
    expect(statusWith({ all: '200' })).toBe('undetermined');
    expect(statusWith({ all: '200', c: '80' })).toBe('eligible');
  });

  test('asks for its parts, and one of them moves while the other is held', () => {
    const rule: Condition = { kind: 'compare', fact: 'ratio', op: '>=', value: '0.05', cites };
    const calculator = calculatorFor(packOver(rule));
    const report = calculator.check({}, { asOf });
    expect(report.ok && report.value.results[0]?.open).toEqual(['a', 'b']);
    const found = calculator.nearest('incentive-0', { a: '42', b: '1000' }, { asOf });
    expect(found.ok && found.value).toMatchObject({
      outcome: 'possible',
      complete: true,
      sets: [
        { changes: [{ fact: 'a', to: { kind: 'between', min: '50' }, gap: { min: '8' } }] },
        { changes: [{ fact: 'b', to: { kind: 'between', max: '840' } }] },
      ],
    });
  });
});
