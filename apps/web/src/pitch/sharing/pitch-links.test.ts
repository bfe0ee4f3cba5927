// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { samplePack } from '../../../test/sample-pack.ts';
import { emptyDrafts } from '../../state/draft.ts';
import { fromFragment, isSound, pairsOf, toFragment } from '../../state/fragment.ts';
import { readPlans } from '../kept/plan-text.ts';
import { clientLink, colleagueLink, paperLink } from './pitch-links.ts';

const { facts } = samplePack;
const given = { ...emptyDrafts(facts), place: 'quzhou', listed: 'true' };
const figure = (exact: string) => ({ mode: 'exact', exact, min: '', max: '', unsure: false }) as const;
const own = {
  company: '衢州甲公司',
  drafts: given,
  trial: { incentive: '#A', drafts: { staff: figure('50') } },
  plans: [],
};
const plan = (name: string, drafts: object) => ({
  name,
  fragment: toFragment({ company: '', drafts: { ...given, ...drafts }, asOf: '2024-06-01', locale: 'en' }),
});
const pitch = {
  baseline: plan('', {}).fragment,
  scenarios: [plan('上市后', { staff: figure('50') }), plan('', { listed: 'false' }), null],
};

const keysOf = (link: string) => [...(pairsOf(new URL(link).hash)?.keys() ?? [])].sort();

beforeEach(() => history.replaceState(null, '', '/pitch.html?pack=cn'));

test('a client’s link opens the result of the self-check, and holds the answers and the language, nothing else', () => {
  const shown = { own, asOf: '2024-06-01', today: '2024-06-01' };
  const link = clientLink({ ...shown, locale: 'en' });
  expect(new URL(link).pathname + new URL(link).search).toBe('/self-check.html?pack=cn');
  expect(keysOf(link)).toEqual(['@check', '@lang', '@step', 'listed', 'place']);
  expect(link).toContain('@step=result');
  expect(decodeURIComponent(link)).not.toMatch(/甲公司|上市后|staff|@(A|B|base|try|name)/);
  expect(isSound(new URL(link).hash, facts)).toBe(true);
  // A day other than today is part of what the client was shown.
  expect(keysOf(clientLink({ ...shown, today: '2026-01-31', locale: 'en' }))).toContain('@as-of');
});

test('a colleague’s link opens the pitch as it is', () => {
  const link = colleagueLink({ own, asOf: '2024-06-01', locale: 'zh-Hant', pitch, facts });
  expect(new URL(link).pathname).toBe('/pitch.html');
  const read = fromFragment(new URL(link).hash, facts);
  expect(read).toMatchObject({ company: '衢州甲公司', asOf: '2024-06-01', locale: 'zh-Hant', drafts: given });
  expect(read?.trial).toEqual(own.trial);
  const back = readPlans(read?.plans ?? [], { drafts: given, asOf: '2024-06-01' }, facts);
  const said = (fragment: string | undefined) => fromFragment(fragment ?? '', facts)?.drafts;
  expect(back.pitch.scenarios.map((one) => [one?.name, said(one?.fragment)])).toEqual(
    pitch.scenarios.map((one) => [one?.name, said(one?.fragment)]),
  );
  expect(back.faults).toEqual([]);
});

test('the code on paper opens what is printed, and holds no plan', () => {
  const opened = { ...own, plans: [['@A', '上市后!staff:50'] as const] };
  const link = paperLink({ own: opened, asOf: '2024-06-01', locale: 'en' });
  expect(new URL(link).pathname).toBe('/self-check.html');
  const read = fromFragment(new URL(link).hash, facts);
  expect(read).toMatchObject({ company: '衢州甲公司', asOf: '2024-06-01', drafts: given, trial: own.trial });
  expect(read?.plans).toBeUndefined();
});

test('the client’s link is the shorter one', () => {
  const shown = { own, asOf: '2024-06-01', locale: 'zh-Hans' } as const;
  expect(clientLink({ ...shown, today: '2024-06-01' }).length).toBeLessThan(
    colleagueLink({ ...shown, pitch, facts }).length,
  );
});
