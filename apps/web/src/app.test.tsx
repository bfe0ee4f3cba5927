import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, printed, renderApp } from '../test/render-app.tsx';

eachOnAFirstVisit();

const question = (name: string) => screen.getByRole('group', { name: `${name}?` });
const card = (name: string) => screen.getByRole('article', { name });
const answer = async (user: UserEvent) => {
  await user.click(within(question('Fields')).getByRole('checkbox', { name: 'AI' }));
  await user.type(within(question('Financing')).getByRole('textbox'), '1.2亿');
};

test('a first visit finds nothing filled in, and is told what to do', async () => {
  await renderApp();
  for (const box of screen.getAllByRole('checkbox')) expect((box as HTMLInputElement).checked).toBe(false);
  for (const box of screen.getAllByRole('textbox')) expect((box as HTMLInputElement).value).toBe('');
  const picked = screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked);
  // Only the ways of stating a figure stand at one of their settings; they answer nothing.
  expect(picked.every((radio) => (radio as HTMLInputElement).value === 'exact')).toBe(true);
  expect(screen.getByText(/Answer any of the questions/)).toBeTruthy();
});

test('the answer appears beside the form as one answers, with the words that say so', async () => {
  const { user } = await renderApp();
  await answer(user);
  const award = await waitFor(() => {
    const found = card('Unicorn award');
    expect(within(found).getByText('Awaits the authority’s decision')).toBeTruthy();
    return found;
  });
  expect(award.textContent).toContain('at least ¥20 million');
  expect(award.textContent).toContain('In force');
  expect(award.textContent).toContain('衢政〔2018〕1号');
  expect(within(award).getAllByText('融资1亿元以上')[0]?.tagName).toBe('MARK');
  expect(award.textContent).toContain('How often is not stated');
});

test('money is read back in full and in short', async () => {
  const { user } = await renderApp('zh-Hans');
  await user.type(within(screen.getByRole('group', { name: '融资额？' })).getByRole('textbox'), '１，２００．５万元');
  expect(await screen.findByText('读作 12,005,000 元 = 1,200.5 万元')).toBeTruthy();
});

test('a range is an answer, and changing the way of stating it loses nothing', async () => {
  const { user } = await renderApp();
  const financing = question('Financing');
  await user.type(within(financing).getByRole('textbox'), '5亿');
  await user.click(within(financing).getByRole('radio', { name: 'Range' }));
  await user.type(within(financing).getByLabelText(/At least/), '1亿');
  await waitFor(() => expect(location.hash).toContain('capital.financing=~1%E4%BA%BF~'));
  await user.click(within(financing).getByRole('radio', { name: 'Exact' }));
  expect((within(financing).getByRole('textbox') as HTMLInputElement).value).toBe('5亿');
});

test('passing through every question without answering leaves all of them unanswered', async () => {
  const { user } = await renderApp();
  await waitFor(() => expect(location.hash).not.toBe(''));
  const before = location.hash;
  for (let presses = 0; presses < 60; presses += 1) await user.tab();
  expect(location.hash).toBe(before);
  expect(question('Place')).toBeTruthy();
  await user.click(within(question('Listed')).getByRole('radio', { name: 'Yes' }));
  await waitFor(() => expect(card('Listing support').textContent).toContain('Meets the stated conditions'));
});

test('“not sure” is an answer that keeps what was typed out of account', async () => {
  const { user } = await renderApp();
  const staff = question('Staff');
  await user.type(within(staff).getByRole('textbox'), '20');
  await waitFor(() => expect(card('Flat award').textContent).toContain('Meets the stated conditions'));
  await user.click(within(staff).getByRole('radio', { name: 'Not sure' }));
  await waitFor(() => expect(card('Flat award').textContent).toContain('More answers needed'));
  expect((within(staff).getByRole('textbox') as HTMLInputElement).value).toBe('20');
  await waitFor(() => expect(location.hash).toContain('staff=?'));
});

test('handing in what cannot be read leads to a summary that has the focus and leads to each error', async () => {
  const { user } = await renderApp();
  const box = within(question('Staff')).getByRole('textbox');
  await user.type(box, 'many');
  await user.click(screen.getByRole('button', { name: 'See the results' }));
  const summary = await screen.findByRole('region', { name: '1 answer cannot be read' });
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(document.title).toMatch(/^Error: /);
  const described = box.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(described.map((id) => document.getElementById(id)?.textContent).join()).toMatch(/Error: .*many/);
  await user.click(within(summary).getByRole('button', { name: 'Staff' }));
  await waitFor(() => expect(document.activeElement).toBe(box));
  expect((box as HTMLInputElement).value).toBe('many');
});

test('what was refused is no error any more as soon as what is typed can be read, at whichever end of a range', async () => {
  history.replaceState(null, '', '/#v1?staff=many&capital.financing=~5亿~1亿');
  const { user } = await renderApp();
  await user.click(screen.getByRole('button', { name: 'See the results' }));
  await screen.findByRole('region', { name: '2 answers cannot be read' });
  const staff = within(question('Staff')).getByRole('textbox');
  await user.clear(staff);
  await user.type(staff, '20');
  await screen.findByRole('region', { name: '1 answer cannot be read' });
  await waitFor(() => expect(document.activeElement).toBe(staff));
  expect(staff.getAttribute('aria-invalid')).toBe('false');
  const [least, most] = within(question('Financing')).getAllByRole('textbox');
  const isRefused = () => [least, most].some((box) => box?.getAttribute('aria-invalid') === 'true');
  expect(isRefused()).toBe(true);
  await user.clear(least as HTMLElement);
  await user.type(least as HTMLElement, '5000万');
  await waitFor(() => expect(isRefused()).toBe(false));
  expect(screen.queryByRole('region', { name: /cannot be read/ })).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(least));
});

test('an error on show is said in the language that is switched to', async () => {
  const { user } = await renderApp();
  await user.type(within(question('Staff')).getByRole('textbox'), 'many');
  await user.click(screen.getByRole('button', { name: 'See the results' }));
  await user.click(screen.getByRole('button', { name: '简体中文' }));
  expect((await screen.findAllByText(/不是数值/)).length).toBeGreaterThan(0);
  await waitFor(() => expect(document.documentElement.lang).toBe('zh-Hans'));
  expect(document.title).toMatch(/^错误：/);
});

test('what another tab kept while the page was being opened is neither erased nor written over', async () => {
  const theirs = '#v1?staff=4&@by=another';
  localStorage.setItem('huice/answers', theirs);
  const read = Storage.prototype.getItem;
  let early = 2;
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(function (this: Storage, key) {
    return key === 'huice/answers' && early-- > 0 ? null : read.call(this, key);
  });
  await renderApp();
  await waitFor(() => expect(location.hash).toContain('@as-of'));
  vi.restoreAllMocks();
  expect(localStorage.getItem('huice/answers')).toBe(theirs);
});

test('erasing takes one click, and one more takes it back', async () => {
  const { user } = await renderApp();
  await answer(user);
  await waitFor(() => expect(localStorage.length).toBe(1));
  await user.click(screen.getByRole('button', { name: 'Erase answers' }));
  await waitFor(() => expect(localStorage.length).toBe(0));
  await waitFor(() => expect(location.hash).not.toContain('financing'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect((within(question('Financing')).getByRole('textbox') as HTMLInputElement).value).toBe('1.2亿');
});

test('a company’s name is kept with the answers, heads the brief, and is erased with them', async () => {
  const { user, container } = await renderApp();
  const name = screen.getByLabelText(/^Company name/) as HTMLInputElement;
  await user.type(name, 'Sample & Sons');
  await waitFor(() => expect(localStorage.getItem('huice/answers')).toContain('@name=Sample%20%26%20Sons'));
  const usual = document.title;
  const brief = await printed(container);
  expect(brief.querySelector('h1')?.textContent).toBe('Sample & Sons');
  expect(document.title).toBe('Sample & Sons · Policy brief · 1 June 2024');
  fireEvent(window, new Event('afterprint'));
  expect(document.title).toBe(usual);
  expect(container.querySelector('.brief')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Erase answers' }));
  expect(name.value).toBe('');
  await waitFor(() => expect(localStorage.length).toBe(0));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(name.value).toBe('Sample & Sons');
});

test('a link opens its answers, and those kept here can be brought back', async () => {
  localStorage.setItem('huice/answers', '#v1?place=elsewhere');
  history.replaceState(null, '', '#v1?@as-of=2019-06-01&@lang=en&place=quzhou');
  const { user } = await renderApp();
  const place = question('Place');
  expect((within(place).getByRole('radio', { name: 'Quzhou' }) as HTMLInputElement).checked).toBe(true);
  expect(localStorage.getItem('huice/answers')).toBe('#v1?place=elsewhere');
  await user.click(screen.getByRole('button', { name: 'Bring mine back' }));
  expect((within(place).getByRole('radio', { name: 'Elsewhere' }) as HTMLInputElement).checked).toBe(true);
});

test('a link that was only opened does not replace what was kept, until it is answered further', async () => {
  localStorage.setItem('huice/answers', '#v1?place=elsewhere');
  history.replaceState(null, '', '#v1?@lang=en&place=quzhou');
  const { user } = await renderApp();
  await user.type(within(question('Staff')).getByRole('textbox'), '20');
  await waitFor(() => expect(localStorage.getItem('huice/answers')).toContain('place=quzhou&staff=20'));
});

/** What another tab writes, and what the browser then tells this one. */
const inAnotherTab = (fragment: string | null) => {
  if (fragment === null) localStorage.removeItem('huice/answers');
  else localStorage.setItem('huice/answers', fragment);
  fireEvent(window, new StorageEvent('storage', { key: 'huice/answers' }));
};
const financing = () => within(question('Financing')).getByRole('textbox') as HTMLInputElement;

test('what another tab changed is not replaced by this one before the reader has chosen', async () => {
  const { user } = await renderApp();
  await answer(user);
  await waitFor(() => expect(localStorage.getItem('huice/answers')).toContain('financing=1.2'));
  inAnotherTab('#v1?capital.financing=9');
  expect(await screen.findByText(/changed in another tab/)).toBeTruthy();
  await user.type(within(question('Staff')).getByRole('textbox'), '20');
  await waitFor(() => expect(location.hash).toContain('staff=20'));
  expect(localStorage.getItem('huice/answers')).toBe('#v1?capital.financing=9');
  await user.click(screen.getByRole('button', { name: 'Keep these' }));
  expect(screen.queryByText(/changed in another tab/)).toBeNull();
  expect(localStorage.getItem('huice/answers')).toContain('staff=20');
});

test('the other tab’s answers can be taken over, and these be brought back', async () => {
  const { user } = await renderApp();
  await answer(user);
  await waitFor(() => expect(localStorage.getItem('huice/answers')).toContain('financing=1.2'));
  inAnotherTab('#v1?@name=Alder&capital.financing=9');
  await user.click(await screen.findByRole('button', { name: 'Use those' }));
  expect(financing().value).toBe('9');
  expect((screen.getByLabelText(/^Company name/) as HTMLInputElement).value).toBe('Alder');
  await user.click(screen.getByRole('button', { name: 'Bring mine back' }));
  expect(financing().value).toBe('1.2亿');
  await waitFor(() => expect(localStorage.getItem('huice/answers')).toContain('financing=1.2'));
});

test('another tab that says the same, or only another day, is nothing to choose about', async () => {
  const { user } = await renderApp();
  await answer(user);
  await waitFor(() => expect(localStorage.getItem('huice/answers')).toContain('financing=1.2'));
  inAnotherTab((localStorage.getItem('huice/answers') ?? '').replace('2024-06-01', '2019-06-01'));
  expect(screen.queryByText(/changed in another tab/)).toBeNull();
});

test('a blank tab does not erase what another has kept since', async () => {
  const { user } = await renderApp();
  inAnotherTab('#v1?capital.financing=9');
  await user.click(screen.getByRole('button', { name: '简体中文' }));
  await waitFor(() => expect(document.documentElement.lang).toBe('zh-Hans'));
  expect(localStorage.getItem('huice/answers')).toBe('#v1?capital.financing=9');
});

test('erasing erases for every tab, whatever another has kept since', async () => {
  const { user } = await renderApp();
  await answer(user);
  await waitFor(() => expect(localStorage.length).toBe(1));
  inAnotherTab('#v1?capital.financing=9');
  await user.click(screen.getByRole('button', { name: 'Erase answers' }));
  await waitFor(() => expect(localStorage.length).toBe(0));
});

test('what has ended stands in the history, and before its end among the others', async () => {
  history.replaceState(null, '', '#v1?@as-of=2024-06-01&@lang=en&founded=2015-01-01');
  const { user } = await renderApp();
  const history_ = screen.getByRole('region', { name: /^History/ });
  expect(within(history_).getByRole('article', { name: 'Old policy' })).toBeTruthy();
  const asOf = screen.getByLabelText('As of');
  await user.clear(asOf);
  await user.type(asOf, '2019-06-01');
  await waitFor(() => expect(screen.queryByRole('region', { name: /^History/ })).toBeNull());
  expect(card('Old policy').textContent).toContain('Meets the stated conditions');
});

test('sources that differ stand side by side', async () => {
  const { user } = await renderApp();
  await user.click(within(card('Research subsidy')).getByRole('button', { name: /Show the grounds/ }));
  const heading = within(card('Research subsidy')).getByText(/The sources differ/);
  expect(heading.parentElement?.querySelectorAll('blockquote')).toHaveLength(2);
});

test('an item that is still open leads to its question', async () => {
  const { user } = await renderApp();
  await user.click(within(card('Flat award')).getAllByRole('button', { name: 'Staff' })[0] ?? expect.fail());
  expect(question('Staff').contains(document.activeElement)).toBe(true);
});

test('the printed brief holds every amount, every quotation, the day, the pack and the disclaimer', async () => {
  const { container } = await renderApp();
  const brief = (await printed(container)).textContent ?? '';
  for (const words of [
    'at least ¥20 million',
    'up to ¥100 million',
    '¥500,000',
    'no amount stated',
    '1 June 2024',
    'sample 1.0.0',
  ]) {
    expect(brief).toContain(words);
  }
  expect(brief).toContain('给予2000万元以上奖励');
  expect(brief).toContain('not a decision, a promise or legal advice');
});
