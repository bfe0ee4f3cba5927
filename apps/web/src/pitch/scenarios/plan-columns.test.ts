import { expect, test } from 'vitest';
import { sampleIndex } from '../../../test/sample-pack.ts';
import { emptyDrafts } from '../../state/draft.ts';
import { pitchWordsIn } from '../words/pitch-words.ts';
import { differingRows, planColumns } from './plan-columns.ts';

const packIndex = sampleIndex();
const staff = (exact: string) => ({ mode: 'exact', exact, min: '', max: '', unsure: false }) as const;
const own = { drafts: { ...emptyDrafts(packIndex.pack.facts), staff: staff('50') }, asOf: '2024-06-01' };
const plan = (fragment: string, name = '') => ({ name, fragment });

const columnsOf = async (baseline: string | null, ...plans: readonly (ReturnType<typeof plan> | null)[]) => {
  const english = await pitchWordsIn('en');
  const say = (id: string, values?: Readonly<Record<string, unknown>>) => english._(id, values);
  return planColumns(packIndex, { baseline, scenarios: plans }, { own, today: '2024-06-01', say });
};
const names = async (...of: Parameters<typeof columnsOf>) => (await columnsOf(...of)).map(({ name }) => name);

test('plans stand beside the baseline, or beside the answers as given where there is none', async () => {
  const b = plan('#v1?staff=5', 'Small');
  expect(await names('#v1?staff=60', null, b)).toEqual(['Baseline', 'Small']);
  expect(await names(null, plan('#v1?staff=60'), b)).toEqual(['As answered', 'Scenario A', 'Small']);
});

test('a baseline alone is compared with what is answered now, where that is something else', async () => {
  expect(await names('#v1?@as-of=2024-06-01&staff=5')).toEqual(['Baseline', 'As answered']);
  expect(await names('#v1?@as-of=2024-06-01&staff=50')).toEqual([]);
  expect(await names('#v1?@as-of=2019-06-01&staff=50')).toEqual(['Baseline', 'As answered']);
});

test('where there is nothing beside the answers, there is nothing to compare', async () => {
  expect(await names(null)).toEqual([]);
  expect(await names(null, null, plan('no link'))).toEqual([]);
});

test('only what the columns say different things of is a row', async () => {
  expect(differingRows(await columnsOf(null, plan('#v1?staff=5'))).map(({ incentive }) => incentive)).toEqual(['flat']);
});
