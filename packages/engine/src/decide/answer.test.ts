import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handles, words } from '../../test/sample-pack.ts';
import { type IssueCode, issueText } from '../issue.ts';
import type { Fact, MoneyFact, QuantityFact } from '../language/fact.ts';
import { Decimal, toPlain } from '../value/decimal.ts';
import { parseAnswer } from './answer.ts';
import type { Given } from './report.ts';

const { listed, stage, fields, financing, people, foreign, founded } = handles;

const value = (of: string | boolean): Given => ({ kind: 'value', value: of });
const range = (min: string | null, max: string | null): Given => ({ kind: 'range', min, max });
const set = (includes: readonly string[], excludes: readonly string[], exact: boolean): Given => ({
  kind: 'set',
  includes,
  excludes,
  exact,
});

const profit: MoneyFact = { ...financing.fact, id: 'profit', minimum: '-1000', maximum: '1000' };
const area: QuantityFact = { ...people.fact, id: 'area', unit: words('mu'), whole: false };

describe('an answer', () => {
  test.each<[string, Fact, unknown, Given | null]>([
    ['yes', listed.fact, true, value(true)],
    ['no', listed.fact, false, value(false)],
    ['a boolean of which one value is left', listed.fact, { anyOf: [false] }, value(false)],
    ['a boolean of which both are left', listed.fact, { anyOf: [true, false] }, null],
    ['an option', stage.fact, 'filed', value('filed')],
    [
      'options still possible',
      stage.fact,
      { anyOf: ['none', 'filed'] },
      { kind: 'any-of', options: ['filed', 'none'] },
    ],
    ['the one option still possible', stage.fact, { anyOf: ['done'] }, value('done')],
    ['every option still possible', stage.fact, { anyOf: ['none', 'filed', 'done'] }, null],
    ['exactly these options', fields.fact, ['data'], set(['data'], ['ai'], true)],
    ['none of the options', fields.fact, [], set([], ['ai', 'data'], true)],
    ['some included, the rest open', fields.fact, { includes: ['ai'] }, set(['ai'], [], false)],
    ['some excluded, the rest open', fields.fact, { excludes: ['ai'] }, set([], ['ai'], false)],
    ['every option in or out', fields.fact, { includes: ['ai'], excludes: ['data'] }, set(['ai'], ['data'], true)],
    ['nothing included or excluded', fields.fact, { includes: [], excludes: [] }, null],
    ['an amount as people write it', financing.fact, '1.2亿', value('120000000')],
    ['an amount as a number', financing.fact, 1234.5, value('1234.5')],
    ['an amount as a number with an exponent', financing.fact, 1e7, value('10000000')],
    ['nothing, as an amount', financing.fact, 0, value('0')],
    ['minus nothing, as an amount', financing.fact, -0, value('0')],
    ['a loss, where the fact allows one', profit, -200, value('-200')],
    ['a range of amounts', financing.fact, { min: '100万', max: '1亿' }, range('1000000', '100000000')],
    ['a range with equal ends', financing.fact, { min: '1万', max: 10000 }, value('10000')],
    ['a range open above', financing.fact, { min: '1亿' }, range('100000000', null)],
    ['a range open below', financing.fact, { max: '1亿' }, range(null, '100000000')],
    ['a range whose other end is null', financing.fact, { min: '1亿', max: null }, range('100000000', null)],
    ['a range open at both ends', financing.fact, {}, null],
    [
      'a range whose upper end does not count',
      financing.fact,
      { min: '5000万', max: '1亿', maxExclusive: true },
      { kind: 'range', min: '50000000', max: '100000000', maxExclusive: true },
    ],
    [
      'more than an amount',
      financing.fact,
      { min: '1亿', minExclusive: true },
      { kind: 'range', min: '100000000', max: null, minExclusive: true },
    ],
    ['ends that are said to count', financing.fact, { max: '1亿', maxExclusive: false }, range(null, '100000000')],
    ['an open end that does not count', financing.fact, { maxExclusive: true }, null],
    ['more than five people, which are six', people.fact, { min: 5, minExclusive: true }, range('6', null)],
    [
      'between five people and seven',
      people.fact,
      { min: 5, max: 7, minExclusive: true, maxExclusive: true },
      value('6'),
    ],
    ['before a day', founded.fact, { max: '2020-01-01', maxExclusive: true }, range(null, '2019-12-31')],
    ['a whole number', people.fact, 12, value('12')],
    ['a whole number written with a point', people.fact, '12.0', value('12')],
    ['a range of whole numbers', people.fact, { min: 3, max: 5 }, range('3', '5')],
    ['a quantity that need not be whole', area, '12.5', value('12.5')],
    ['a share', foreign.fact, '0.25', value('0.25')],
    ['the whole, as a share', foreign.fact, 1, value('1')],
    ['a range of shares', foreign.fact, { min: 0.1, max: 0.25 }, range('0.1', '0.25')],
    ['nothing at most, where there is nothing less', financing.fact, { max: 0 }, range(null, '0')],
    ['the whole at least, as a share', foreign.fact, { min: 1 }, range('1', null)],
    ['an end that is not there and does not count', financing.fact, { max: 5, minExclusive: true }, range(null, '5')],
    ['another end that is not there', financing.fact, { min: 5, maxExclusive: true }, range('5', null)],
    ['nothing said to be included', fields.fact, { includes: null, excludes: ['ai'] }, set([], ['ai'], false)],
    ['a date', founded.fact, '2020-02-29', value('2020-02-29')],
    ['a date as people write it', founded.fact, '2020年2月9日', value('2020-02-09')],
    ['a range of dates', founded.fact, { min: '2019-01-01', max: '2020/1/1' }, range('2019-01-01', '2020-01-01')],
    ['a date or later', founded.fact, { min: '2019-01-01' }, range('2019-01-01', null)],
  ])('is read in its normal form: %s', (_, fact, answer, given) => {
    expect(parseAnswer(fact, answer)).toEqual({ ok: true, value: given });
  });

  test.each(Object.entries(handles))('null or left out is "not known": %s', (_, { fact }) => {
    expect(parseAnswer(fact, null)).toEqual({ ok: true, value: null });
    expect(parseAnswer(fact, undefined)).toEqual({ ok: true, value: null });
  });
});

type Complaint = readonly [code: IssueCode, ...path: (string | number)[]];

describe('a wrong answer', () => {
  test.each<[string, Fact, unknown, ...Complaint[]]>([
    ['text for a boolean', listed.fact, 'true', ['profile/wrong-kind']],
    ['a number for a boolean', listed.fact, 1, ['profile/wrong-kind']],
    ['no value left of a boolean', listed.fact, { anyOf: [] }, ['profile/nothing-possible', 'anyOf']],
    ['text among booleans', listed.fact, { anyOf: [true, 'no'] }, ['profile/wrong-kind', 'anyOf', 1]],
    ['another key beside anyOf', listed.fact, { anyOf: [true], maybe: 1 }, ['profile/wrong-kind', 'maybe']],
    ['a range for a boolean', listed.fact, { min: 0 }, ['profile/wrong-kind']],
    ['an unknown option', stage.fact, 'field', ['profile/unknown-option']],
    ['a boolean for a choice', stage.fact, true, ['profile/wrong-kind']],
    ['a list for a choice', stage.fact, ['filed'], ['profile/wrong-kind']],
    ['no option left', stage.fact, { anyOf: [] }, ['profile/nothing-possible', 'anyOf']],
    ['an unknown option among several', stage.fact, { anyOf: ['none', 'x'] }, ['profile/unknown-option', 'anyOf', 1]],
    ['a repeated option', stage.fact, { anyOf: ['none', 'none'] }, ['profile/repeated-option', 'anyOf', 1]],
    ['another key beside the options', stage.fact, { anyOf: ['none'], x: 1 }, ['profile/wrong-kind', 'x']],
    ['one option for several', fields.fact, 'ai', ['profile/wrong-kind']],
    ['an unknown option in a list', fields.fact, ['ai', 'cloud'], ['profile/unknown-option', 1]],
    ['a repeated option in a list', fields.fact, ['ai', 'ai'], ['profile/repeated-option', 1]],
    ['a number in a list', fields.fact, [7, 'ai'], ['profile/wrong-kind', 0]],
    ['a hole in a list', fields.fact, new Array(1).concat('ai'), ['profile/wrong-kind', 0]],
    ['text for what is included', fields.fact, { includes: 'ai' }, ['profile/wrong-kind', 'includes']],
    [
      'an option in and out',
      fields.fact,
      { includes: ['ai'], excludes: ['data', 'ai'] },
      ['profile/contradiction', 'excludes', 1],
    ],
    ['an unknown option excluded', fields.fact, { excludes: ['x'] }, ['profile/unknown-option', 'excludes', 0]],
    ['a key that lists do not have', fields.fact, { anyOf: ['ai'] }, ['profile/wrong-kind', 'anyOf']],
    ['more options than there can be', fields.fact, new Array(400).fill('ai'), ['input/too-large']],
    ['a day for an amount', financing.fact, '2020-01-01', ['money/two-numbers']],
    ['a day for a number', people.fact, '2020-01-01', ['decimal/not-a-number']],
    ['a number with a unit of its own', people.fact, '3 firms', ['profile/other-unit']],
    ['a share with a unit', foreign.fact, '0.3 abc', ['profile/other-unit']],
    [
      'nothing left between two ends',
      financing.fact,
      { min: 1, max: 1, maxExclusive: true },
      ['profile/nothing-possible', 'max'],
    ],
    ['no amount', financing.fact, '', ['money/empty']],
    ['words for an amount', financing.fact, 'plenty', ['money/not-a-number']],
    ['two amounts', financing.fact, '1万 2万', ['money/two-numbers']],
    ['an amount in another currency', financing.fact, '100 USD', ['money/foreign-currency']],
    ['an amount of unknown unit', financing.fact, '100斤', ['money/unknown-unit']],
    ['an ambiguous amount', financing.fact, '1万2', ['money/ambiguous']],
    ['an amount that no text should take', financing.fact, '1'.repeat(33), ['money/too-long']],
    ['an amount past all bounds', financing.fact, '1e900000000', ['money/out-of-bounds']],
    ['a number past what JSON holds exactly', financing.fact, Number('9007199254740993'), ['decimal/out-of-bounds']],
    ['a number past all bounds', people.fact, 1e300, ['decimal/out-of-bounds']],
    ['an infinite number', financing.fact, Number.POSITIVE_INFINITY, ['input/not-plain-data']],
    ['no number', financing.fact, Number.NaN, ['input/not-plain-data']],
    ['a negative amount', financing.fact, '-1', ['profile/below-minimum']],
    ['an amount above the maximum', profit, 1001, ['profile/above-maximum']],
    ['a boolean for an amount', financing.fact, true, ['profile/wrong-kind']],
    ['a list for an amount', financing.fact, ['1'], ['profile/wrong-kind']],
    ['a range upside down', financing.fact, { min: '2亿', max: '1亿' }, ['range/upside-down', 'min']],
    [
      'two wrong ends',
      financing.fact,
      { min: 'x', max: -1 },
      ['money/not-a-number', 'min'],
      ['profile/below-minimum', 'max'],
    ],
    ['a list for an end', financing.fact, { min: [1] }, ['profile/wrong-kind', 'min']],
    ['a key that ranges do not have', financing.fact, { from: 1 }, ['profile/wrong-kind', 'from']],
    ['half a person', people.fact, 2.5, ['profile/not-whole']],
    ['half a person in a range', people.fact, { min: 2.5, max: 4 }, ['profile/not-whole', 'min']],
    ['fewer than no people', people.fact, -1, ['profile/below-minimum']],
    ['a number in Chinese numerals', people.fact, '十', ['decimal/not-a-number']],
    ['an empty number', people.fact, ' ', ['decimal/empty']],
    ['a number too long', people.fact, '1'.repeat(33), ['decimal/too-long']],
    ['a percentage for a share', foreign.fact, 25, ['profile/above-maximum']],
    ['a negative share', foreign.fact, '-0.1', ['profile/below-minimum']],
    ['an impossible date', founded.fact, '2023-02-29', ['date/impossible']],
    ['an impossible date in a range', founded.fact, { max: '2023-13-01' }, ['date/impossible', 'max']],
    ['words for a date', founded.fact, 'yesterday', ['date/not-a-date']],
    ['a year for a date', founded.fact, 2023, ['profile/wrong-kind']],
    [
      'a range of dates upside down',
      founded.fact,
      { min: '2020-01-02', max: '2020-01-01' },
      ['range/upside-down', 'min'],
    ],
  ])('is refused where it is wrong: %s', (_, fact, answer, ...complaints) => {
    const parsed = parseAnswer(fact, answer);
    const found = parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path]);
    expect(found).toEqual(complaints);
  });

  test.each<[Fact, unknown, string, Readonly<Record<string, string>>?]>([
    [listed.fact, 1, 'input: expected true or false but received 1'],
    [listed.fact, { anyOf: [true, 'no'] }, 'anyOf[1]: expected true or false but received "no"'],
    [listed.fact, { anyOf: [true], maybe: 1 }, 'maybe: expected true or false but received "maybe"'],
    [
      listed.fact,
      { anyOf: [] },
      'anyOf: expected at least one possible answer but received none (leave the fact out when it is not known)',
    ],
    [stage.fact, 7, 'input: expected one option, or { "anyOf": [options] } but received 7'],
    [stage.fact, 'nowhere', 'input: expected none, filed, done but received "nowhere"', { fact: 'stage' }],
    [stage.fact, { anyOf: [3] }, 'anyOf[0]: expected an option id but received 3'],
    [stage.fact, { anyOf: ['none', 'none'] }, 'anyOf[1]: expected each option once but received "none"'],
    [stage.fact, { anyOf: new Array(23).fill('none') }, 'anyOf: expected at most 3 options but received 23'],
    [
      fields.fact,
      'ai',
      'input: expected a list of options (exactly these), or { "includes": [...], "excludes": [...] } but received "ai"',
    ],
    [
      fields.fact,
      { anyOf: [] },
      'anyOf: expected a list of options (exactly these), or { "includes": [...], "excludes": [...] } but received "anyOf"',
    ],
    [fields.fact, { includes: 'ai' }, 'includes: expected a list of options but received "ai"'],
    [
      fields.fact,
      { includes: ['ai'], excludes: ['ai'] },
      'excludes[0]: expected an option that is not also included but received "ai"',
    ],
    [
      financing.fact,
      true,
      'input: expected an amount in CNY such as "1200万", or { "min": …, "max": … } but received true',
    ],
    [financing.fact, { min: [1] }, 'min: expected an amount in CNY such as "1200万" but received a list of 1'],
    [
      financing.fact,
      { from: 1 },
      'from: expected an amount in CNY such as "1200万", or { "min": …, "max": … } but received "from"',
    ],
    [financing.fact, { max: 1, maxExclusive: 'yes' }, 'maxExclusive: expected true or false but received "yes"'],
    [financing.fact, { min: 1, minExclusive: 0 }, 'minExclusive: expected true or false but received 0'],
    [financing.fact, -1, 'input: expected 0 or more but received -1', { minimum: '0' }],
    [profit, 1001, 'input: expected 1000 or less but received 1001', { maximum: '1000' }],
    [
      financing.fact,
      Number('9007199254740993'),
      'input: expected a number that JSON holds exactly but received 9007199254740992 (write it as text, in quotes)',
      { limit: '15' },
    ],
    [financing.fact, { min: 2, max: 1 }, 'min: expected at most 1 but received 2 (swap the two ends)'],
    [
      financing.fact,
      { min: 1, max: 1, maxExclusive: true },
      'max: expected at least one possible answer but received none',
    ],
    [
      financing.fact,
      { min: 1, max: 1, minExclusive: true },
      'min: expected at least one possible answer but received none',
    ],
    [
      financing.fact,
      { min: 2, max: 1, minExclusive: true },
      'min: expected at least one possible answer but received none',
    ],
    [financing.fact, { max: 0, maxExclusive: true }, 'max: expected at least one possible answer but received none'],
    [people.fact, true, 'input: expected a number (people), or { "min": …, "max": … } but received true'],
    [people.fact, 2.5, 'input: expected a whole number but received 2.5'],
    [
      people.fact,
      '3 firms',
      'input: expected a number (people) but received "firms"',
      { unit: 'firms', expected: 'people / people' },
    ],
    [foreign.fact, true, 'input: expected a ratio such as "0.25", or { "min": …, "max": … } but received true'],
    [foreign.fact, 100, 'input: expected 1 or less but received 100 (write 100% as 1)', { maximum: '1' }],
    [foreign.fact, 100.5, 'input: expected 1 or less but received 100.5', { maximum: '1' }],
    [founded.fact, 2023, 'input: expected a date YYYY-MM-DD but received 2023'],
    [founded.fact, true, 'input: expected a date YYYY-MM-DD, or { "min": …, "max": … } but received true'],
  ])('of %# says what was expected, where, and what to do', (fact, answer, said, params) => {
    const parsed = parseAnswer(fact, answer);
    const [found] = parsed.ok ? [] : parsed.issues;
    expect(found && issueText(found)).toBe(`Invalid ${said}`);
    expect(found?.params).toEqual(params);
  });

  test('names the options of a fact only while they are few', () => {
    const options = Array.from({ length: 9 }, (_, at) => ({ id: `option${at}`, label: words('Option') }));
    const many = { ...stage.fact, options } as Fact;
    const few = { ...stage.fact, options: options.slice(0, 8) } as Fact;
    const expected = (fact: Fact) => {
      const parsed = parseAnswer(fact, 'nowhere');
      return parsed.ok ? undefined : parsed.issues[0]?.expected;
    };
    expect(expected(few)).toBe('option0, option1, option2, option3, option4, option5, option6, option7');
    expect(expected(many)).toBe('one of the 9 options of stage');
  });

  test('may repeat itself up to a bound before it is refused as a whole', () => {
    const codes = (length: number) => {
      const parsed = parseAnswer(stage.fact, { anyOf: new Array(length).fill('none') });
      return parsed.ok ? [] : [...new Set(parsed.issues.map(({ code }) => code))];
    };
    expect(codes(22)).toEqual(['profile/repeated-option']);
    expect(codes(23)).toEqual(['input/too-large']);
  });

  test('and a right one is the same as a number and as its text', () => {
    const figures = [
      0,
      -0,
      1,
      0.5,
      0.1 + 0.2,
      1e-7,
      1e-16,
      12,
      12.5,
      99.99,
      100,
      1000,
      -1000,
      1000.5,
      1e15,
      1e15 - 1,
      1e15 - 0.5,
      2 ** 53 - 1,
    ];
    for (const fact of [financing.fact, profit, people.fact, area, foreign.fact])
      for (const figure of figures) {
        const [byNumber, byText] = [figure, toPlain(new Decimal(figure))].map((answer) => parseAnswer(fact, answer));
        const codes = (of: typeof byNumber) =>
          of?.ok === false ? of.issues.map(({ code }) => code.replace(/^(?:money|decimal)/, 'figure')) : of;
        expect(codes(byNumber)).toEqual(codes(byText));
      }
  });

  test('comes with the option that was probably meant', () => {
    expect(parseAnswer(stage.fact, 'fild')).toMatchObject({
      issues: [{ hint: 'did you mean "filed"?', params: { fact: 'stage', near: 'filed' } }],
    });
    expect(parseAnswer(stage.fact, { anyOf: ['none', 'dnoe'] })).toMatchObject({
      issues: [{ path: ['anyOf', 1], params: { fact: 'stage', near: 'done' } }],
    });
  });

  test('in percent comes with the ratio to write', () => {
    expect(parseAnswer(foreign.fact, '25')).toMatchObject({ issues: [{ hint: 'write 25% as 0.25' }] });
    expect(parseAnswer(foreign.fact, '250')).not.toHaveProperty('issues.0.hint');
    expect(parseAnswer({ ...people.fact, maximum: '12' } as Fact, '50')).not.toHaveProperty('issues.0.hint');
  });

  test('is never read as something else: a number outside the safe ones keeps no rounded value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }), (number) => {
        const parsed = parseAnswer(financing.fact, number);
        if (parsed.ok) expect(parsed.value).toEqual({ kind: 'value', value: expect.any(String) });
        if (parsed.ok && parsed.value?.kind === 'value') expect(Number(parsed.value.value)).toBe(number);
        if (number > Number.MAX_SAFE_INTEGER) expect(parsed.ok).toBe(false);
      }),
    );
  });
});
