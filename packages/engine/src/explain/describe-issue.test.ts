import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, type IssueCode, shown } from '../issue.ts';
import { parseJson } from '../language/plain-data.ts';
import { locales } from '../language/text.ts';
import { parseCalendarDate } from '../value/calendar-date.ts';
import { parseDecimal } from '../value/decimal.ts';
import { parseMoney } from '../value/parse-money.ts';
import { catalogue } from './catalogue.ts';
import { describeIssue } from './describe-issue.ts';

const codes = Object.keys(catalogue['zh-Hans'].issue) as IssueCode[];
const issue = (code: IssueCode, more: Partial<Issue> = {}): Issue => ({
  code,
  path: [],
  expected: 'x',
  received: 'nothing',
  ...more,
});
const refusal = (outcome: { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] }): Issue => {
  const [first] = outcome.ok ? [] : outcome.issues;
  if (first === undefined) throw new Error('this should have been refused');
  return first;
};

describe('a complaint put to a person', () => {
  it('says where, what does not fit, and what to do', () => {
    const located = { ...refusal(parseMoney('abc')), path: ['marketEquityFinancing', 'min'] };
    expect(describeIssue(located, 'zh-Hans')).toBe(
      'marketEquityFinancing.min：“abc”读不成金额，请填写数字和单位，例如 1200 万元或 1.2 亿。',
    );
    expect(describeIssue(located, 'zh-Hant')).toBe(
      'marketEquityFinancing.min：「abc」讀不成金額，請填寫數字和單位，例如 1200 萬元或 1.2 億。',
    );
    expect(describeIssue(located, 'en')).toBe(
      'marketEquityFinancing.min: “abc” cannot be read as an amount. Please enter digits and a unit, for example 1200 万元 or 1.2 亿.',
    );
  });

  it('quotes what was typed as the language quotes, and a number not at all', () => {
    const typed = (text: unknown) => issue('profile/not-whole', { received: shown(text) });
    expect(describeIssue(typed('a"b\\c'), 'zh-Hans')).toBe('“a"b\\c”不是整数，这一项只能填整数。');
    expect(describeIssue(typed('a\nb'), 'zh-Hant')).toBe('「a\\nb」不是整數，這一項只能填整數。');
    expect(describeIssue(typed(1.5), 'zh-Hans')).toBe('1.5 不是整数，这一项只能填整数。');
  });

  it('stands alone beside a field', () => {
    expect(describeIssue(refusal(parseCalendarDate('2023-02-29')), 'zh-Hans')).toBe(
      '“2023-02-29”这一天不存在，或不在 1900 至 2199 年之间，请核对月份和日期。',
    );
  });

  it('offers the nearest known name when there is one', () => {
    const unknown = issue('profile/unknown-fact', {
      path: ['marketFinancing'],
      received: '"marketFinancing"',
      params: { near: 'marketEquityFinancing' },
    });
    expect(describeIssue(unknown, 'zh-Hans')).toContain('是否指“marketEquityFinancing”？');
    expect(describeIssue(issue('profile/unknown-fact', { received: '"zzz"' }), 'zh-Hans')).not.toContain('是否指');
  });

  it('keeps the English phrases of a complaint out of a translation', () => {
    expect(describeIssue(issue('profile/wrong-kind', { received: 'a list of 3' }), 'zh-Hans')).toBe(
      '答案的类型不对，请核对这一项要求的写法。',
    );
  });

  it.each([
    parseMoney('约1000万'),
    parseMoney('$5'),
    parseMoney('3元5角'),
    parseMoney('1'.repeat(40)),
    parseDecimal('1e99'),
  ])('uses every value that a refusal carries: %j', (outcome) => {
    const found = refusal(outcome);
    for (const value of Object.values(found.params ?? {})) expect(describeIssue(found, 'zh-Hans')).toContain(value);
  });

  it('leads to the line and column where JSON breaks off', () => {
    const place = (json: string) => describeIssue(refusal(parseJson(json)), 'zh-Hans');
    expect(place('{\n  "a": 1,\n  "b": ]\n}')).toContain('（第 3 行第 8 列）');
    expect(place('{"a":')).toContain('（第 1 行第 6 列）');
  });

  it('is a whole sentence in every language for every code, with or without values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom(...locales),
        fc.string(),
        fc.dictionary(fc.constantFrom('near', 'limit', 'unit', 'found', 'minimum', 'budget', 'incentive'), fc.string()),
        (code, locale, received, params) => {
          const sentence = describeIssue(issue(code, { received: JSON.stringify(received), params }), locale);
          const bare = describeIssue(issue(code), locale);
          expect(sentence.length).toBeGreaterThan(0);
          expect(bare).toMatch(/[。？.?]$/u);
          expect(bare).not.toMatch(/[{}[\]]|undefined/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
