import { describe, expect, test } from 'vitest';
import { everything, sampleIndex, sampleResults } from '../../test/sample-pack.ts';
import { daysToKeep } from './days-to-keep.ts';
import { nextSteps, type StepsThere } from './next-steps.ts';

const { incentives } = sampleIndex();

const at = (asOf: string, told = everything) => Object.values(sampleResults(told, asOf));

const ids = (offices: readonly StepsThere[]) =>
  offices.flatMap(({ steps }) => steps.map(({ incentive }) => incentive.id)).sort();

describe.each(['2019-06-01', '2024-06-01', '2030-01-01'])('the next steps on %s', (asOf) => {
  const results = at(asOf);
  const steps = nextSteps(results, incentives, 'zh-Hans');

  test('only what is met and in force can be gone for at once', () => {
    expect(ids(steps.act)).toEqual(
      results
        .filter(({ status, validity }) => status === 'eligible' && validity.state === 'in-force')
        .map(({ incentive }) => incentive)
        .sort(),
    );
  });

  test('what is met and may not be in force is asked about first', () => {
    expect(ids(steps.ask)).toEqual(
      results
        .filter(({ status, validity: { state } }) => status === 'eligible' && state !== 'ended' && state !== 'in-force')
        .map(({ incentive }) => incentive)
        .sort(),
    );
  });

  test('what awaits a judgement stands apart from what is met, in force or not', () => {
    expect(ids(steps.judged)).toEqual(
      results
        .filter(({ status, validity: { state } }) => status === 'conditional' && state !== 'ended')
        .map(({ incentive }) => incentive)
        .sort(),
    );
  });

  test('an office is named once in a list, with all that one goes to it for', () => {
    for (const offices of [steps.act, steps.ask, steps.judged])
      expect(new Set(offices.map(({ whom }) => `${whom.name} ${whom.hotline}`)).size).toBe(offices.length);
  });
});

test('what nobody answered is named by how much waits for it', () => {
  const { open, missing } = nextSteps(at('2024-06-01', {} as typeof everything), incentives, 'en');
  const waiting = (fact: string) => open.filter((result) => result.open.includes(fact)).length;
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.map(waiting)).toEqual(missing.map(waiting).toSorted((one, other) => other - one));
});

test('a calendar has only days that a source gives to the day, and none that is over', () => {
  const steps = nextSteps(at('2019-06-01'), incentives, 'en');
  const all = [...steps.act, ...steps.ask, ...steps.judged].flatMap((office) => office.steps);
  const titles = { deadline: (title: string) => `by: ${title}`, lastDay: (title: string) => `last: ${title}` };
  const days = (asOf: string) => daysToKeep(all, { asOf, locale: 'en', titles });
  const dated = all.filter(
    ({ result: { validity } }) => validity.state === 'in-force' && /^\d{4}-\d\d-\d\d$/.test(validity.until ?? ''),
  );
  expect(days('2019-06-01').map(({ date }) => date)).toEqual(dated.map(({ result }) => result.validity.until));
  expect(days('2999-01-01')).toEqual([]);
});

test('what is not confirmed to be in force has no last day in a calendar', () => {
  const [step] = nextSteps(at('2019-06-01'), incentives, 'en').ask.flatMap((office) => office.steps);
  if (step === undefined) throw new Error('nothing is to be asked');
  const until = (state: 'in-force' | 'unconfirmed') => ({
    ...step,
    result: { ...step.result, validity: { ...step.result.validity, state, until: '2027-12-31' } },
  });
  const titles = { deadline: (title: string) => title, lastDay: (title: string) => title };
  const days = (state: 'in-force' | 'unconfirmed') =>
    daysToKeep([until(state)], { asOf: '2019-06-01', locale: 'en', titles }).map(({ date }) => date);
  expect(days('in-force')).toEqual(['2027-12-31']);
  expect(days('unconfirmed')).toEqual([]);
});
