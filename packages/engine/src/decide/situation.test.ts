import { describe, expect, test } from 'vitest';
import { cites, financing, listed, packOf, promise, promising, values } from '../../test/sample-pack.ts';
import { all } from '../build.ts';
import { compile } from '../index.ts';
import { issueText } from '../issue.ts';

const big = financing.atLeast(values.cny('100'), cites);
const pack = packOf(
  promise('two', all(big, promising.holds(cites))),
  promise('one', listed.is(true, cites)),
  promise('three', big),
);
const compiled = compile(pack);
if (!compiled.ok) throw new Error('the pack does not compile');
const calculator = compiled.value;
const asOf = '2024-01-01';

const complaints = (profile: unknown, options: unknown): string[] => {
  const report = calculator.check(profile, options as never);
  return report.ok ? [] : report.issues.map(issueText);
};

describe('what a question about a company starts from', () => {
  test('is every incentive, in the order of their ids, or those asked about, each once', () => {
    const ids = (incentives?: readonly string[]) => {
      const report = calculator.check({}, { asOf, ...(incentives === undefined ? {} : { incentives }) });
      return report.ok ? report.value.results.map(({ incentive }) => incentive) : report.issues.map(issueText);
    };
    expect(ids()).toEqual(['one', 'three', 'two']);
    expect(ids(['two', 'one', 'two'])).toEqual(['one', 'two']);
    expect(ids([])).toEqual([]);
  });

  test.each<[unknown, unknown, string[]]>([
    [{}, {}, ['Invalid asOf: expected a day as text, such as "2026-11-29" but received nothing']],
    [{}, undefined, ['Invalid asOf: expected a day as text, such as "2026-11-29" but received nothing']],
    [{}, { asOf: 7 }, ['Invalid asOf: expected a day as text, such as "2026-11-29" but received something else']],
    [
      {},
      { asOf: 'today' },
      [
        'Invalid asOf: expected a date such as 2023-02-28 but received "today" (write year, month and day, such as 2023-02-28)',
      ],
    ],
    [{}, { asOf, incentives: 'one' }, ['Invalid incentives: expected a list but received "one"']],
    [
      {},
      { asOf, incentives: ['one', 'tow'] },
      ['Invalid incentives[1]: expected an incentive but received "tow" (did you mean "two"?)'],
    ],
    [
      {},
      { asOf, incentives: ['one', Number.NaN] },
      ['Invalid incentives[1]: expected a finite number, text, true, false, null, list or object but received NaN'],
    ],
    [7, { asOf }, ['Invalid input: expected an object from fact id to answer but received 7']],
    [[], { asOf }, ['Invalid input: expected an object from fact id to answer but received a list of 0']],
    [
      { finacing: 1 },
      { asOf },
      ['Invalid finacing: expected a fact of the pack but received "finacing" (did you mean "financing"?)'],
    ],
    [
      {},
      { asOf, attested: 7 },
      ['Invalid attested: expected an object from judgement id to true or false but received 7'],
    ],
    [
      {},
      { asOf, attested: { promisin: true } },
      [
        'Invalid attested.promisin: expected a judgement of the pack but received "promisin" (did you mean "promising"?)',
      ],
    ],
    [
      {},
      { asOf, attested: { promising: 'yes' } },
      ['Invalid attested.promising: expected true or false but received "yes"'],
    ],
    [
      { listed: 1 },
      { attested: [] },
      [
        'Invalid asOf: expected a day as text, such as "2026-11-29" but received nothing',
        'Invalid listed: expected true or false but received 1',
        'Invalid attested: expected an object from judgement id to true or false but received a list of 0',
      ],
    ],
  ])('is refused with all that is wrong: %j, %j', (profile, options, said) => {
    expect(complaints(profile, options)).toEqual(said);
  });

  test('has a code for an incentive that is none', () => {
    expect(calculator.check({}, { asOf, incentives: ['tow'] })).toMatchObject({
      issues: [{ code: 'ask/unknown-incentive', path: ['incentives', 0], params: { near: 'two' } }],
    });
  });

  test('takes a judgement that is null or left out for one that nobody has made', () => {
    for (const attested of [{}, { promising: null }, { promising: undefined }])
      expect(calculator.outline({ financing: '100' }, { asOf, attested: attested as never })).toEqual(
        calculator.outline({ financing: '100' }, { asOf }),
      );
  });

  test('may have judgements that no incentive asked about reads', () => {
    const report = calculator.check({ listed: true }, { asOf, attested: { excellent: false } });
    expect(report.ok && report.value.results[0]?.status).toBe('eligible');
  });
});
