import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, renderApp } from '../../test/render-app.tsx';

eachOnAFirstVisit();

const openCard = async (name: RegExp) => {
  const { user } = await renderApp();
  const card = await screen.findByRole('article', { name });
  const closed = within(card).queryByRole('button', { name: /^Show the grounds/ });
  if (closed !== null) await user.click(closed);
  await within(card).findByRole('heading', { name: 'Next step' });
  return { user, card: within(card) };
};

test('an open card says what to do next, and has a letter to copy', async () => {
  history.replaceState(null, '', '#v1?@lang=en&place=quzhou');
  const { user, card } = await openCard(/Fund/);
  const letter = card.getByRole<HTMLTextAreaElement>('textbox', { hidden: true }).value;
  expect(letter).toContain('您好');
  await user.click(card.getByRole('button', { name: 'Copy the letter' }));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe(letter));
});

test('where the browser does not allow copying, the letter is opened to be copied by hand', async () => {
  history.replaceState(null, '', '#v1?@lang=en&place=quzhou');
  const { user, card } = await openCard(/Fund/);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(card.getByRole('button', { name: 'Copy the letter' }));
  await waitFor(() => expect(card.getByRole('status').textContent).toContain('copy it yourself'));
  expect(card.getByRole('textbox').closest('details')?.open).toBe(true);
});
