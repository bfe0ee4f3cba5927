import { describe, expect, test } from 'vitest';
import { cites, packOf, promise, promising } from '../../test/sample-pack.ts';
import { compile, type Profile } from '../index.ts';

const compiled = compile(packOf(promise('one', promising.holds(cites))));
if (!compiled.ok) throw new Error('the sample pack compiles');
const calculator = compiled.value;
const asOf = '2024-01-01';

const complaints = (profile: unknown, options: unknown = { asOf }): unknown[] => {
  const report = calculator.check(profile, options as { asOf: string });
  return report.ok ? [] : report.issues.map(({ code, path }) => [code, ...path]);
};

describe('a profile', () => {
  test('with nothing in it is an answer: nothing is known', () => {
    expect(complaints({})).toEqual([]);
    expect(complaints({ financing: null, stage: undefined })).toEqual([]);
  });

  test('with several wrong facts gets an issue for each', () => {
    const profile = { financing: 'x', people: 1.5, stage: 'x', founded: '2023-02-29', listed: true, finacing: 1 };
    expect(complaints(profile)).toEqual([
      ['money/not-a-number', 'financing'],
      ['profile/not-whole', 'people'],
      ['profile/unknown-option', 'stage'],
      ['date/impossible', 'founded'],
      ['profile/unknown-fact', 'finacing'],
    ]);
  });

  test('with a fact that nobody knows comes with the one that was probably meant', () => {
    expect(calculator.check({ finacing: 1 } as Profile, { asOf })).toMatchObject({
      issues: [{ code: 'profile/unknown-fact', path: ['finacing'], params: { near: 'financing' } }],
    });
  });

  test.each([['text'], [7], [true], [null], [undefined], [[]], [['financing']]])('cannot be %j', (profile) => {
    expect(complaints(profile)).toEqual([['profile/not-an-object']]);
  });

  test('has at most a few entries more than there are facts', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`fact${index}`, 1]));
    expect(complaints(many)).toEqual([['input/too-large']]);
  });

  test('reports wrong facts, wrong judgements and a wrong day at once', () => {
    const attested = { promising: 'yes', promisng: true };
    expect(complaints({ people: -1 }, { asOf: '2024-02-30', attested })).toEqual([
      ['date/impossible', 'asOf'],
      ['profile/below-minimum', 'people'],
      ['profile/wrong-kind', 'attested', 'promising'],
      ['profile/unknown-judgement', 'attested', 'promisng'],
    ]);
  });
});

describe('what an authority has settled', () => {
  test('is true, false, or left out', () => {
    const status = (attested: object) => {
      const report = calculator.check({}, { asOf, attested: attested as never });
      return report.ok ? report.value.results[0]?.status : report.issues;
    };
    expect(status({ promising: true })).toBe('eligible');
    expect(status({ promising: false })).toBe('ineligible');
    expect(status({ promising: null })).toBe('conditional');
    expect(status({})).toBe('conditional');
  });

  test.each([[[]], ['promising'], [null]])('cannot be %j', (attested) => {
    expect(complaints({}, { asOf, attested })).toEqual([['profile/not-an-object', 'attested']]);
  });
});

describe('the day of the question', () => {
  test.each([[null], [{}], [{ asOf: 20240101 }], [{ asOf: null }], [{ asOf: 'today' }]])(
    'has to be given as a date, never guessed: %j',
    (options) => {
      expect(complaints({}, options)).toEqual([['date/not-a-date', 'asOf']]);
    },
  );
});
