import type { Locale, Pack } from '@huice/engine';
import { packJson } from '@huice/engine';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleIndex, samplePack } from '../../test/sample-pack.ts';
import { LibraryApp } from './library-app.tsx';
import { libraryWordsIn } from './words/library-words.ts';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/library.html');
  // jsdom lays nothing out, so there is nowhere to scroll to.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const open = async (fragment = '', locale: Locale = 'en', pack: Pack = samplePack) => {
  history.replaceState(null, '', `/library.html${fragment}`);
  const words = await libraryWordsIn(locale);
  const { container } = render(<LibraryApp packIndex={sampleIndex(pack)} today="2024-06-01" words={words} />);
  return { user: userEvent.setup(), container };
};

/** As the browser does on a click on a link within the page, which jsdom leaves to us. */
const follow = (link: HTMLElement) =>
  act(() => {
    location.hash = (link as HTMLAnchorElement).hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('every incentive is listed, what is in force first, and nobody’s status is shown before they answer', async () => {
  const { container } = await open();
  expect(titles()).toHaveLength(6);
  expect(titles().slice(-2)).toEqual(['Fund', 'Old policy']);
  expect(screen.queryByRole('group', { name: 'My result' })).toBeNull();
  expect(container.textContent).toContain('Once you have answered a few questions');
  expect(document.title).toBe('Huice · Library');
});

test('a filter says how many it shows, shows them, and stands in the address', async () => {
  const { user } = await open();
  const kinds = screen.getByRole('group', { name: 'Kind of support' });
  await user.click(within(kinds).getByRole('checkbox', { name: /Equity.* 1$/ }));
  expect(titles()).toEqual(['Fund']);
  await waitFor(() => expect(location.hash).toContain('@instrument=equity'));
  expect(screen.getByRole('status').textContent).toBe('1 of 6');
  await user.click(screen.getByRole('button', { name: 'Clear the filters' }));
  expect(titles()).toHaveLength(6);
});

test('the answers kept in this browser give each incentive a status to filter by', async () => {
  localStorage.setItem('huice/answers', '#v1?staff=20');
  const { user } = await open();
  const mine = screen.getByRole('group', { name: 'My result' });
  await user.click(within(mine).getByRole('checkbox', { name: /Meets the stated conditions/ }));
  expect(titles()).toEqual(['Flat award']);
  expect(location.hash).not.toContain('staff');
});

test('answers in the link count before those kept here, and go along from view to view', async () => {
  localStorage.setItem('huice/answers', '#v1?staff=20');
  const { container } = await open('#v1?staff=2');
  expect(container.querySelector('.status[data-status=eligible]')).toBeNull();
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Flat award' }).hash).toContain('staff=2');
});

test('a search in either script finds both, shows where, and says when there is nothing', async () => {
  const { user, container } = await open('', 'zh-Hans');
  await user.type(screen.getByRole('textbox', { name: '检索' }), '人工智慧');
  expect(screen.getByText(/没有找到“人工智慧”/)).toBeTruthy();
  await user.clear(screen.getByRole('textbox', { name: '检索' }));
  await user.type(screen.getByRole('textbox', { name: '检索' }), '補助1億元');
  await waitFor(() => expect(container.querySelector('.excerpts mark')?.textContent).toBe('补助1亿元'));
  expect(titles()).toContain('研发补助');
  await user.keyboard('{Escape}');
  expect(titles()).toHaveLength(6);
});

test('the day of the control decides what is in force', async () => {
  const { container } = await open('#v1?@as-of=2019-06-01&@validity=ended');
  expect(screen.getByText(/No incentive passes all of these filters/)).toBeTruthy();
  cleanup();
  await open('#v1?@validity=ended');
  expect(titles()).toEqual(['Old policy']);
  expect(container).toBeTruthy();
});

test('an incentive is read in full: rule, picture, amount, history, quotes, open points', async () => {
  const { container } = await open();
  follow(screen.getByRole('link', { name: 'Unicorn award' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Unicorn award' })).toBe(document.activeElement);
  expect(document.title).toBe('Unicorn award · Huice · Library');
  expect(screen.getByText('¥20', { exact: false }).parentElement?.textContent).toBe('at least ¥20 million');
  expect(screen.getByRole('img', { name: /All 3 of these[\s\S]*Financing/ }).textContent).toContain('Promising');
  expect(container.querySelector('svg.timeline')).not.toBeNull();
  expect(screen.getByText('How often is not stated')).toBeTruthy();
  expect(container.querySelector('.brief')?.textContent).toContain('给予2000万元以上奖励');
  expect(screen.queryByText('From my answers')).toBeNull();
});

test('with answers each condition of the rule says how it stands', async () => {
  const { container } = await open('#v1?@page=incentive/award&fields=ai');
  const verdicts = [...container.querySelectorAll('.leaf .verdict')].map((one) => one.getAttribute('data-verdict'));
  expect(verdicts).toEqual(['met', 'open', 'open']);
});

test('“check myself” leads to the self-check, and beside it to the form, with the answers and the incentive’s name', async () => {
  localStorage.setItem('huice/answers', '#v1?place=quzhou');
  await open('#v1?@page=incentive/award');
  const link = (name: string) => screen.getByRole<HTMLAnchorElement>('link', { name }).getAttribute('href');
  expect(link('Answer one by one')).toMatch(/^\.\/self-check\.html#v1\?.*place=quzhou.*&@ask=award$/);
  expect(link('See these questions together in the form')).toMatch(/^\.\/index\.html#v1\?.*place=quzhou.*&@ask=award$/);
  expect(screen.getByText(/asks 2 things of a company; you have answered 0/)).toBeTruthy();
});

test('sources that differ stand side by side', async () => {
  await open('#v1?@page=incentive/cap');
  const part = screen.getByRole('region', { name: 'Where the sources differ' });
  expect(part.querySelectorAll('.conflict-sides blockquote')).toHaveLength(2);
});

test('a document has its record, its passages and who cites each', async () => {
  await open();
  follow(screen.getByRole('link', { name: 'Sources' }));
  follow(screen.getByRole('link', { name: '《通知》' }));
  expect(screen.getByText('衢政〔2018〕1号')).toBeTruthy();
  expect(screen.getAllByRole('link', { name: 'Old policy' }).length).toBeGreaterThan(0);
  expect(document.querySelectorAll('.passage')).toHaveLength(3);
  expect(await screen.findByText('There is no such record for this document.', {}, { timeout: 15_000 })).toBeTruthy();
});

test('a file let go beside its place does not take the page away', async () => {
  await open('#v1?@page=changes');
  const aside = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['Files'] },
  });
  document.body.dispatchEvent(aside);
  expect(aside.defaultPrevented).toBe(true);
});

test('another version is compared in words, and what is no pack is refused with a reason', async () => {
  const { user } = await open('#v1?@page=changes');
  expect(screen.getByText(/There is only one version so far \(sample 1\.0\.0\)/)).toBeTruthy();
  const earlier = JSON.parse(packJson(samplePack));
  earlier.incentives = earlier.incentives.filter(({ id }: { readonly id: string }) => id !== 'listing');
  earlier.version = '0.9.0';
  const input = screen.getByLabelText(/Choose an earlier pack/);
  await user.upload(input, new File(['{}'], 'wrong.json', { type: 'application/json' }));
  expect(await screen.findByText(/“wrong.json” is not a pack/, {}, { timeout: 15_000 })).toBeTruthy();
  expect(document.title).toMatch(/^Error: /);
  await user.upload(input, new File([JSON.stringify(earlier)], 'old.json', { type: 'application/json' }));
  expect(await screen.findByRole('heading', { name: 'New incentives' }, { timeout: 15_000 })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Listing support' })).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.id).toBe('change-title'));
});

test('a link to what this pack does not hold says so and leads on', async () => {
  await open('#v1?@page=incentive/atlantis');
  expect(screen.getByRole('heading', { level: 1, name: 'No such page' })).toBeTruthy();
  expect(screen.getByText(/holds no “atlantis”/)).toBeTruthy();
});

test('the language is switched where one stands, and stands in the address', async () => {
  const { user } = await open('#v1?@page=incentive/award');
  await user.click(screen.getByRole('button', { name: '繁體中文' }));
  expect(await screen.findByText('申報條件')).toBeTruthy();
  await waitFor(() => expect(location.hash).toContain('@lang=zh-Hant'));
  expect(document.documentElement.lang).toBe('zh-Hant');
});

test('an incentive is shown as it stands on the day, with what it asked at first beside it', async () => {
  const cites = [{ clause: samplePack.clauses[0]?.id ?? '' }] as const;
  const condition = { kind: 'compare', fact: 'staff', op: '>=', value: '25', cites } as const;
  const incentives = samplePack.incentives.map((one) =>
    one.id === 'flat' ? { ...one, versions: [{ from: { date: '2024-01-01', cites }, condition }] } : one,
  );
  const told = async (day: string) => {
    cleanup();
    await open(`#v1?@page=incentive/flat&@as-of=${day}`, 'en', { ...samplePack, incentives });
    const rule = screen.getByRole('region', { name: 'Conditions' });
    return [rule.textContent?.includes('at least 10'), rule.textContent?.includes('at least 25')];
  };
  expect(await told('2023-12-31')).toEqual([true, false]);
  expect(await told('2024-01-01')).toEqual([false, true]);
  const versions = screen.getByRole('heading', { name: 'Amendments' }).closest('section') as HTMLElement;
  expect(versions.textContent).toMatch(/As first made.*at least 10.*1 January 2024.*at least 25/);
});
