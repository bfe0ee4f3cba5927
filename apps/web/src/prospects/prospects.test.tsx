import 'fake-indexeddb/auto';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleIndex } from '../../test/sample-pack.ts';
import { emptyDrafts } from '../state/draft.ts';
import type { FormState } from '../state/fragment.ts';
import { PackProvider } from '../state/pack-context.ts';
import { wordsIn } from '../words/words.ts';
import type { Prospect } from './prospect.ts';
import { prospectStore } from './prospect-store.ts';
import { Prospects } from './prospects.tsx';

const packIndex = sampleIndex();
const drafts = emptyDrafts(packIndex.pack.facts);
const alder: FormState = { company: 'Alder', drafts: { ...drafts, listed: 'true' }, asOf: '2024-06-01', locale: 'en' };

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const renderList = async (current: FormState = alder) => {
  const words = await wordsIn('en');
  const open = vi.fn(() => 'this');
  const leave = vi.fn();
  const tree = (state: FormState) => (
    <I18nProvider i18n={words}>
      <PackProvider value={packIndex}>
        <Prospects current={state} client="this" pitch={null} visit={1} open={open} leave={leave} />
      </PackProvider>
    </I18nProvider>
  );
  const { rerender } = render(tree(current));
  await screen.findByRole('heading', { name: 'Companies kept here' });
  return { user: userEvent.setup(), open, show: (state: FormState) => rerender(tree(state)) };
};

const rows = () => screen.queryAllByRole('listitem').filter((row) => row.classList.contains('prospect'));
const names = () => rows().map((row) => within(row).getByRole('heading').textContent);
const press = (name: string | RegExp) => screen.getByRole('button', { name });
/** What another tab would find and write. */
const inAnotherTab = async <T,>(act: (store: ReturnType<typeof prospectStore>) => Promise<T>): Promise<T> => {
  const store = prospectStore();
  try {
    return await act(store);
  } finally {
    store.close();
  }
};
const put = (...prospects: readonly Prospect[]) => inAnotherTab((store) => store.putAll(prospects));
const prospect = (id: string, name: string): Prospect => ({
  id,
  name,
  saved: '2024-01-01T08:00:00.000Z',
  answers: '#v1?@as-of=2019-06-01&@lang=en&listed=true',
});

test('a company is kept under its name, with counts that are worked out each time and never stored', async () => {
  const { user } = await renderList();
  await user.click(press('Keep in the list'));
  await waitFor(() => expect(names()).toEqual(['Alder']));
  expect(rows()[0]?.textContent).toContain('as of 1 June 2024');
  expect(rows()[0]?.textContent).toContain('1 answer');
  expect(within(rows()[0] ?? expect.fail()).getByText('Met').textContent).toContain('1');
  expect(within(rows()[0] ?? expect.fail()).getByText('History').textContent).toContain('1');
  const [stored] = await inAnotherTab((store) => store.all());
  expect(stored).toEqual({
    id: stored?.id,
    name: 'Alder',
    saved: stored?.saved,
    answers: expect.stringMatching(/^#v1\?@check=\w+&@as-of=2024-06-01&@lang=en&listed=true$/),
  });
});

test('one without a name is asked for it, and nothing is kept', async () => {
  const { user } = await renderList({ ...alder, company: '' });
  await user.click(press('Keep in the list'));
  expect(screen.getByRole('alert').textContent).toBe('Please give the company a name first.');
  await user.type(screen.getByLabelText('Name of the company'), 'Birch{Enter}');
  await waitFor(() => expect(names()).toEqual(['Birch']));
});

test('a name that is taken is asked about, and never written over unasked', async () => {
  await put(prospect('a', 'Alder'));
  const { user } = await renderList();
  await waitFor(() => expect(names()).toEqual(['Alder']));
  await user.click(press('Keep in the list'));
  expect(screen.getByRole('alert').textContent).toContain('is in the list already');
  expect(names()).toEqual(['Alder']);
  await user.click(press('Keep as another'));
  await waitFor(() => expect(names()).toEqual(['Alder', 'Alder']));
});

test('opening brings back the answers and the name, and saving again updates that one', async () => {
  await put(prospect('a', 'Alder'));
  const { user, open, show } = await renderList({ ...alder, company: '', drafts });
  await user.click(await screen.findByRole('button', { name: 'Open: Alder' }));
  const said = { company: 'Alder', asOf: '2019-06-01', locale: 'en', drafts: alder.drafts };
  expect(open).toHaveBeenCalledWith(said, null);
  const opened = { ...alder, asOf: '2019-06-01' };
  show(opened);
  expect(await screen.findByText('The list holds what is on the screen.')).toBeTruthy();
  show({ ...opened, drafts: { ...drafts, listed: 'false' } });
  await user.click(press('Update it in the list'));
  await waitFor(async () => {
    const all = await inAnotherTab((store) => store.all());
    expect(all).toMatchObject([
      { id: 'a', answers: expect.stringMatching(/^#v1\?@check=\w+&@as-of=2019-06-01&@lang=en&listed=false$/) },
    ]);
  });
  expect(names()).toEqual(['Alder']);
});

test('what another tab wrote since is not replaced unseen', async () => {
  await put(prospect('a', 'Alder'));
  const { user, show } = await renderList({ ...alder, company: '', drafts });
  await user.click(await screen.findByRole('button', { name: 'Open: Alder' }));
  show(alder);
  await put({ ...prospect('a', 'Alder'), saved: '2024-02-02T08:00:00.000Z', answers: '#v1?staff=7' });
  await user.click(press('Update it in the list'));
  expect(await screen.findByText(/had been changed in another tab too/)).toBeTruthy();
  await user.click(press('Keep the other as well'));
  await waitFor(() => expect(names()).toContain('Alder (other tab)'));
  const all = await inAnotherTab((store) => store.all());
  expect(all.map(({ answers }) => answers).sort()).toEqual([
    expect.stringMatching(/^#v1\?@check=\w+&@as-of=2024-06-01&@lang=en&listed=true$/),
    '#v1?staff=7',
  ]);
});

test('a company says how many plans are kept with it, and opens with them', async () => {
  const pitch = { baseline: null, scenarios: [{ name: 'After', fragment: '#v1?staff=50' }, null, null] };
  await put({ ...prospect('a', 'Alder'), pitch }, prospect('b', 'Birch'));
  const { user, open } = await renderList();
  await waitFor(() => expect(names()).toEqual(['Alder', 'Birch']));
  expect(rows().map((row) => row.textContent?.includes('with 1 scenario'))).toEqual([true, false]);
  await user.click(press('Open: Alder'));
  expect(open).toHaveBeenCalledWith(expect.objectContaining({ company: 'Alder' }), pitch);
});

test('a change in another tab appears here', async () => {
  await renderList();
  await put(prospect('z', 'Zelkova'));
  await waitFor(() => expect(names()).toEqual(['Zelkova']));
});

test('renaming takes Enter and leaves with Escape, duplicating makes another', async () => {
  await put(prospect('a', 'Alder'));
  const { user } = await renderList();
  await user.click(await screen.findByRole('button', { name: 'Rename: Alder' }));
  await user.keyboard('Ash{Escape}');
  expect(names()).toEqual(['Alder']);
  await user.click(press('Rename: Alder'));
  await user.keyboard('Ash{Enter}');
  await waitFor(() => expect(names()).toEqual(['Ash']));
  await user.click(press('Duplicate: Ash'));
  await waitFor(() => expect(names()).toEqual(['Ash (copy)', 'Ash']));
});

test('the longest of names is kept and duplicated, whatever its characters are made of', async () => {
  const { user } = await renderList({ ...alder, company: '𠮷'.repeat(120) });
  await user.click(press('Keep in the list'));
  await waitFor(() => expect(names()).toEqual(['𠮷'.repeat(120)]));
  await user.click(press(/^Duplicate/));
  await waitFor(() => expect(names()).toHaveLength(2));
});

test('deleting is undone with one press', async () => {
  await put(prospect('a', 'Alder'), prospect('b', 'Birch'));
  const { user } = await renderList();
  await user.click(await screen.findByRole('button', { name: 'Delete: Birch' }));
  await waitFor(() => expect(names()).toEqual(['Alder']));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Companies kept here'));
  await user.click(press('Undo'));
  await waitFor(() => expect(names()).toEqual(['Alder', 'Birch']));
  await user.click(press('Clear the list'));
  await waitFor(() => expect(names()).toEqual([]));
  await user.click(press('Undo'));
  await waitFor(() => expect(names()).toHaveLength(2));
});

test('a long list is searched by name, in full width or not', async () => {
  await put(...Array.from({ length: 60 }, (_, at) => prospect(`p${at}`, `Company ${at}`)), prospect('x', 'ＡＬＤＥＲ'));
  const { user } = await renderList();
  await waitFor(() => expect(rows()).toHaveLength(40));
  await user.click(press('Show 21 more'));
  expect(rows()).toHaveLength(61);
  await user.type(screen.getByRole('searchbox', { name: 'Find by name' }), 'alder');
  expect(names()).toEqual(['ＡＬＤＥＲ']);
  expect(screen.getByText('1 of 61')).toBeTruthy();
});

const choose = async (user: ReturnType<typeof userEvent.setup>, content: unknown) => {
  const file = new File([typeof content === 'string' ? content : JSON.stringify(content)], 'list.json');
  await user.upload(screen.getByLabelText('Import from a file'), file);
};

test('a file is looked at first; both of two that differ stay', async () => {
  await put(prospect('a', 'Alder'));
  const { user } = await renderList();
  await waitFor(() => expect(names()).toEqual(['Alder']));
  const theirs = { ...prospect('a', 'Alder'), answers: '#v1?staff=7&shoeSize=42' };
  await choose(user, {
    format: 'huice/prospects',
    version: 1,
    pack: { id: 'sample', version: '0.9.0' },
    prospects: [theirs, prospect('c', 'Cedar')],
  });
  const preview = await screen.findByRole('region', { name: 'Import “list.json”' });
  expect(preview.textContent).toContain('1 new, 0 the same as here, 1 different from here');
  expect(preview.textContent).toContain('sample 0.9.0');
  expect(preview.textContent).toContain('1 company has answers to questions that this page does not ask');
  expect(names()).toEqual(['Alder']);
  await user.click(within(preview).getByRole('button', { name: 'Import 2' }));
  await waitFor(() => expect(names().toSorted()).toEqual(['Alder', 'Alder', 'Cedar']));
});

test('a bad file changes nothing, and says where it is wrong', async () => {
  await put(prospect('a', 'Alder'));
  const { user } = await renderList();
  await waitFor(() => expect(names()).toEqual(['Alder']));
  await choose(user, {
    format: 'huice/prospects',
    version: 1,
    prospects: [
      prospect('c', 'Cedar'),
      { ...prospect('d', ''), saved: 'yesterday' },
      { ...prospect('e', 'Elm'), pitch: { baseline: 'place=quzhou', scenarios: [] } },
    ],
  });
  const refused = await screen.findByRole('region', { name: /was not imported/ });
  expect(
    within(refused)
      .getAllByRole('listitem')
      .map((one) => one.textContent),
  ).toEqual([
    'prospects[1].name: a name is needed, at most 120 characters.',
    'prospects[1].saved: this should be an instant such as 2026-01-31T08:00:00.000Z.',
    'prospects[2].pitch.baseline: the baseline and the scenarios should be answers as in a link from its # on (or null), at most three scenarios, with names of at most 40 characters.',
  ]);
  expect(names()).toEqual(['Alder']);
  await choose(user, '{"a": 1,}');
  expect((await screen.findByText(/not valid JSON/i)).textContent).toContain('line 1');
});

test('where the browser keeps nothing, the list lives on the page and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { user } = await renderList();
  expect(await screen.findByText(/does not allow a list to be kept here/)).toBeTruthy();
  await user.click(press('Keep in the list'));
  await waitFor(() => expect(names()).toEqual(['Alder']));
  expect(rows()[0]?.textContent).toContain('not kept in this browser');
  await user.click(press('Rename: Alder'));
  await user.keyboard('Ash{Enter}');
  await waitFor(() => expect(names()).toEqual(['Ash']));
  vi.stubGlobal('indexedDB', new IDBFactory());
  await user.click(press('Try to keep again'));
  await waitFor(() => expect(rows()[0]?.textContent).not.toContain('not kept'));
  expect(await inAnotherTab((store) => store.all())).toMatchObject([{ name: 'Ash' }]);
});

test('the words follow the language of the page', async () => {
  const words = await wordsIn('zh-Hant');
  render(
    <I18nProvider i18n={words}>
      <PackProvider value={packIndex}>
        <Prospects current={alder} client="this" pitch={null} visit={1} open={() => 'next'} leave={() => undefined} />
      </PackProvider>
    </I18nProvider>,
  );
  expect(await screen.findByRole('heading', { name: '企業名單' })).toBeTruthy();
});
