import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, renderApp } from '../../test/render-app.tsx';
import { sampleIndex } from '../../test/sample-pack.ts';
import { written } from './written.ts';

eachOnAFirstVisit();
beforeEach(() => {
  written.clear();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const inDialog = () => within(screen.getByRole('dialog', { name: 'What is not right here' }));

const openFeedback = async () => {
  history.replaceState(null, '', '/?pack=seeds#v1?@lang=en&place=quzhou');
  const { user } = await renderApp();
  const card = await screen.findByRole('article', { name: /Fund/ });
  const closed = within(card).queryByRole('button', { name: /^Show the grounds/ });
  if (closed !== null) await user.click(closed);
  const opener = await within(card).findByRole('button', { name: /^This is not right/ });
  await user.click(opener);
  return { user, opener, dialog: inDialog };
};

const fullText = (dialog: ReturnType<typeof inDialog>) =>
  dialog.getByLabelText<HTMLTextAreaElement>('All that is passed on').value;

test('the text names incentive, pack, day, what was shown and whose words; answers only when they are ticked', async () => {
  const { user, dialog } = await openFeedback();
  const { calculator } = sampleIndex();
  const text = fullText(dialog());
  for (const part of [
    'Incentive: Fund',
    `${calculator.pack.id} ${calculator.pack.version}, digest ${calculator.digest}`,
  ])
    expect(text).toContain(part);
  expect(text).toContain('As of: 1 June 2024');
  expect(text).toMatch(/^Status: .+\nAmount: .+\nValidity: .+\nQuotation: .+\nSource: 《/m);
  expect(text).toMatch(/^Page: http:\/\/localhost.*\/\?pack=seeds$/m);
  expect(text).toMatch(
    /^Page of the incentive: http.*library\.html#v1\?@page=incentive\/.+&@as-of=2024-06-01&@lang=en$/m,
  );
  expect(text).not.toContain('place=quzhou');
  expect(text).not.toContain('My answers');
  await user.click(dialog().getByRole('checkbox', { name: 'Add my answers' }));
  expect(fullText(dialog())).toMatch(/My answers:\n.+: Quzhou/);
});

test('what was written is in what is copied, and is still there when the dialog is opened again', async () => {
  const { user, opener, dialog } = await openFeedback();
  await user.type(dialog().getByRole('textbox', { name: 'What is not right' }), 'It was repealed.');
  await user.click(dialog().getByRole('button', { name: 'Copy all of it' }));
  await waitFor(async () =>
    expect(await navigator.clipboard.readText()).toContain('What is not right:\nIt was repealed.'),
  );
  expect(dialog().getByRole('status').textContent).toBe('Copied.');
  await user.click(dialog().getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(opener);
  const again = dialog().getByRole('textbox', { name: 'What is not right' });
  expect((again as HTMLTextAreaElement).value).toBe('It was repealed.');
});

test('the same text is saved as a file', async () => {
  const { user, dialog } = await openFeedback();
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:kept';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await user.click(dialog().getByRole('button', { name: 'Save as a file' }));
  vi.restoreAllMocks();
  expect(await files[0]?.text()).toBe(`${fullText(dialog())}\n`);
});
