import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, renderApp } from '../../test/render-app.tsx';
import { renderSelfCheck } from '../../test/render-self-check.tsx';
import type { ReadTask } from '../batch/file/read.worker.ts';
import { readTable } from '../batch/file/read-table.ts';
import { prefillId } from './prefill-id.ts';

eachOnAFirstVisit();

/** The reader of files, in the thread of the test. */
class ReaderHere {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;

  async postMessage({ file, options }: ReadTask) {
    const data = await readTable(new Uint8Array(await file.arrayBuffer()), options);
    act(() => this.onmessage?.({ data }));
  }

  terminate() {}
}

beforeEach(() => {
  // Where there are no popovers, what is in one counts as hidden.
  configure({ defaultHidden: true });
  vi.stubGlobal('Worker', ReaderHere);
  HTMLElement.prototype.hidePopover = vi.fn();
});
afterEach(() => {
  configure({ defaultHidden: false });
  vi.unstubAllGlobals();
});

const sheet = () => document.getElementById(prefillId) as HTMLElement;
const inSheet = () => within(sheet());
const box = () => inSheet().findByRole('textbox', { name: 'Paste a table' });
const open = () => {
  fireEvent(sheet(), Object.assign(new Event('toggle'), { newState: 'open' }));
  return box();
};
const paste = async (user: UserEvent, text: string) => {
  await user.clear(await open());
  await user.click(await box());
  await user.paste(text);
};
const fillButton = () => inSheet().findByRole('button', { name: /^Fill in \d/ });
const line = async (name: string) =>
  (await inSheet().findAllByRole('listitem')).find(
    (one) => one.querySelector('b')?.textContent === name,
  ) as HTMLElement;
const typed = (name: string) =>
  within(screen.getByRole('group', { name: `${name}?` })).getByRole('textbox') as HTMLInputElement;
const ownTable = 'Company name\tJia\nFinancing (万元)\t5,000\nStaff\t20\nListed\tno';

test('a pasted table shows what was understood of it, and fills in what is ticked', async () => {
  const { user } = await renderApp();
  await paste(user, ownTable);
  const financing = await line('Financing');
  expect(financing.textContent).toContain('Row 2, column 2, “Financing (万元)”: 5,000');
  expect(financing.textContent).toContain('Read as ¥50,000,000 = ¥50 million');
  expect(typed('Financing').value).toBe('');
  await user.click(within(await line('Staff')).getByRole('checkbox'));
  await user.click(await fillButton());
  expect(typed('Financing').value).toBe('50000000');
  expect(typed('Staff').value).toBe('');
  await waitFor(() => expect(location.hash).toMatch(/@name=Jia.*listed=false.*capital.financing=50000000/));
  expect(screen.getByText('3 answers filled in from the table: Company name, Financing, Listed.')).toBeTruthy();
});

test('what would be replaced is said before, and taken back what was filled in, but not what was typed since', async () => {
  history.replaceState(null, '', '/#v1?@lang=en&staff=7&capital.financing=50000000');
  const { user } = await renderApp();
  await paste(user, ownTable);
  expect((await line('Staff')).textContent).toContain('Replaces your answer: 7 people');
  const financing = await line('Financing');
  expect(financing.textContent).toContain('The same as your answer');
  expect(within(financing).queryByRole('checkbox')).toBeNull();
  await user.click(await fillButton());
  expect(typed('Staff').value).toBe('20');
  await user.click(within(screen.getByRole('group', { name: 'Listed?' })).getByRole('radio', { name: 'Yes' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(typed('Staff').value).toBe('7');
  await waitFor(() => expect(location.hash).toMatch(/listed=true.*staff=7/));
  expect(location.hash).not.toContain('@name');
  expect(screen.queryByText(/filled in from the table/)).toBeNull();
});

test('of several companies one is chosen, and where the names stand can be said', async () => {
  const { user } = await renderApp();
  await paste(user, 'Company name,Staff\nJia,20\nYi,30');
  await user.selectOptions(await inSheet().findByRole('combobox', { name: 'Fill in from' }), 'Row 3 Yi');
  expect((await line('Staff')).textContent).toContain('Read as 30 people');
  await user.selectOptions(
    inSheet().getByRole('combobox', { name: 'The names stand in' }),
    'Column 1 Company name · Jia · Yi',
  );
  expect((await line('Company name')).textContent).toContain('Read as Staff');
});

test('a name that is not known can be given to a question, a word its meaning, and a figure its unit', async () => {
  const { user } = await renderApp();
  await paste(user, 'Payroll\t20\nPlace\tMoon\nFinancing\t5000');
  expect(await inSheet().findByText('0 can be filled in, 2 need a look')).toBeTruthy();
  await user.selectOptions(inSheet().getByRole('combobox', { name: '“Payroll” is taken for' }), 'Staff');
  await user.selectOptions(inSheet().getByRole('combobox', { name: '“Moon” counts as' }), 'Elsewhere');
  await user.selectOptions(inSheet().getByRole('combobox', { name: 'Unit of “Financing”' }), 'yi');
  await user.click(await fillButton());
  await waitFor(() => expect(location.hash).toMatch(/place=elsewhere.*capital.financing=500000000000.*staff=20/));
});

test('every cell that cannot be read is told of in its place, and nothing that was pasted is lost', async () => {
  const { user } = await renderApp();
  await paste(user, 'Staff\tmany\nResearch share\t"5');
  expect((await inSheet().findByRole('alert')).textContent).toContain('cannot be read');
  expect(((await box()) as HTMLTextAreaElement).value).toContain('many');
  await paste(user, 'Staff\tmany\nListed\tperhaps\nFounded\tlong ago');
  for (const name of ['Staff', 'Listed', 'Founded'])
    await waitFor(async () => expect((await line(name)).querySelector('.error-text')?.textContent).toBeTruthy());
  expect(((await fillButton()) as HTMLButtonElement).disabled).toBe(true);
});

test('another company finds nothing of the table', async () => {
  const { user } = await renderApp();
  await paste(user, ownTable);
  await user.click(await fillButton());
  await user.click(screen.getByRole('button', { name: 'Erase answers' }));
  await waitFor(() => expect(typed('Staff').value).toBe(''));
  expect(document.body.textContent).not.toMatch(/Jia|from the table/);
  expect(((await open()) as HTMLTextAreaElement).value).toBe('');
});

test('the self-check goes on from what a table has answered', async () => {
  const user = await renderSelfCheck();
  await paste(user, ownTable);
  await user.click(await fillButton());
  expect(await screen.findByText('3 questions are answered already, and still here.')).toBeTruthy();
});
