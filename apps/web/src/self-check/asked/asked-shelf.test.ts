import { expect, test } from 'vitest';
import { sampleShelf } from '../../../test/sample-pack.ts';
import { factsRead } from '../../library/incentive/facts-read.ts';
import { askedShelf } from './asked-shelf.ts';

const shelf = sampleShelf();
const asOf = '2024-06-01';

test.each([...shelf.incentives.values()])(
  'of $id just the questions that it reads are asked, also where it has ended',
  (incentive) => {
    const asked = askedShelf(shelf, incentive.id) ?? expect.fail('it stands in the pack');
    const outcome = asked.calculator.questions({}, { asOf });
    const facts = outcome.ok ? outcome.value.questions.map(({ fact }) => fact) : expect.fail('it can be asked');
    expect(new Set(facts)).toEqual(new Set(factsRead(incentive)));
  },
);

test('its result is the very one that the whole pack gives, and stands alone', () => {
  const asked = askedShelf(shelf, 'award') ?? expect.fail();
  const profile = { fields: ['ai'] };
  const [only, whole] = [asked, shelf].map(({ calculator }) => calculator.check(profile, { asOf }));
  if (!only?.ok || !whole?.ok) throw new Error('both can be checked');
  expect(only.value.results).toEqual(whole.value.results.filter(({ incentive }) => incentive === 'award'));
  expect(only.value.pack).toEqual(whole.value.pack);
  const follow = asked.calculator.follow();
  const [first, second] = [follow(profile, { asOf }), follow({ ...profile, staff: 3 }, { asOf })];
  if (!first.ok || !second.ok) throw new Error('both can be followed');
  expect(second.value.results[0]).toBe(first.value.results[0]);
});

test('an incentive that the pack does not hold narrows nothing', () => {
  expect(askedShelf(shelf, 'atlantis')).toBeNull();
});
