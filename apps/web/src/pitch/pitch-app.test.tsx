import { cleanup, configure, fireEvent, getConfig, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { eachPitchAnew, renderPitch } from '../../test/render-pitch.tsx';

eachPitchAnew();

const question = (name: RegExp) => within(screen.getByRole('group', { name }));
const staff = () => question(/^Staff/).getByRole('textbox', { name: 'people' });
const row = (name: string) => {
  const found = screen.getByRole('button', { name }).closest('tr');
  if (found === null) throw new Error(`${name} has no row`);
  return found;
};
const baseline = () => within(screen.getByRole('region', { name: 'Baseline' }));
const scenarios = () => within(screen.getByRole('region', { name: 'Scenarios' }));

test('every question and every incentive is there at once, and an answer shows in the table', async () => {
  const { user } = await renderPitch();
  expect(screen.getAllByRole('row')).toHaveLength(1 + 6 + 1);
  expect(row('Flat award').textContent).toContain('Open');
  await user.type(staff(), '50');
  await waitFor(() => expect(row('Flat award').textContent).toContain('Met'));
  expect(row('Old policy').closest('tbody')?.textContent).toContain('History');
});

test('against the baseline a row that flips says so in words, and each change can be undone', async () => {
  const { user } = await renderPitch();
  await user.type(staff(), '50');
  await user.tab();
  await user.keyboard('b');
  expect(baseline().getByRole('status').textContent).toContain('Same as the baseline');
  await user.clear(staff());
  await user.type(staff(), '5');
  await waitFor(() => expect(row('Flat award').textContent).toContain('Down was: Met'));
  expect(baseline().getByRole('status').textContent).toBe('1 change: 1 down.');
  await waitFor(() => expect(baseline().getByRole('listitem').textContent).toContain('50 people5 people'));
  await user.click(baseline().getByRole('button', { name: /^Undo ?Staff/ }));
  await waitFor(() => expect(row('Flat award').textContent).not.toContain('was:'));
});

test('back to the baseline leaves a way to what was tried', async () => {
  const { user } = await renderPitch();
  await user.keyboard('b');
  await user.type(staff(), '50');
  await user.click(await baseline().findByRole('button', { name: 'Back to baseline' }));
  expect(staff()).toHaveProperty('value', '');
  await user.click(screen.getByRole('button', { name: 'Bring mine back' }));
  expect(staff()).toHaveProperty('value', '50');
});

test('a row opens to its card, and trying the nearest change is a what-if', async () => {
  const { user } = await renderPitch();
  await user.type(staff(), '5');
  await user.tab();
  await user.keyboard('j');
  await waitFor(() => expect(document.activeElement?.className).toBe('row-open'));
  await user.click(screen.getByRole('button', { name: 'Flat award' }));
  await user.click(await screen.findByRole('button', { name: /^Try it.*Flat award/ }));
  await waitFor(() => expect(row('Flat award').textContent).toContain('Up was: Not met'));
  await user.click(baseline().getByRole('button', { name: 'Back to baseline' }));
  expect(staff()).toHaveProperty('value', '5');
});

test('a scenario keeps its own answers while another is edited, and both are there after a reload', async () => {
  const { user } = await renderPitch();
  await user.type(staff(), '50');
  await user.click(scenarios().getByRole('button', { name: 'Save as Scenario A' }));
  await user.click(scenarios().getByRole('button', { name: 'Save as Scenario B' }));
  await user.clear(staff());
  await user.type(staff(), '5');
  await user.click(scenarios().getByRole('button', { name: 'Scenario A' }));
  expect(staff()).toHaveProperty('value', '50');
  await user.click(scenarios().getByRole('button', { name: 'Side by side' }));
  const table = await screen.findByRole('table', { name: 'Side by side' });
  expect(within(table).getByRole('row', { name: /^Staff/ }).textContent).toBe('Staff50 people5 people');
  expect(screen.getByText('1 of 6 differ')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Name of scenario B' }), 'Small');
  expect(JSON.parse(localStorage.getItem('huice/pitch/v1') ?? '')).toMatchObject({
    scenarios: [{ fragment: expect.stringContaining('staff=50') }, { name: 'Small' }, null],
    editing: 0,
  });
});

test.each([
  ['another is opened', 'Scenario A', 0],
  ['it is left', 'Leave the scenario', null],
])('what was typed last belongs to the scenario that it was typed in, however soon %s', async (_, press, editing) => {
  const { user } = await renderPitch();
  await user.type(staff(), '50');
  await user.click(scenarios().getByRole('button', { name: 'Save as Scenario A' }));
  await user.click(scenarios().getByRole('button', { name: 'Save as Scenario B' }));
  const open = scenarios().getByRole('button', { name: press });
  const type = (text: string) => {
    fireEvent.change(staff(), { target: { value: text } });
    fireEvent.keyDown(staff());
  };
  const [wanted, flat] = [getConfig(), row('Flat award')];
  // Nothing waits for React here: an effect may still be due as the next key and the click come.
  configure({ eventWrapper: (act) => act() });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  try {
    type('');
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (flat.textContent.includes('Met')) return;
        observer.disconnect();
        type('5');
        open.click();
        resolve();
      }).observe(flat, { subtree: true, childList: true, characterData: true });
    });
    await waitFor(() => expect(staff()).toHaveProperty('value', '50'));
    await waitFor(() => expect(flat.textContent).toContain('Met'));
  } finally {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    configure(wanted);
  }
  expect(JSON.parse(localStorage.getItem('huice/pitch/v1') ?? '')).toMatchObject({
    scenarios: [
      { fragment: expect.stringMatching(/staff=50$/) },
      { fragment: expect.stringMatching(/staff=5$/) },
      null,
    ],
    editing,
  });
});

test('letters typed into a field are letters, and the shortcuts can be turned off', async () => {
  const { user } = await renderPitch();
  await user.type(screen.getByRole('textbox', { name: 'Company' }), 'b1c');
  expect(screen.queryByRole('button', { name: 'Set again' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Shortcuts' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Single keys are shortcuts' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.keyboard('b');
  expect(screen.queryByRole('button', { name: 'Set again' })).toBeNull();
  expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
});

test('a link brings none of the scenarios of the company before it, and overwrites none', async () => {
  const { user } = await renderPitch();
  await user.type(staff(), '50');
  await user.click(scenarios().getByRole('button', { name: 'Save as Scenario A' }));
  history.replaceState(null, '', '#v1?staff=7');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await waitFor(() => expect(staff()).toHaveProperty('value', '7'));
  expect(await scenarios().findByRole('button', { name: 'Save as Scenario A' })).toBeTruthy();
  expect(localStorage.getItem('huice/pitch/v1')).toContain('staff=50');
  await user.click(screen.getByRole('button', { name: 'Bring mine back' }));
  expect(await scenarios().findByRole('button', { name: 'Scenario A' })).toBeTruthy();
});

test('where nothing may be kept, the page says so and works on', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { user } = await renderPitch();
  await user.keyboard('b');
  expect(screen.getByText(/does not allow the baseline and the scenarios to be kept/)).toBeTruthy();
  expect(baseline().getByRole('button', { name: 'Set again' })).toBeTruthy();
  vi.restoreAllMocks();
});

test('the presentation shows one incentive at a time, and what has ended as history', async () => {
  const { user } = await renderPitch();
  await user.type(screen.getByRole('textbox', { name: 'Company' }), 'Acme');
  await user.click(screen.getByRole('button', { name: 'Present' }));
  const show = await screen.findByRole('dialog', { name: 'Presentation' });
  expect(within(show).getByRole('heading', { name: 'Acme' })).toBeTruthy();
  await user.keyboard('{ArrowRight}');
  expect(within(show).getByRole('heading', { name: '6 incentives' })).toBeTruthy();
  await user.keyboard('{End}{ArrowLeft}');
  expect(within(show).getByRole('heading', { name: /History/ })).toBeTruthy();
  expect(show.textContent).toContain('Old policy');
  await user.keyboard('{ArrowLeft}');
  expect(within(show).queryByRole('heading', { name: /History/ })).toBeNull();
});

test('a colleague’s link brings the plans and the baseline, and what is open of them stays open', async () => {
  const { user } = await renderPitch();
  await user.type(staff(), '50');
  await user.tab();
  await user.keyboard('b1');
  await user.clear(staff());
  await user.type(staff(), '5');
  await user.click(screen.getByRole('button', { name: 'Share link' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Share this link' }));
  const link = () => dialog.getByLabelText('Link', { exact: true }) as HTMLTextAreaElement;
  expect(link().value).toMatch(/self-check\.html.*staff=50.*@step=result$/);
  await user.selectOptions(dialog.getByLabelText('The client’s language'), 'zh-Hant');
  expect(link().value).toContain('@lang=zh-Hant');
  await user.click(dialog.getByRole('radio', { name: 'For a colleague' }));
  const { hash } = new URL(link().value);
  cleanup();
  localStorage.clear();
  history.replaceState(null, '', `/${hash}`);
  await renderPitch();
  expect(scenarios().getByRole('button', { name: 'Scenario A' }).getAttribute('aria-pressed')).toBe('true');
  expect(staff()).toHaveProperty('value', '5');
  expect(baseline().getByRole('status').textContent).toBe('1 change: 1 down.');
});

test('a plan that cannot be read is named, and nothing else of the link is lost', async () => {
  history.replaceState(null, '', '/#v1?listed=true&@A=After!listed:perhaps!staff:50');
  const { user } = await renderPitch();
  await screen.findByText(/1 part of the scenarios.*of Scenario A \(perhaps\)/);
  await user.click(scenarios().getByRole('button', { name: 'After' }));
  expect(staff()).toHaveProperty('value', '50');
});

test('plans are laid side by side on a slide, and the officer’s own contact stands on the last', async () => {
  const { user } = await renderPitch();
  await user.type(staff(), '50');
  await user.click(scenarios().getByRole('button', { name: 'Save as Scenario A' }));
  await user.clear(staff());
  await user.type(staff(), '5');
  await user.click(screen.getByRole('button', { name: 'Present' }));
  const show = within(await screen.findByRole('dialog', { name: 'Presentation' }));
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(show.getByRole('heading', { name: 'Scenarios compared' })).toBeTruthy();
  expect(show.getByRole('row', { name: /^Staff/ }).textContent).toBe('Staff50 people5 people');
  await user.keyboard('{ArrowRight}');
  expect(show.getByRole('row', { name: /^Flat award/ }).textContent).toMatch(/Met.*Not met/);
  await user.keyboard('{End}');
  await user.type(show.getByRole('textbox', { name: 'Telephone' }), '0570-3010000');
  expect(show.getByRole('article').textContent).toContain('0570-3010000');
  expect(show.getByText('Kept in this browser only, in no link and no file')).toBeTruthy();
  expect(localStorage.getItem('huice/pitch/contact')).toContain('0570-3010000');
  expect(location.href).not.toContain('0570');
});

test('the plans stand on a sheet of their own when the pitch is printed', async () => {
  const { user } = await renderPitch();
  await user.type(staff(), '50');
  await user.click(scenarios().getByRole('button', { name: 'Save as Scenario A' }));
  await user.clear(staff());
  await user.type(staff(), '5');
  await waitFor(() => {
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelector('.plan-sheet')).toBeTruthy();
  });
  const sheet = document.querySelector('.plan-sheet');
  expect(sheet?.textContent).toContain('Staff50 people5 people');
  expect(sheet?.textContent).toContain('Only the one incentive with a different result is listed, of 6.');
});

test('a found question is answered where one lands: in the box of a figure, or on what is chosen', async () => {
  const { user } = await renderPitch();
  await user.keyboard('/staff{Enter}');
  expect(document.activeElement).toBe(staff());
  await user.keyboard('50{Enter}');
  expect(document.activeElement?.className).toBe('row-open');
  expect(staff()).toHaveProperty('value', '50');
  await user.keyboard('/staff{Enter}0{Escape}b');
  expect(staff()).toHaveProperty('value', '500');
  expect(baseline().getByRole('button', { name: 'Set again' })).toBeTruthy();
  await user.click(question(/^Listed/).getByRole('radio', { name: 'No' }));
  await user.keyboard('/listed{Enter}');
  expect(document.activeElement).toBe(question(/^Listed/).getByRole('radio', { name: 'No' }));
  await user.selectOptions(question(/^Staff/).getByRole('combobox'), 'Not sure');
  await user.tab();
  question(/^Listed/)
    .getByRole<HTMLInputElement>('radio', { name: 'No' })
    .focus();
  await user.keyboard('/staff{Enter}');
  expect(document.activeElement).toBe(question(/^Staff/).getByRole('combobox'));
});
