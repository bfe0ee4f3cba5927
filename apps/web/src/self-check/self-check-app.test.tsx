import { configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { eachOnAFirstVisit } from '../../test/render-app.tsx';
import { renderSelfCheck } from '../../test/render-self-check.tsx';
import { packWithRare } from '../../test/sample-pack.ts';

eachOnAFirstVisit();
configure({ asyncUtilTimeout: 20_000 });

const heading = () => within(screen.getByRole('main')).getByRole('heading', { level: 1 });
const panel = () => screen.getByRole('complementary', { name: 'So far' });
const press = (user: UserEvent, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const openAt = (step: string, answers = '') => history.replaceState(null, '', `#v1?@lang=en${answers}&@step=${step}`);
const everything =
  '&place=quzhou&fields=ai&listed=false&capital.financing=2%E4%BA%BF&staff=20&research=6&founded=2021-01-01';

test('the start leads to the first question, which is the heading and has the focus', async () => {
  const user = await renderSelfCheck();
  await press(user, 'Start');
  expect(heading().textContent).toMatch(/\?$/);
  await waitFor(() => expect(document.activeElement).toBe(heading()));
  expect(document.title).toBe(`${heading().textContent?.replace('\u00a0', ' ')} · Self-check · Huice`);
  expect(location.hash).toContain('@step=question/');
});

test('one press answers and leads on, until nothing more is asked; no question comes twice', async () => {
  const user = await renderSelfCheck();
  await press(user, 'Start');
  const asked: string[] = [];
  while (heading().textContent !== 'Check your answers') {
    const question = heading().textContent ?? '';
    expect(asked).not.toContain(question);
    asked.push(question);
    const ai = screen.queryByRole('checkbox', { name: 'AI' });
    if (ai === null) await user.click(screen.getAllByRole('button', { name: /^(Yes|Quzhou)$/ })[0] as HTMLElement);
    else {
      await user.click(ai);
      await press(user, 'Continue');
    }
    await waitFor(() => expect(heading().textContent).not.toBe(question));
  }
  expect(asked).toHaveLength(6);
  expect(screen.getByText('Nothing more that you can answer changes any outcome.')).toBeTruthy();
  // What has ended is not asked about, and that is said.
  expect(screen.getByText('1 question was not asked: no answer would change an outcome')).toBeTruthy();
});

test('a yes to a threshold is kept as the range that it means, and a figure can be given instead', async () => {
  openAt('question/capital.financing', '&fields=ai');
  const user = await renderSelfCheck();
  expect(heading().textContent).toContain('at least ¥100\u00a0million?');
  await press(user, /Give the figure/);
  await user.type(screen.getByRole('textbox', { name: /CNY/ }), '1.2亿');
  await press(user, 'Continue');
  await waitFor(() => expect(location.hash).toContain('capital.financing=1.2%E4%BA%BF'));
  await waitFor(() => expect(heading().textContent).not.toContain('Financing'));
});

test('“not sure” and a range are answers like any other', async () => {
  openAt('question/staff');
  const user = await renderSelfCheck();
  await press(user, /Give the figure/);
  await user.click(screen.getByRole('radio', { name: 'Range' }));
  await user.type(screen.getByRole('textbox', { name: /At least/ }), '5');
  await press(user, 'Continue');
  await waitFor(() => expect(location.hash).toContain('staff=~5~'));
});

test('the way back leads to the question before, with its answer', async () => {
  const user = await renderSelfCheck();
  await press(user, 'Start');
  const first = heading().textContent;
  const yes = screen.queryByRole('button', { name: 'Yes' });
  if (yes === null) await press(user, 'Answer later');
  else await user.click(yes);
  await waitFor(() => expect(heading().textContent).not.toBe(first));
  await press(user, 'Previous question');
  await waitFor(() => expect(heading().textContent).toBe(first));
  await waitFor(() => expect(document.activeElement).toBe(heading()));
});

test('what cannot be read leads to a summary with the focus, a title that says so, and nothing lost', async () => {
  openAt('question/staff', '&staff=many');
  const user = await renderSelfCheck();
  await press(user, 'Continue');
  const summary = await screen.findByRole('region', { name: '1 answer cannot be read' });
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(document.title).toMatch(/^Error: /);
  await user.click(within(summary).getByRole('button', { name: 'Staff' }));
  const box = screen.getByRole('textbox');
  await waitFor(() => expect(document.activeElement).toBe(box));
  expect((box as HTMLInputElement).value).toBe('many');
  await user.click(screen.getByRole('button', { name: '简体中文' }));
  expect((await screen.findAllByText(/不是数值/)).length).toBeGreaterThan(0);
  await waitFor(() => expect(document.title).toMatch(/^错误：/));
});

test('what was refused is no error any more as soon as what is typed can be read', async () => {
  openAt('question/staff', '&staff=many');
  const user = await renderSelfCheck();
  await press(user, 'Continue');
  await screen.findByRole('region', { name: '1 answer cannot be read' });
  const box = screen.getByRole('textbox');
  await user.clear(box);
  await user.type(box, '20');
  await waitFor(() => expect(box.getAttribute('aria-invalid')).toBe('false'));
  await waitFor(() => expect(document.activeElement).toBe(box));
  expect(screen.queryByRole('region', { name: '1 answer cannot be read' })).toBeNull();
});

test('going on without an answer is refused, and says which ways there are', async () => {
  openAt('question/fields');
  const user = await renderSelfCheck();
  await press(user, 'Continue');
  const summary = await screen.findByRole('region', { name: 'This question is not answered yet' });
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(summary.textContent).toContain('“None of these”');
  await user.click(screen.getByRole('checkbox', { name: 'None of these' }));
  expect(screen.queryByRole('region', { name: 'This question is not answered yet' })).toBeNull();
});

test('the panel says what is settled, apart from that what awaits a judgement, and what is best, a floor before a cap', async () => {
  openAt('question/founded', everything);
  await renderSelfCheck();
  expect(panel().textContent).toContain('So far4 of 5 items settled, 1 awaits only the authority’s decision');
  expect(panel().textContent).toContain('1 more has ended and is history only');
  expect(panel().textContent).toContain('The best so farat least ¥20 millionUnicorn award');
  expect(panel().textContent).toContain('Best so far: at least ¥20\u00a0million; To judge');
  expect(within(panel()).getByRole('status').textContent).toBe(
    '4 of 5 items settled, 1 awaits only the authority’s decision. The best so far; Unicorn award; Awaits the authority’s decision.',
  );
});

test('the result counts what awaits a judgement apart from what is settled', async () => {
  openAt('result', everything);
  await renderSelfCheck();
  expect(
    screen.getByText(
      '4 of 5 items are settled, 1 awaits only the authority’s decision; nothing more that you can answer changes them.',
    ),
  ).toBeTruthy();
});

test('ticking and typing are not read aloud one by one', async () => {
  openAt('question/fields', '&capital.financing=2%E4%BA%BF');
  const user = await renderSelfCheck();
  const before = within(panel()).getByRole('status').textContent;
  await user.click(screen.getByRole('checkbox', { name: 'IoT' }));
  await waitFor(() => expect(panel().textContent).toContain('So far1 of 5 items settled'));
  expect(within(panel()).getByRole('status').textContent).toBe(before);
  await press(user, 'Continue');
  await waitFor(() => expect(within(panel()).getByRole('status').textContent).toContain('1 of 5 items settled'));
});

test('where nothing is confirmed to be in force, neither the panel nor the result says otherwise', async () => {
  openAt('question/listed', '&place=quzhou');
  const user = await renderSelfCheck();
  expect(panel().textContent).toContain(
    '1 item is met and 0 await only the authority’s decision, but none is confirmed to be in force',
  );
  await press(user, 'See the result');
  const note = await screen.findByRole('region', { name: 'Nothing is confirmed to be in force' });
  expect(note.textContent).toContain('1 item is met and 0 await only the authority’s decision, but no source confirms');
  expect(note.textContent).toContain('Fund Met');
});

test('a change leads straight back to the summary, to the place where one left', async () => {
  openAt('check', everything);
  const user = await renderSelfCheck();
  await press(user, /^Change ?Listed$/);
  expect(heading().textContent).toBe('Listed?');
  expect(screen.getByRole('button', { name: 'No' }).ariaPressed).toBe('true');
  await press(user, 'Yes');
  await waitFor(() => expect(heading().textContent).toBe('Check your answers'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Change ?Listed$/ })));
  expect(within(screen.getByRole('main')).getByText('Listed', { selector: 'dt' }).parentElement?.textContent).toContain(
    'Yes',
  );
});

test('in the summary what was left for later, and what nobody knows, is said to be so', async () => {
  openAt('question/listed', '&place=?');
  const user = await renderSelfCheck();
  await press(user, 'Answer later');
  await waitFor(() => expect(heading().textContent).not.toBe('Listed?'));
  await press(user, 'See the result');
  await press(user, 'Check your answers');
  expect(screen.getByText('You left 1 question for later; answering could still change an outcome.')).toBeTruthy();
  expect(screen.getByText('You were not sure of 1 question; knowing could still change an outcome.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Answer ?Listed$/ })).toBeTruthy();
});

test('in the summary an answer that no longer matters is said to be so, and is kept', async () => {
  openAt('check', '&fields=-&capital.financing=2%E4%BA%BF&place=quzhou');
  const user = await renderSelfCheck();
  const row = (label: string) => screen.getByText(label, { selector: 'dt' }).parentElement?.textContent;
  await waitFor(() => expect(row('Financing')).toContain('¥200 millionno longer matters for any result'));
  expect(row('Fields')).not.toContain('no longer matters');
  expect(row('Place')).not.toContain('no longer matters');
  await press(user, /^Change ?Fields$/);
  await user.click(screen.getByRole('checkbox', { name: 'AI' }));
  await press(user, 'Save and go back');
  await waitFor(() => expect(row('Financing')).not.toContain('no longer matters'));
});

test('the result leads to a question that is still open, and one comes back to the result', async () => {
  openAt('result', '&place=quzhou');
  const user = await renderSelfCheck();
  expect(heading().textContent).toBe('The result so far');
  const card = await screen.findByRole('article', { name: 'Listing support' });
  await user.click(within(card).getByRole('button', { name: /^Show the grounds/ }));
  await user.click(within(card).getAllByRole('button', { name: 'Listed' })[0] ?? expect.fail());
  expect(heading().textContent).toBe('Listed?');
  await press(user, 'Yes');
  await waitFor(() => expect(heading().textContent).toBe('The result so far'));
  expect((await screen.findByRole('article', { name: 'Listing support' })).dataset['status']).toBe('eligible');
});

test('number keys choose while the question has the focus, and a digit typed is only a digit', async () => {
  openAt('question/staff');
  const user = await renderSelfCheck();
  await press(user, /Give the figure/);
  const box = screen.getByRole('textbox');
  await user.type(box, '12');
  expect((box as HTMLInputElement).value).toBe('12');
  await user.clear(box);
  await press(user, 'Only yes or no');
  heading().focus();
  await user.keyboard('2');
  await waitFor(() => expect(location.hash).toContain('staff=~~9'));
});

test('a step of the browser’s own way back is no link with other answers', async () => {
  openAt('question/listed');
  const user = await renderSelfCheck();
  await press(user, 'Yes');
  await waitFor(() => expect(location.hash).toContain('listed=true'));
  history.back();
  await waitFor(() => expect(heading().textContent).toBe('Listed?'));
  expect(screen.getByRole('button', { name: 'Yes' }).ariaPressed).toBe('true');
  await waitFor(() => expect(location.hash).toContain('listed=true'));
  expect(screen.queryByText(/The answers in the link are open/)).toBeNull();
});

test('a link pasted into the page brings its answers and its step', async () => {
  openAt('question/listed', '&staff=3');
  await renderSelfCheck();
  location.hash = '#v1?@lang=en&place=elsewhere&@step=check';
  await waitFor(() => expect(heading().textContent).toBe('Check your answers'));
  expect(screen.getByText('Elsewhere')).toBeTruthy();
  expect(screen.getByText(/The answers in the link are open/)).toBeTruthy();
});

describe('what few companies have', () => {
  const rare = packWithRare('fields', 'listed', 'capital.financing', 'research');
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

  test('is ticked at once: what is ticked is asked next, the rest is put down as nothing', async () => {
    openAt('few', '&place=quzhou&staff=20');
    const user = await renderSelfCheck('en', rare);
    expect(heading().textContent).toBe('Most companies have none of these. Which do you have?');
    await user.click(box('Listed'));
    await press(user, 'None of the others: go on to the one ticked');
    await waitFor(() => expect(heading().textContent).toBe('Listed?'));
    await waitFor(() => expect(location.hash).toContain('fields=-&capital.financing=0&staff=20&research=0'));
    expect(location.hash).not.toContain('listed=');
    await press(user, 'Previous question');
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(4));
  });

  test('is ticked where it was answered before, and keeps that answer', async () => {
    openAt('few', '&place=quzhou&staff=20&capital.financing=2%E4%BA%BF&listed=false');
    const user = await renderSelfCheck('en', rare);
    expect(box('Financing').checked).toBe(true);
    expect(box('Listed').checked).toBe(false);
    await press(user, /go on to the one ticked/);
    await waitFor(() => expect(location.hash).toContain('fields=-&listed=false&capital.financing=2%E4%BA%BF'));
  });

  test('can be asked one by one instead, with nothing put down', async () => {
    openAt('few', '&place=quzhou&staff=20');
    const user = await renderSelfCheck('en', rare);
    await press(user, 'Ask them one by one');
    await waitFor(() => expect(location.hash).toContain('@step=question/'));
    expect(location.hash).not.toContain('research=');
  });
});
