import { compile, type How, type Incentive, type Locale, type Pack, type Validity } from '@huice/engine';
import { staleOf } from '@huice/engine/review';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleIndex, samplePack } from '../../../test/sample-pack.ts';
import { LibraryApp } from '../library-app.tsx';
import { libraryWordsIn } from '../words/library-words.ts';

const today = '2024-06-01';

beforeEach(() => {
  localStorage.clear();
  // jsdom lays nothing out, so there is nowhere to scroll to.
  window.scrollTo = () => undefined;
});
afterEach(cleanup);

const cites = [{ clause: 'notice/award' }] as const;
const inferred = [
  { clause: 'notice/award', inference: { 'zh-Hans': '据登记', 'zh-Hant': '據登記', en: '据登记' } },
] as const;
const from = { date: '2018-07-30', cites };
const cited = (text: string) => ({ text: { 'zh-Hans': text, 'zh-Hant': text, en: text }, cites });

/** The sample pack with other ends to some of its incentives. */
const packWith = (more: Readonly<Record<string, Partial<Incentive>>>): Pack => ({
  ...samplePack,
  incentives: samplePack.incentives.map((one) => ({ ...one, ...more[one.id] })),
});
const until = (date: string, of: Validity['until'] = { date, cites }): Partial<Incentive> => ({
  validity: { from, until: of },
});

const ends = packWith({
  award: {
    ...until('2024-07-31', { date: '2024-07-31', cites: inferred }),
    how: { channel: cited('在线申报'), deadline: cited('六月底前'), payment: cited('一次拨付') } as How,
  },
  cap: until('2024-06-18'),
  flat: { validity: { until: { date: '2024-07-01', cites } } },
  fund: { reviewBy: '2024-05' },
  listing: { reviewBy: '2024-06-01' },
});

const open = async (pack: Pack, fragment = '', locale: Locale = 'en') => {
  history.replaceState(null, '', `/library.html#v1?@page=ending${fragment}`);
  const words = await libraryWordsIn(locale);
  const { container } = render(<LibraryApp packIndex={sampleIndex(pack)} today={today} words={words} />);
  // What stands under the heading comes later.
  await waitFor(() => expect(container.querySelector('.ending-view .library-hint')).not.toBeNull(), {
    timeout: 15_000,
  });
  return container;
};

const follow = (link: HTMLElement) =>
  act(() => {
    location.hash = (link as HTMLAnchorElement).hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

const rows = (name: RegExp) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

test('what ends within 60 days is listed, the soonest first, with its last day and the days left', async () => {
  await open(ends);
  expect(rows(/^In force and about to end \(2\)$/)).toEqual(['Research subsidy', 'Unicorn award']);
  const [soonest, later] = screen.getAllByText('Last day').map(({ textContent }) => textContent);
  expect(soonest).toBe('Last day 18 June 2024 17 days left');
  expect(later).toBe('Last day 31 July 2024 60 days left');
});

test('a day that was inferred says so and how, and every day leads to the words that it rests on', async () => {
  await open(ends);
  const [stated, concluded] = within(screen.getByRole('region', { name: /^In force and/ })).getAllByRole('listitem');
  expect(stated?.textContent).not.toContain('Inference');
  expect(concluded?.querySelector('.rule-aside')?.textContent).toBe('Inference据登记');
  expect(concluded?.querySelector('.rule-aside [lang=zh]')?.textContent).toBe('据登记');
  expect(stated?.querySelector('blockquote')?.textContent).toContain('给予2000万元以上奖励');
});

test('where and until when to apply is told, what else there is to know is left to its own page', async () => {
  await open(ends);
  const way = within(screen.getByRole('region', { name: /^In force and/ }));
  expect(way.getByText('在线申报').getAttribute('lang')).toBe('zh');
  expect(way.getByText('六月底前')).toBeTruthy();
  expect(way.queryByText('一次拨付')).toBeNull();
  expect(way.getByRole<HTMLAnchorElement>('link', { name: 'Unicorn award' }).hash).toContain('@page=incentive/award');
});

test('what names an end but is not confirmed as in force stands apart and says so', async () => {
  await open(ends);
  expect(rows(/^About to end, but not confirmed/)).toEqual(['Flat award']);
  expect(screen.getByRole('region', { name: /not confirmed/ }).textContent).toContain('Ask whether still in force');
});

test('the day of the control decides what is soon', async () => {
  await open(ends, '&@as-of=2024-06-19');
  expect(rows(/^In force and about to end \(1\)$/)).toEqual(['Unicorn award']);
  cleanup();
  await open(ends, '&@as-of=2024-07-31');
  expect(screen.getByText('this very day')).toBeTruthy();
});

test('where nothing ends soon it says so, and names what ends next', async () => {
  await open(
    packWith({ award: until('2024-07-31'), cap: until('2024-07-31'), flat: until('2025') }),
    '&@as-of=2024-03-01',
  );
  expect(screen.getByText('Nothing in force ends within 60 days.')).toBeTruthy();
  const next = within(screen.getByRole('region', { name: 'Next to end (2)' }));
  expect(next.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Unicorn award',
    'Research subsidy',
  ]);
  expect(next.getByText('152 days left')).toBeTruthy();
});

test('an end of which only the month is known lies between two days', async () => {
  await open(packWith({ award: until('2024-07') }));
  expect(screen.getByText('between 1 July 2024 and 31 July 2024; no source names the day')).toBeTruthy();
  expect(screen.getByText('30 to 60 days left')).toBeTruthy();
});

test('what is not confirmed or past its review is counted, and the list behind the count holds as many, as the engine says', async () => {
  await open(ends, '&@find=old&@instrument=equity');
  const compiled = compile(ends);
  const report = compiled.ok ? compiled.value.check({}, { asOf: today }) : null;
  if (!report?.ok) throw new Error('the pack can be checked');
  const open_ = staleOf(ends, report.value, 60).stale.filter(({ why }) => why === 'unconfirmed' || why === 'review');
  const ids = new Set(open_.map(({ incentive }) => incentive));
  expect([...ids].sort()).toEqual(['flat', 'fund', 'listing']);
  expect(screen.getByRole('heading', { name: 'Ask whether still in force, or past the review date (3)' })).toBeTruthy();
  follow(screen.getByRole('link', { name: 'See these 3 in the list' }));
  expect(screen.getByRole('status').textContent).toBe('3 of 6');
  const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(titles.toSorted()).toEqual(['Flat award', 'Fund', 'Listing support']);
  const validity = within(screen.getByRole('group', { name: 'Validity' }));
  expect(validity.getByRole<HTMLInputElement>('checkbox', { name: /^Past its review date/ }).checked).toBe(true);
});

test('its headings go from the page to the lists to what is in them, and its heading takes the focus of who comes by a link', async () => {
  const container = await open(ends);
  expect([...container.querySelectorAll('main :is(h1, h2, h3)')].map(({ tagName }) => tagName)).toEqual([
    ...['H1', 'H2', 'H3', 'H3', 'H2', 'H3', 'H2'],
  ]);
  expect(document.title).toBe('Ending soon · Huice · Library');
  follow(screen.getByRole('link', { name: 'All incentives' }));
  follow(screen.getByRole('link', { name: 'Ending soon' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Ending soon' }));
  expect(screen.getByRole('link', { name: 'Ending soon' }).getAttribute('aria-current')).toBe('page');
});

test('it speaks simplified and traditional Chinese', async () => {
  await open(ends, '', 'zh-Hans');
  expect(rows(/^现行、即将到期的（2 项）$/)).toHaveLength(2);
  expect(screen.getByText('还剩 17 天')).toBeTruthy();
  cleanup();
  await open(ends, '', 'zh-Hant');
  expect(rows(/^現行、即將到期的（2 項）$/)).toHaveLength(2);
});
