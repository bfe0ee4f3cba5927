import { describe, expect, test } from 'vitest';
import { evaluateAmount } from '../../test/evaluate-amount.ts';
import { cites, financing, handles, people, stage, words } from '../../test/sample-pack.ts';
import {
  brackets,
  byChoice,
  type Cny,
  cny,
  equity,
  exactly,
  inKind,
  noLessThan,
  perUnit,
  rate,
  ratio,
  sum,
  unstated,
  upTo,
} from '../build.ts';
import { type Amount, type AmountResult, type Answer, parseAnswer } from '../index.ts';
import type { Given } from './report.ts';

const facts = new Map(Object.values(handles).map(({ fact }) => [fact.id, fact]));

const evaluate = (amount: Amount, answers: Readonly<Record<string, Answer>> = {}): AmountResult => {
  const given = new Map<string, Given>();
  for (const [id, answer] of Object.entries(answers)) {
    const parsed = parseAnswer(handles[id as keyof typeof handles].fact, answer);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    if (parsed.value !== null) given.set(id, parsed.value);
  }
  return evaluateAmount(amount, facts, given);
};

/** What is said of the figure: its kind, its ends, and the facts that would sharpen it. */
const said = (amount: Amount, answers: Readonly<Record<string, Answer>> = {}) => {
  const { kind, min, max, open } = evaluate(amount, answers);
  return [kind, min, max, open];
};

const base = words('equipment bought');

describe('an amount that the source states', () => {
  test('exactly is both ends', () => {
    expect(said(exactly(cny('30万元'), cites))).toEqual(['exact', '300000', '300000', []]);
  });

  test('as a floor has no upper end', () => {
    expect(said(noLessThan(cny('2000万元'), cites))).toEqual(['at-least', '20000000', null, []]);
  });

  test('as a cap has no lower end: it is no estimate', () => {
    expect(said(upTo(cny('1亿元'), cites))).toEqual(['up-to', null, '100000000', []]);
  });

  test('keeps the base that its source gives in words', () => {
    expect(evaluate(upTo(cny('100'), cites, base)).base).toEqual(base);
    expect(evaluate(upTo(cny('100'), cites, financing))).not.toHaveProperty('base');
  });

  test('not at all has no figure', () => {
    expect(said(unstated(cites))).toEqual(['unstated', null, null, []]);
    expect(evaluate(unstated(cites, { what: base })).what).toEqual(base);
  });

  test('as a fund has no figure, and the size of the fund stands apart', () => {
    const fund = evaluate(equity(base, cites, cny('10亿')));
    expect(fund).toMatchObject({ kind: 'equity', min: null, max: null, pool: '1000000000', what: base });
    expect(evaluate(unstated(cites, { pool: cny('3.5亿') }))).toMatchObject({
      min: null,
      max: null,
      pool: '350000000',
    });
    expect(evaluate(equity(base, cites))).not.toHaveProperty('pool');
  });

  test('in kind says what it is', () => {
    expect(evaluate(inKind(base, cites))).toMatchObject({ kind: 'in-kind', min: null, max: null, what: base });
  });
});

describe('a share of a base', () => {
  const half = rate(financing, ratio('0.5'), cites);
  const limited = rate(financing, ratio('0.5'), cites, { cap: cny('100'), floor: cny('10') });

  test('is exact once the base is known', () => {
    expect(said(half, { financing: '33' })).toEqual(['exact', '16.5', '16.5', []]);
    expect(evaluate(half, { financing: '33' }).rate).toBe('0.5');
  });

  test('is a range where the base is', () => {
    expect(said(half, { financing: { min: '20', max: '50' } })).toEqual(['range', '10', '25', ['financing']]);
  });

  test('is at least so much where only the lower end of the base is known', () => {
    expect(said(half, { financing: { min: '20' } })).toEqual(['at-least', '10', null, ['financing']]);
  });

  test('runs from nothing where only the upper end of the base is known', () => {
    expect(said(half, { financing: { max: '50' } })).toEqual(['range', '0', '25', ['financing']]);
  });

  test('depends on the base while nothing is known of it', () => {
    expect(said(half)).toEqual(['depends', null, null, ['financing']]);
  });

  test.each<[string, Answer, unknown[]]>([
    ['raised to its floor', '4', ['exact', '10', '10', []]],
    ['held by its cap', '900', ['exact', '100', '100', []]],
    ['within both', '120', ['exact', '60', '60', []]],
    ['exact when every base in the range passes the cap', { min: '300', max: '400' }, ['exact', '100', '100', []]],
    ['a range between both limits', { min: '1', max: '400' }, ['range', '10', '100', ['financing']]],
    ['capped where the base has no upper end', { min: '50' }, ['range', '25', '100', ['financing']]],
  ])('is %s', (_, financing, expected) => {
    expect(said(limited, { financing })).toEqual(expected);
  });

  test('of an unknown base says what its limits say', () => {
    expect(said(limited)).toEqual(['range', '10', '100', ['financing']]);
    expect(said(rate(financing, ratio('0.5'), cites, { cap: cny('100') }))).toEqual([
      'up-to',
      null,
      '100',
      ['financing'],
    ]);
    expect(said(rate(financing, ratio('0.5'), cites, { floor: cny('10') }))).toEqual([
      'at-least',
      '10',
      null,
      ['financing'],
    ]);
  });

  test('of a base in words is a rate, with the limits that the source gives', () => {
    const amount = rate(base, ratio('0.3'), cites, { cap: cny('500') });
    expect(evaluate(amount)).toMatchObject({ kind: 'rate', min: null, max: '500', rate: '0.3', base, open: [] });
    expect(said(rate(base, ratio('0.3'), cites, { floor: cny('5') }))).toEqual(['rate', '5', null, []]);
    expect(said(rate(base, ratio('0.3'), cites))).toEqual(['rate', null, null, []]);
  });

  test('of a loss is nothing, never a debt', () => {
    const profit = { ...financing.fact, minimum: '-1000' };
    const given = new Map<string, Given>([['financing', { kind: 'value', value: '-400' }]]);
    expect(evaluateAmount(half, new Map([['financing', profit]]), given)).toMatchObject({
      kind: 'exact',
      min: '0',
      max: '0',
    });
  });
});

describe('so much for each', () => {
  const each = perUnit(people, cny('1000'), cites, { cap: cny('5000') });

  test.each<[string, Answer, unknown[]]>([
    ['is exact for a known number', 3, ['exact', '3000', '3000', []]],
    ['stops at its cap', 9, ['exact', '5000', '5000', []]],
    ['is a range for a range', { min: 2, max: 4 }, ['range', '2000', '4000', ['people']]],
    ['is nothing for none', 0, ['exact', '0', '0', []]],
  ])('%s', (_, people, expected) => {
    expect(said(each, { people })).toEqual(expected);
  });

  test('says no more than its cap while the number is not known', () => {
    expect(said(each)).toEqual(['up-to', null, '5000', ['people']]);
    expect(said(perUnit(people, cny('1000'), cites))).toEqual(['depends', null, null, ['people']]);
  });
});

describe('nothing of something', () => {
  const none = { rate: ratio('0'), each: cny('0') };

  test('is nothing, however little is known of it', () => {
    expect(said(rate(financing, none.rate, cites))).toEqual(['exact', '0', '0', []]);
    expect(said(rate(financing, none.rate, cites), { financing: { min: '5' } })).toEqual(['exact', '0', '0', []]);
    expect(said(perUnit(people, none.each, cites))).toEqual(['exact', '0', '0', []]);
    expect(said(perUnit(people, none.each, cites), { people: { min: 3 } })).toEqual(['exact', '0', '0', []]);
    expect(said(rate(base, none.rate, cites))).toEqual(['exact', '0', '0', []]);
  });

  test('is still raised to a floor, and held by a cap of nothing', () => {
    expect(said(perUnit(people, none.each, cites, { floor: cny('7') }))).toEqual(['exact', '7', '7', []]);
    expect(said(rate(financing, none.rate, cites, { floor: cny('7'), cap: cny('9') }))).toEqual([
      'exact',
      '7',
      '7',
      [],
    ]);
    expect(said(perUnit(people, cny('5'), cites, { cap: cny('0') }))).toEqual(['exact', '0', '0', []]);
  });

  test('adds nothing to a sum, and leaves a choice between nothing and nothing no matter', () => {
    const nothing = perUnit(people, none.each, cites);
    expect(said(sum(nothing, exactly(cny('10'), cites)))).toEqual(['sum', '10', '10', []]);
    const either = byChoice(stage, { filed: nothing }, rate(financing, none.rate, cites), cites);
    expect(said(either)).toEqual(['exact', '0', '0', []]);
  });
});

describe('a figure of an amount', () => {
  const third = rate(financing, ratio('0.333333333333333'), cites);
  const half = rate(financing, ratio('0.5'), cites);

  test.each<[string, string, string]>([
    ['is rounded to the fen', '100', '33.33'],
    ['is not rounded where it need not be', '0.04', '0.01'],
    ['may be less than a fen, and is then nothing', '0.01', '0'],
  ])('%s', (_, financing, expected) => {
    expect(said(third, { financing })).toEqual(['exact', expected, expected, []]);
  });

  test('is rounded up from half a fen', () => {
    expect(said(half, { financing: '0.01' })).toEqual(['exact', '0.01', '0.01', []]);
    expect(said(half, { financing: '0.03' })).toEqual(['exact', '0.02', '0.02', []]);
    expect(said(exactly(cny('1.005'), cites))).toEqual(['exact', '1.01', '1.01', []]);
  });

  test('is rounded once, at the end: not before it is capped, compared or added inside', () => {
    const tiny = rate(financing, ratio('0.000001'), cites);
    expect(said(tiny, { financing: '4999' })).toEqual(['exact', '0', '0', []]);
    expect(said(tiny, { financing: '5000' })).toEqual(['exact', '0.01', '0.01', []]);
    const steps = brackets(
      financing,
      'marginal',
      [0, 1, 2, 3].map((from) => ({ from: cny(String(from)), pays: { rate: ratio('0.004') } })) as never,
      cites,
    );
    expect(said(steps, { financing: '4' })).toEqual(['exact', '0.02', '0.02', []]);
  });

  test('makes one payment of what differs by less than a fen', () => {
    expect(said(third, { financing: { min: '100', max: '100.003' } })).toEqual(['exact', '33.33', '33.33', []]);
    const alike = byChoice(stage, { filed: exactly(cny('1.001'), cites) }, exactly(cny('1.002'), cites), cites);
    expect(said(alike)).toEqual(['exact', '1', '1', []]);
  });

  test('added up in a sum is the figure that is shown', () => {
    const parts = [third, third, third] as const;
    const { min, parts: shown } = evaluate(sum(...parts), { financing: '100' });
    expect([min, shown?.map((one) => one.min)]).toEqual(['99.99', ['33.33', '33.33', '33.33']]);
  });

  test('is right to the fen for the longest figures that there are', () => {
    // As many digits as the language lets either have; in whole numbers, 15 places each.
    const [figure, share] = ['9999999999999999.999999999999995', '9999999999999999.999999999999999'];
    const digits = BigInt(figure.replace('.', '')) * BigInt(share.replace('.', ''));
    const fen = (digits + 5n * 10n ** 27n) / 10n ** 28n;
    const expected = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`.replace(/\.?0+$/, '');
    const given = new Map<string, Given>([['financing', { kind: 'value', value: figure }]]);
    const amount: Amount = { kind: 'rate', rate: share, base: { fact: 'financing' }, cites };
    expect(evaluateAmount(amount, facts, given)).toMatchObject({ kind: 'exact', min: expected });
    // 0.00499…9, which 40 digits would make half a fen.
    const below = evaluateAmount(
      { kind: 'rate', rate: '0.004999999999999', base: { fact: 'financing' }, cites },
      facts,
      new Map([['financing', { kind: 'value', value: '1.000000000000199' }]]),
    );
    expect(below).toMatchObject({ kind: 'exact', min: '0' });
  });
});

describe('a number that counts whole, with bounds between two numbers', () => {
  const people25 = { ...people.fact, minimum: '2.5', maximum: '6.7' };
  const ends = (amount: Amount, range: Given | undefined) => {
    const given = new Map<string, Given>(range === undefined ? [] : [['people', range]]);
    const { kind, min, max } = evaluateAmount(amount, new Map([['people', people25]]), given);
    return [kind, min, max];
  };
  const each = perUnit(people, cny('1000'), cites);
  const upTo4: Given = { kind: 'range', min: null, max: '4' };

  test('is paid for whole ones only', () => {
    expect(ends(each, upTo4)).toEqual(['range', '3000', '4000']);
    expect(ends(each, { kind: 'range', min: '5', max: null })).toEqual(['range', '5000', '6000']);
  });

  test('reaches a step that lies between two numbers with the next one', () => {
    const scale = (mode: 'whole' | 'marginal'): Amount => ({
      kind: 'brackets',
      mode,
      fact: 'people',
      steps: [
        { from: '0', pays: { rate: '10' } },
        { from: '4.5', pays: { rate: '1' } },
      ],
      cites,
    });
    // 3 are paid 30, 4 are paid 40, 5 are paid 5: nobody is 4.5 people.
    expect(ends(scale('whole'), { kind: 'range', min: '3', max: '6' })).toEqual(['range', '5', '40']);
    expect(ends(scale('marginal'), { kind: 'range', min: '3', max: '6' })).toEqual(['range', '30', '46.5']);
  });

  test.each<[unknown, string, string]>([
    [2, 'profile/below-minimum', '3 or more'],
    [7, 'profile/above-maximum', '6 or less'],
    [2.5, 'profile/below-minimum', '3 or more'],
    [3.5, 'profile/not-whole', 'a whole number'],
  ])('is not %j', (answer, code, expected) => {
    expect(parseAnswer(people25, answer)).toMatchObject({ issues: [{ code, expected }] });
  });

  test('has no range between two numbers', () => {
    const outcome = parseAnswer(people.fact, { min: 2.2, max: 2.8 });
    expect(outcome).toMatchObject({
      issues: [
        { code: 'profile/not-whole', path: ['min'] },
        { code: 'profile/not-whole', path: ['max'] },
      ],
    });
    expect(parseAnswer(people25, { min: 3, max: 6 })).toMatchObject({ ok: true });
  });
});

describe('a scale', () => {
  const value = (text: string) => ({ value: cny(text) });
  const byRate = (text: string) => ({ rate: ratio(text) });
  const step = (from: string, pays: { readonly value: Cny } | ReturnType<typeof byRate>) => ({ from: cny(from), pays });
  const flat = brackets(financing, 'whole', [step('100', value('5')), step('1000', value('20'))], cites);
  const whole = brackets(financing, 'whole', [step('100', byRate('0.1')), step('1000', byRate('0.05'))], cites);
  const marginal = brackets(financing, 'marginal', [step('100', byRate('0.1')), step('1000', byRate('0.05'))], cites);
  const toACap = brackets(financing, 'marginal', [step('0', byRate('0.1')), step('100', byRate('0'))], cites);
  const fixedThenRate = brackets(financing, 'marginal', [step('0', value('7')), step('100', byRate('0.1'))], cites);
  const capped = brackets(financing, 'marginal', [step('100', byRate('0.1'))], cites, cny('50'));

  test.each<[string, Amount, Answer, unknown[]]>([
    ['pays nothing below its first step', flat, '99.99', ['exact', '0', '0', []]],
    ['pays a step on the very figure that reaches it', flat, '100', ['exact', '5', '5', []]],
    ['pays by the step reached', flat, '1000', ['exact', '20', '20', []]],
    ['covers every step inside a range', flat, { min: '50', max: '2000' }, ['range', '0', '20', ['financing']]],
    ['is exact when a range stays within one step', flat, { min: '100', max: '999' }, ['exact', '5', '5', []]],
    ['is bounded by its last step when that is fixed', flat, { min: '500' }, ['range', '5', '20', ['financing']]],
    ['as a whole takes the rate of the whole figure', whole, '2000', ['exact', '100', '100', []]],
    ['as a whole may fall at a step', whole, { min: '500', max: '1000' }, ['range', '50', '100', ['financing']]],
    ['as a whole is least just at a step', whole, { min: '900', max: '1100' }, ['range', '50', '100', ['financing']]],
    ['without an upper end is at least its least', whole, { min: '500' }, ['at-least', '50', null, ['financing']]],
    ['in parts adds up what lies in each step', marginal, '2000', ['exact', '140', '140', []]],
    ['in parts pays nothing for what lies below', marginal, '150', ['exact', '5', '5', []]],
    [
      'in parts runs between the ends of a range',
      marginal,
      { min: '0', max: '1500' },
      ['range', '0', '115', ['financing']],
    ],
    ['in parts adds a fixed step to a rate', fixedThenRate, '150', ['exact', '12', '12', []]],
    ['is bounded by a last step that pays nothing more', toACap, { min: '50' }, ['range', '5', '10', ['financing']]],
    ['is held by its cap', capped, { min: '600', max: '900' }, ['exact', '50', '50', []]],
  ])('%s', (_, amount, financing, expected) => {
    expect(said(amount, { financing })).toEqual(expected);
  });

  test('says no more than its cap while the figure is not known', () => {
    expect(said(capped)).toEqual(['up-to', null, '50', ['financing']]);
    expect(said(marginal)).toEqual(['depends', null, null, ['financing']]);
  });

  test('says no more than its highest step while the figure is not known', () => {
    expect(said(flat)).toEqual(['up-to', null, '20', ['financing']]);
  });

  test('a step that a figure is said to stay below is not reached', () => {
    const below = { financing: { min: '200', max: '1000', maxExclusive: true } };
    expect(said(flat, below)).toEqual(['exact', '5', '5', []]);
    expect(said(whole, below)).toEqual(['range', '20', '100', ['financing']]);
    expect(said(flat, { financing: { min: '200', max: '1000' } })).toEqual(['range', '5', '20', ['financing']]);
  });

  test('reads its steps in any order of writing', () => {
    const backwards = brackets(
      financing,
      'marginal',
      [step('1000', byRate('0.05')), step('100', byRate('0.1'))],
      cites,
    );
    expect(said(backwards, { financing: '2000' })).toEqual(said(marginal, { financing: '2000' }));
  });
});

describe('an amount by choice', () => {
  const own = [{ clause: 'doc/1', words: '融资' }] as const;
  const amount = byChoice(
    stage,
    { filed: exactly(cny('50'), cites), done: upTo(cny('80'), cites) },
    exactly(cny('10'), cites),
    own,
  );

  test('is that of the option chosen', () => {
    expect(said(amount, { stage: 'filed' })).toEqual(['exact', '50', '50', []]);
    expect(said(amount, { stage: 'done' })).toEqual(['up-to', null, '80', []]);
  });

  test('is the other one for an option without a case of its own', () => {
    expect(said(amount, { stage: 'none' })).toEqual(['exact', '10', '10', []]);
  });

  test('covers every option still possible', () => {
    expect(said(amount, { stage: { anyOf: ['none', 'filed'] } })).toEqual(['range', '10', '50', ['stage']]);
    expect(said(amount, { stage: { anyOf: ['filed', 'done'] } })).toEqual(['up-to', null, '80', ['stage']]);
    expect(said(amount)).toEqual(['up-to', null, '80', ['stage']]);
  });

  test('is exact when every option still possible pays the same', () => {
    const same = byChoice(
      stage,
      { filed: exactly(cny('50'), cites), done: exactly(cny('50.00'), cites) },
      unstated(cites),
      own,
    );
    expect(said(same, { stage: { anyOf: ['filed', 'done'] } })).toEqual(['exact', '50', '50', []]);
  });

  test('depends on the choice when a case has no figure', () => {
    const odd = byChoice(stage, { filed: inKind(base, cites) }, exactly(cny('10'), cites), own);
    expect(said(odd)).toEqual(['depends', null, null, ['stage']]);
    const floor = byChoice(stage, { filed: noLessThan(cny('7'), cites) }, exactly(cny('10'), cites), own);
    expect(said(floor)).toEqual(['at-least', '7', null, ['stage']]);
  });

  test('names the facts that its possible cases read', () => {
    const nested = byChoice(
      stage,
      { filed: perUnit(people, cny('1'), cites, { cap: cny('9') }) },
      exactly(cny('2'), cites),
      own,
    );
    expect(said(nested)).toEqual(['up-to', null, '9', ['people', 'stage']]);
    expect(said(nested, { stage: 'none' })).toEqual(['exact', '2', '2', []]);
  });

  test('is looked at within a case for the options that lead there, and for no others', () => {
    const inner = byChoice(stage, { filed: exactly(cny('1'), cites) }, exactly(cny('1000'), cites), own);
    const outer = byChoice(stage, { filed: inner }, exactly(cny('5'), cites), own);
    // Filed is 1 and all else 5; 1000 is paid to nobody.
    expect(said(outer)).toEqual(['range', '1', '5', ['stage']]);
    expect(said(outer, { stage: { anyOf: ['none', 'done'] } })).toEqual(['exact', '5', '5', []]);
    const deepest = byChoice(stage, { done: outer }, inner, own);
    expect(said(deepest)).toEqual(['range', '1', '1000', ['stage']]);
    expect(said(deepest, { stage: { anyOf: ['filed', 'done'] } })).toEqual(['range', '1', '5', ['stage']]);
    const inSum = byChoice(stage, { filed: sum(inner, exactly(cny('2'), cites)) }, exactly(cny('3'), cites), own);
    expect(said(inSum)).toEqual(['exact', '3', '3', []]);
  });

  test('cites the choice as well as the case', () => {
    expect(evaluate(amount, { stage: 'filed' }).citations).toEqual([...own, ...cites]);
  });
});

describe('a sum', () => {
  test('adds floors that are known, and has a cap only if every part has one', () => {
    const parts = [exactly(cny('10'), cites), noLessThan(cny('5'), cites), upTo(cny('100'), cites)] as const;
    expect(said(sum(...parts))).toEqual(['sum', '15', null, []]);
    expect(said(sum(parts[0], parts[2]))).toEqual(['sum', '10', '110', []]);
    expect(said(sum(parts[2], parts[2]))).toEqual(['sum', null, '200', []]);
  });

  test('keeps its parts, each of its own kind', () => {
    const { parts } = evaluate(sum(upTo(cny('1'), cites), equity(base, cites, cny('10亿'))));
    expect(parts?.map(({ kind, min, max, pool }) => [kind, min, max, pool])).toEqual([
      ['up-to', null, '1', undefined],
      ['equity', null, null, '1000000000'],
    ]);
  });

  test('names every fact still open, once, and every citation once', () => {
    const amount = sum(
      perUnit(people, cny('1'), cites),
      rate(financing, ratio('0.1'), cites),
      perUnit(people, cny('2'), cites),
    );
    expect(evaluate(amount)).toMatchObject({ open: ['financing', 'people'], citations: [...cites] });
  });
});
