import { describe, expect, test } from 'vitest';
import {
  all,
  brackets,
  byChoice,
  capped,
  cny,
  exactly,
  figureItself,
  greatest,
  instalments,
  least,
  minus,
  money,
  noLessThan,
  rate,
  ratio,
  readings,
  relief,
  sum,
  times,
  upTo,
  when,
} from '../src/build.ts';
import { type Amount, type AmountResult, type Answer, type Condition, compile, type Pack } from '../src/index.ts';
import { cites, financing, packOf, people, promise, promising, stage, wording, words } from './sample-pack.ts';

const own = money('own', wording('Own'));
const others = money('others', wording('Others'));
const paid = money('paid', wording('Paid'));
const tax = money('tax', wording('Tax'));
const anybody: Condition = { kind: 'compare', fact: 'own', op: '>=', value: '0', cites };

const result = (
  amount: Amount,
  profile: Readonly<Record<string, Answer>> = {},
  condition: Condition = anybody,
): AmountResult => {
  const made = packOf(promise('one', condition, { amount }));
  const more = [own, others, paid, tax].map(({ fact }) => fact);
  const compiled = compile({ ...made, terms, facts: [...made.facts, ...more] } as Pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const report = compiled.value.check(profile, { asOf: '2026-11-22' });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return (report.value.results[0] as { amount: AmountResult }).amount;
};

const terms: NonNullable<Pack['terms']> = [
  { id: 'age', kind: 'age', label: words('Age'), facts: ['founded'], unit: 'years' },
  { id: 'burden', kind: 'ratio', label: words('Burden'), facts: ['tax'], over: ['own'], cites },
  { id: 'both', kind: 'sum', label: words('Both'), facts: ['own', 'others'] },
];

const said = (...of: Parameters<typeof result>) => {
  const { kind, min, max, open } = result(...of);
  return [kind, min, max, open];
};

const yuan = (text: string, makes: (value: ReturnType<typeof cny>) => Amount = (value) => exactly(value, cites)) =>
  makes(cny(text));

describe('按实际投资的比例给予补助, and the clause does not say of which investment', () => {
  const amount = readings(
    [
      [words('own alone'), rate(own, ratio('0.1'), cites, { cap: cny('100万') })],
      [
        words('with the others'),
        capped(sum(rate(own, ratio('0.1'), cites), rate(others, ratio('0.1'), cites)), yuan('100万'), cites),
      ],
    ],
    cites,
  );

  test('shows both readings, and is sure of nothing but what both give', () => {
    const both = result(amount, { own: '200万', others: '300万' });
    expect(both).toMatchObject({ kind: 'readings', min: '200000', max: '500000', open: [] });
    expect(both.readings?.map((one) => [one.label?.en, one.amount.kind, one.amount.max])).toEqual([
      ['own alone', 'exact', '200000'],
      ['with the others', 'exact', '500000'],
    ]);
  });

  test('is one figure where the readings agree', () => {
    expect(said(amount, { own: '200万', others: '0' })).toEqual(['exact', '200000', '200000', []]);
    expect(said(amount, { own: '5000万', others: '300万' })).toEqual(['exact', '1000000', '1000000', []]);
  });

  test('names the facts that would tell, while they are not known', () => {
    expect(said(amount, { own: '200万' })).toEqual(['readings', '200000', '1000000', ['others']]);
  });
});

describe('5000万元(含)以下给予1%, 5000万元以上至1亿元(含)给予2%, 1亿元以上给予3%; whether by parts is not said', () => {
  const amount = brackets(
    financing,
    'unsaid',
    [
      { from: cny('0'), pays: { rate: ratio('0.01') } },
      { from: cny('5000万'), above: true, pays: { rate: ratio('0.02') } },
      { from: cny('1亿'), above: true, pays: { rate: ratio('0.03') } },
    ],
    cites,
  );

  test('belongs to the lower step on the very figure, and to the upper one just past it', () => {
    expect(said(amount, { financing: '5000万' })).toEqual(['exact', '500000', '500000', []]);
    const past = result(amount, { financing: '50000001' });
    expect(past.readings?.map(({ mode, amount: { min } }) => [mode, min])).toEqual([
      ['whole', '1000000.02'],
      ['marginal', '500000.02'],
    ]);
  });

  test('is shown as a whole and in parts', () => {
    expect(result(amount, { financing: '1亿' })).toMatchObject({ kind: 'readings', min: '1500000', max: '2000000' });
  });

  test('is as wide as both while a range runs over a step', () => {
    const wide = result(amount, { financing: { min: '5000万', max: '6000万' } });
    expect([wide.min, wide.max]).toEqual(['500000', '1200000']);
    const above = result(amount, { financing: { min: '5000万', minExclusive: true, max: '6000万' } });
    expect(above.readings?.[0]?.amount).toMatchObject({ kind: 'range', min: '1000000', max: '1200000' });
  });
});

describe('上浮20%, 最高不超过100万元: the rise does not lift the cap', () => {
  const half = rate(own, ratio('0.1'), cites);
  const raised = capped(byChoice(stage, { done: times(half, ratio('1.2'), cites) }, half, cites), yuan('100万'), cites);

  test.each<[string, Answer, Answer, string]>([
    ['is a fifth more', '500万', 'done', '600000'],
    ['is not more for others', '500万', 'none', '500000'],
    ['ends at the cap all the same', '950万', 'done', '1000000'],
    ['has not reached the cap without the rise', '950万', 'none', '950000'],
  ])('%s', (_, investment, at, expected) => {
    expect(said(raised, { own: investment, stage: at })).toEqual(['exact', expected, expected, []]);
  });

  test('is a range while it is not known who', () => {
    expect(said(raised, { own: '500万' })).toEqual(['range', '500000', '600000', ['stage']]);
  });
});

describe('对已获上级奖励的, 按差额补足', () => {
  const amount = minus(yuan('100万'), figureItself(paid, cites), cites);

  test.each<[string, Answer, string]>([
    ['makes up the difference', '30万', '700000'],
    ['pays everything where nothing was paid', '0', '1000000'],
    ['never asks anything back', '130万', '0'],
  ])('%s', (_, before, expected) => {
    expect(said(amount, { paid: before })).toEqual(['exact', expected, expected, []]);
  });

  test('is no more than the whole while it is not known what was paid', () => {
    expect(said(amount)).toEqual(['up-to', null, '1000000', ['paid']]);
    expect(said(amount, { paid: { max: '40万' } })).toEqual(['range', '600000', '1000000', ['paid']]);
  });

  test('is nothing for sure where the other level paid so much or more', () => {
    expect(said(amount, { paid: { min: '100万' } })).toEqual(['exact', '0', '0', []]);
  });
});

describe('奖励总额不超过企业上年度对地方财政贡献', () => {
  const amount = capped(sum(rate(own, ratio('0.1'), cites), yuan('20万')), figureItself(tax, cites), cites);

  test.each<[string, Answer, Answer, string]>([
    ['is what was promised where the contribution is more', '500万', '90万', '700000'],
    ['is the contribution where that is less', '500万', '30万', '300000'],
    ['is the same on the very figure', '500万', '70万', '700000'],
    ['is nothing without a contribution', '500万', '0', '0'],
  ])('%s', (_, investment, contribution, expected) => {
    expect(said(amount, { own: investment, tax: contribution })).toEqual(['exact', expected, expected, []]);
  });

  test('is no more than was promised while the contribution is not known', () => {
    expect(said(amount, { own: '500万' })).toEqual(['up-to', null, '700000', ['tax']]);
    expect(said(amount, { tax: '30万' })).toEqual(['range', '200000', '300000', ['own']]);
  });

  test('is held exactly by a cap that is worked out of the same fact', () => {
    const twice = capped(sum(rate(own, ratio('0.02'), cites), yuan('20万')), rate(own, ratio('0.03'), cites), cites);
    // 0.02x + 20万 and 0.03x meet at 2000万.
    expect(said(twice, { own: { min: '1000万', max: '4000万' } })).toEqual(['range', '300000', '1000000', ['own']]);
    const rest = minus(rate(own, ratio('0.05'), cites), rate(own, ratio('0.02'), cites), cites);
    expect(said(rest, { own: { min: '1000万', max: '4000万' } })).toEqual(['range', '300000', '1200000', ['own']]);
  });
});

describe('不超过投资额的30%', () => {
  const amount = rate(own, ratio('0.3'), cites, { bound: 'up-to' });

  test('is a limit and never a payment, whatever is known', () => {
    expect(said(amount, { own: '100万' })).toEqual(['up-to', null, '300000', []]);
    expect(said(amount, { own: { min: '50万', max: '100万' } })).toEqual(['up-to', null, '300000', ['own']]);
    expect(result(amount)).toMatchObject({ kind: 'depends', min: null, max: null, bound: 'up-to', rate: '0.3' });
    const inWords = rate(words('cost'), ratio('0.3'), cites, { bound: 'up-to' });
    expect(result(inWords)).toMatchObject({ kind: 'rate', min: null, max: null, bound: 'up-to', rate: '0.3' });
  });

  test('adds no floor to a sum', () => {
    expect(said(sum(amount, yuan('10万')), { own: '100万' })).toEqual(['sum', '100000', '400000', []]);
  });
});

describe('an amount under the condition of its own incentive', () => {
  const big: Condition = { kind: 'compare', fact: 'own', op: '>=', value: '200000000', cites };
  const amount = rate(own, ratio('0.01'), cites);

  test('is at least what the least of those who qualify is paid', () => {
    expect(said(amount, {}, big)).toEqual(['at-least', '2000000', null, ['own']]);
    expect(said(amount, { own: { min: '1亿', max: '5亿' } }, big)).toEqual(['range', '2000000', '5000000', ['own']]);
  });

  test('is that of anybody where nobody can qualify any more', () => {
    expect(said(amount, { own: '1亿' }, big)).toEqual(['exact', '1000000', '1000000', []]);
    expect(said(amount, { own: { max: '1亿' } }, big)).toEqual(['range', '0', '1000000', ['own']]);
  });

  test('stays so where only a judgement is left', () => {
    const judged = all(big, promising.holds(cites));
    expect(said(amount, {}, judged)).toEqual(['at-least', '2000000', null, ['own']]);
  });
});

describe('an amount that depends on a condition', () => {
  const many = people.atLeast('10' as never, cites);
  const amount = when([[many, yuan('50万')]], yuan('20万'));

  test('is that of the first case that holds', () => {
    expect(said(amount, { people: 10 })).toEqual(['exact', '500000', '500000', []]);
    expect(said(amount, { people: 9 })).toEqual(['exact', '200000', '200000', []]);
  });

  test('covers the cases that can still hold, and names what would tell', () => {
    expect(said(amount)).toEqual(['range', '200000', '500000', ['people']]);
    expect(said(amount, {}, many)).toEqual(['exact', '500000', '500000', []]);
  });

  test('names the judgement that decides', () => {
    const judged = when([[promising.holds(cites), yuan('50万')]], yuan('20万'));
    expect(result(judged)).toMatchObject({
      kind: 'range',
      min: '200000',
      max: '500000',
      open: [],
      judgements: ['promising'],
    });
  });
});

describe('就高, 就低 and 分期', () => {
  test('pay the greatest or the least of several', () => {
    const both = [rate(own, ratio('0.1'), cites), yuan('10万')] as const;
    expect(said(greatest(...both), { own: '50万' })).toEqual(['exact', '100000', '100000', []]);
    expect(said(least(...both), { own: '50万' })).toEqual(['exact', '50000', '50000', []]);
    expect(said(greatest(...both))).toEqual(['at-least', '100000', null, ['own']]);
    expect(said(least(...both))).toEqual(['up-to', null, '100000', ['own']]);
  });

  test('say what is due next, and what in all', () => {
    const staged = instalments(
      [
        [words('start'), yuan('20万')],
        [words('end'), rate(own, ratio('0.1'), cites)],
      ],
      cites,
    );
    const all = result(staged, { own: '300万' });
    expect([all.kind, all.min, all.max]).toEqual(['instalments', '500000', '500000']);
    expect(all.instalments?.map(({ label, amount }) => [label?.en, amount.min])).toEqual([
      ['start', '200000'],
      ['end', '300000'],
    ]);
    expect(said(staged)).toEqual(['instalments', '200000', null, ['own']]);
  });
});

describe('减免', () => {
  const off = relief(words('income tax'), rate(own, ratio('0.25'), cites), rate(own, ratio('0.15'), cites), cites);

  test('is what is not due, and is said to be none of what is paid', () => {
    expect(result(off, { own: '100万' })).toMatchObject({
      kind: 'exact',
      min: '100000',
      max: '100000',
      relief: true,
      what: words('income tax'),
    });
    expect(result(off)).toMatchObject({ kind: 'depends', min: null, max: null, relief: true, open: ['own'] });
  });

  test('beside cash is a part of a sum that counts the cash alone', () => {
    const both = result(sum(off, yuan('30万')), { own: '100万' });
    expect([both.kind, both.min, both.max, both.relief]).toEqual(['sum', '300000', '300000', undefined]);
    expect(both.parts?.map(({ relief: is, min }) => [is, min])).toEqual([
      [true, '100000'],
      [undefined, '300000'],
    ]);
    const staged = instalments(
      [
        [words('start'), off],
        [words('end'), yuan('30万')],
      ],
      cites,
    );
    expect(result(sum(staged, yuan('1万')), { own: '100万' })).toMatchObject({ min: '310000', max: '310000' });
    expect(result(sum(off, off), { own: '100万' })).toMatchObject({ min: '200000', max: '200000', relief: true });
  });

  test('that a case decides is said to be perhaps relief', () => {
    const either = byChoice(stage, { done: off }, yuan('30万'), cites);
    expect(result(either, { own: '100万' })).toMatchObject({ min: '100000', max: '300000', relief: 'perhaps' });
    expect(result(either, { own: '100万', stage: 'done' })).toMatchObject({ relief: true });
    expect(result(either, { own: '100万', stage: 'none' })).not.toHaveProperty('relief');
  });

  test('of a floor or a cap is as sure as they are', () => {
    expect(said(relief(words('fee'), noLessThan(cny('10'), cites), yuan('4'), cites))).toEqual([
      'at-least',
      '6',
      null,
      [],
    ]);
    expect(said(relief(words('fee'), yuan('10'), upTo(cny('4'), cites), cites))).toEqual(['range', '6', '10', []]);
  });
});

describe('an amount by a figure that is worked out', () => {
  const steps = (fact: string, ...of: readonly (readonly [from: string, value: string])[]): Amount => ({
    kind: 'brackets',
    mode: 'whole',
    fact,
    steps: of.map(([from, value]) => ({ from, pays: { value } })),
    cites,
  });

  test('of years since a day goes by the day of the check', () => {
    const amount = steps('age', ['3', '200000'], ['5', '500000']);
    expect(said(amount, { founded: '2021-11-22' })).toEqual(['exact', '500000', '500000', []]);
    expect(said(amount, { founded: '2021-11-23' })).toEqual(['exact', '200000', '200000', []]);
    const range = { founded: { min: '2021-06-01', max: '2023-01-01' } };
    expect(said(amount, range)).toEqual(['range', '200000', '500000', ['founded']]);
    expect(said(amount, { founded: { max: '2020-01-01' } })).toEqual(['exact', '500000', '500000', []]);
  });

  test('of a ratio is found from what is known of either side, or from the ratio itself', () => {
    const amount = steps('burden', ['0.03', '100'], ['0.05', '300']);
    expect(said(amount, { tax: '4', own: '100' })).toEqual(['exact', '100', '100', []]);
    expect(said(amount, { tax: '4', own: { min: '50', max: '100' } })).toEqual(['range', '100', '300', ['own']]);
    expect(said(amount, { burden: '0.05' })).toEqual(['exact', '300', '300', []]);
    expect(said(amount, { burden: { min: '0.01', max: '0.04' } })).toEqual(['range', '0', '100', ['own', 'tax']]);
    expect(said(amount, { tax: '4', own: '0' })).toEqual(['exact', '0', '0', []]);
    expect(result(amount, { tax: '4', own: '100' }).citations).toHaveLength(1);
  });

  test('of a sum takes what is known of the sum and of a part together', () => {
    const amount: Amount = { kind: 'rate', rate: '0.1', base: { fact: 'both' }, cites };
    expect(said(amount, { own: '100', others: '200' })).toEqual(['exact', '30', '30', []]);
    expect(said(amount, { both: { max: '500' }, own: '100' })).toEqual(['range', '10', '50', ['others']]);
    const rest = minus(amount, rate(own, ratio('0.1'), cites), cites);
    expect(said(rest, { both: '500', own: { min: '100', max: '200' } })).toEqual(['range', '30', '40', ['own']]);
  });

  test('that is no sum of facts is said to be wide, and holds every payment', () => {
    const amount: Amount = {
      kind: 'brackets',
      mode: 'whole',
      fact: 'burden',
      steps: [{ from: '0', pays: { rate: '100' } }],
      cap: '50',
      cites,
    };
    expect(result(amount, { tax: '4', own: { min: '50', max: '100' } })).toMatchObject({
      tight: false,
      min: '4',
      max: '8',
    });
    expect(result(amount, { tax: '4', own: '100' })).toMatchObject({ kind: 'exact', min: '4' });
  });
});
