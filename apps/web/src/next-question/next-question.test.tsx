import { configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { eachOnAFirstVisit, renderApp } from '../../test/render-app.tsx';

eachOnAFirstVisit();
// What loads after the page is only read and compiled when first asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

const panel = () => screen.findByRole('region', { name: 'The question most worth answering next' });
const asked = async () => (await panel()).querySelector('.next-text')?.textContent ?? '';
const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(within(await panel()).getByRole('button', { name }));
/** Puts off what is asked until this is. */
const askFor = async (user: UserEvent, question: string) => {
  await panel();
  for (let tries = 0; tries < 8 && (await asked()) !== question; tries += 1) await press(user, 'Answer later');
  expect(await asked()).toBe(question);
};

test('a press on yes answers in the form below and puts the focus on another question', async () => {
  const { user } = await renderApp();
  await askFor(user, 'Listed?');
  await press(user, 'Yes');
  const below = screen.getByRole('group', { name: 'Listed?' });
  expect((within(below).getByRole('radio', { name: 'Yes' }) as HTMLInputElement).checked).toBe(true);
  await waitFor(async () => expect(await asked()).not.toBe('Listed?'));
  await waitFor(async () => expect(document.activeElement?.textContent).toBe(await asked()));
});

test('where one threshold is all that matters, yes and no are kept as the ranges that they mean', async () => {
  const { user } = await renderApp();
  await askFor(user, 'Financing: at least ¥100\u00a0million?');
  await press(user, 'No');
  await waitFor(() => expect(location.hash).toContain('capital.financing=~~99999999.99'));
  await waitFor(() =>
    expect(screen.getByRole('article', { name: 'Unicorn award' }).dataset['status']).toBe('ineligible'),
  );
});

test('it says what an answer can settle, each figure on one line with its unit', async () => {
  const { user } = await renderApp();
  await askFor(user, 'Financing: at least ¥100\u00a0million?');
  expect((await panel()).textContent).toContain(
    'Bears on 1 item; up to 1 would then need no other answer; at least ¥20\u00a0million is at stake.',
  );
});

test('it says what is at stake, floors apart from caps', async () => {
  const { user } = await renderApp();
  await askFor(user, 'Research share: at least 5%?');
  expect((await panel()).textContent).toContain('1 item has only a cap (¥100\u00a0million; caps are not added up).');
});

test('what was put off can be taken up again', async () => {
  const { user } = await renderApp();
  for (let left = 6; left > 0; left -= 1) {
    expect((await panel()).textContent).toContain('6 questions can still change');
    await press(user, 'Answer later');
  }
  expect(await asked()).toBe('The 6 questions left were all put off.');
  await press(user, 'Take them up now');
  expect(await asked()).toMatch(/\?$/);
});

test('a question answered below stays in its place until the reader goes on', async () => {
  const { user } = await renderApp();
  await askFor(user, 'Listed?');
  await user.click(within(screen.getByRole('group', { name: 'Listed?' })).getByRole('radio', { name: 'No' }));
  await waitFor(async () => expect((await panel()).textContent).toContain('This is answered below.'));
  expect(await asked()).toBe('Listed?');
  await press(user, 'Next question');
  expect(await asked()).not.toBe('Listed?');
});

test('typing below changes neither the question nor the focus', async () => {
  const { user } = await renderApp();
  await askFor(user, 'Listed?');
  const box = within(screen.getByRole('group', { name: 'Staff?' })).getByRole('textbox');
  await user.type(box, '12');
  await waitFor(() => expect(location.hash).toContain('staff=12'));
  expect(await asked()).toBe('Listed?');
  await waitFor(() => expect(document.activeElement).toBe(box));
});

test('several options are ticked in peace and handed in together', async () => {
  const { user } = await renderApp();
  await askFor(user, 'Fields? (only: AI)');
  await press(user, 'That is my answer');
  expect((await panel()).textContent).toContain('Nothing is chosen or typed yet.');
  await user.click(within(await panel()).getByRole('checkbox', { name: 'AI' }));
  expect(location.hash).not.toContain('fields');
  await press(user, 'That is my answer');
  await waitFor(() => expect(location.hash).toContain('fields=ai'));
});

test('“not sure” everywhere ends without badgering, and says that knowing could still matter', async () => {
  const { user } = await renderApp();
  for (let left = 6; left > 0; left -= 1) {
    const before = await asked();
    const box = within(await panel()).queryByRole('checkbox', { name: 'Not sure' });
    if (box === null) await press(user, 'Not sure');
    else {
      await user.click(box);
      await press(user, 'That is my answer');
    }
    await waitFor(async () => expect(await asked()).not.toBe(before));
  }
  expect(await asked()).toContain('You were not sure of these 6 questions');
});

test('once nothing the company can say matters, it says so, and who decides the rest', async () => {
  location.hash =
    '#v1?@lang=en&place=quzhou&fields=ai&listed=false&capital.financing=2%E4%BA%BF&staff=20&research=6&founded=2021-01-01';
  await renderApp();
  expect((await panel()).textContent).toContain('Nothing more that you can answer changes any outcome.');
  expect((await panel()).textContent).toContain('1 item awaits the authority’s decision');
  expect((await panel()).textContent).toContain('Promising');
});

test('a question that no longer matters is said to be so, and is not hidden', async () => {
  location.hash = '#v1?@lang=en&fields=-';
  await renderApp();
  await panel();
  const financing = screen.getByRole('group', { name: 'Financing?' });
  expect(financing.dataset['settled']).toBe('true');
  expect(financing.textContent).toContain('no longer affects any outcome');
});

test('the money first puts a question of money first', async () => {
  const { user } = await renderApp();
  await panel();
  await press(user, 'most money');
  expect(within(await panel()).getByRole('button', { name: 'most money' }).ariaPressed).toBe('true');
  await waitFor(async () => expect(await asked()).toBe('Research share: at least 5%?'));
});
