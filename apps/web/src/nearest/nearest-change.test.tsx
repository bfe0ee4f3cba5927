import { configure, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { eachOnAFirstVisit, printed, renderApp } from '../../test/render-app.tsx';
import { samplePack } from '../../test/sample-pack.ts';

eachOnAFirstVisit();
// What loads after the page is only read and compiled when first asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

const card = (name: string) => screen.getByRole('article', { name });
const nearest = async (name: string) =>
  waitFor(() => {
    const found = card(name).querySelector('.nearest');
    if (found === null) throw new Error(`${name} shows no nearest change`);
    return found as HTMLElement;
  });

test('a “no” leads with what would change it, with the gap and who can bring it about', async () => {
  location.hash = '#v1?@lang=en&fields=ai&capital.financing=8800%E4%B8%87';
  await renderApp();
  const shown = await nearest('Unicorn award');
  expect(shown.textContent).toContain('The nearest change');
  expect(shown.textContent).toContain('“Financing” would have to be at least ¥100 million (¥12 million short)');
  expect(shown.textContent).toContain('the company can act');
  expect(shown.textContent).toContain('only the authority’s decision remains');
  const reason = card('Unicorn award').querySelector('.deciding') as HTMLElement;
  expect(shown.compareDocumentPosition(reason) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('what only has to be confirmed is told apart from what has to change', async () => {
  location.hash = '#v1?@lang=en&capital.financing=8800%E4%B8%87';
  await renderApp();
  const lines = within(await nearest('Unicorn award')).getAllByRole('listitem');
  expect(lines.map(({ dataset }) => dataset['kind'])).toEqual(['change', 'confirm']);
  expect(lines[1]?.textContent).toContain('Confirm that “Fields” includes: AI');
  expect(lines[1]?.textContent).toContain('if not: the company can act');
});

test('nothing is offered for what is settled in favour or has ended', async () => {
  location.hash = '#v1?@lang=en&staff=20&founded=2021-01-01';
  await renderApp();
  await nearest('Unicorn award');
  expect(card('Flat award').querySelector('.nearest')).toBeNull();
  expect(card('Old policy').dataset['status']).toBe('ineligible');
  expect(card('Old policy').querySelector('.nearest')).toBeNull();
});

test('a trial fills in the form and can be taken back, and the focus comes back with it', async () => {
  location.hash = '#v1?@lang=en&staff=4';
  const { user } = await renderApp();
  await user.click(within(await nearest('Flat award')).getByRole('button', { name: 'Try it Flat award' }));
  const undo = await screen.findByRole('button', { name: 'Undo the trial' });
  expect(card('Flat award').dataset['status']).toBe('eligible');
  expect(screen.getByRole('region', { name: /Trying “Flat award”: Staff/ })).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(undo));
  const box = within(screen.getByRole('group', { name: 'Staff?' })).getByRole('textbox') as HTMLInputElement;
  expect(box.value).toBe('10');
  await user.click(undo);
  await waitFor(() => expect(card('Flat award').dataset['status']).toBe('ineligible'));
  expect(box.value).toBe('4');
  expect(screen.queryByRole('button', { name: 'Undo the trial' })).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Try it Flat award'));
});

test('one trial on top of another is taken back with it', async () => {
  location.hash = '#v1?@lang=en&staff=4&listed=false';
  const { user } = await renderApp();
  await user.click(within(await nearest('Flat award')).getByRole('button', { name: 'Try it Flat award' }));
  await screen.findByRole('button', { name: 'Undo the trial' });
  await user.click(within(await nearest('Listing support')).getByRole('button', { name: 'Try it Listing support' }));
  await user.click(await screen.findByRole('button', { name: 'Undo the trial' }));
  await waitFor(() => expect(location.hash).toContain('staff=4'));
  expect(location.hash).toContain('listed=false');
});

test('answers changed by hand after a trial are no trial any more', async () => {
  location.hash = '#v1?@lang=en&staff=4';
  const { user } = await renderApp();
  await user.click(within(await nearest('Flat award')).getByRole('button', { name: 'Try it Flat award' }));
  await screen.findByRole('button', { name: 'Undo the trial' });
  await user.type(within(screen.getByRole('group', { name: 'Staff?' })).getByRole('textbox'), '5');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo the trial' })).toBeNull());
});

test('the printed brief says the nearest change in short, and none for what has ended', async () => {
  location.hash = '#v1?@lang=en&capital.financing=8800%E4%B8%87&fields=ai&founded=2021-01-01';
  const { container } = await renderApp();
  const items = [...(await printed(container)).querySelectorAll('.brief-item')];
  const item = (title: string) => items.find((one) => one.querySelector('h3')?.textContent === title)?.textContent;
  expect(item('Unicorn award')).toContain(
    'The nearest change: “Financing” would have to be at least ¥100 million (¥12 million short) [the company can act].',
  );
  expect(item('Old policy')).not.toContain('nearest change');
});

test('facts that are alike stand together, as any so many of them', async () => {
  location.hash = '#v1?@lang=en';
  const cites = [{ clause: samplePack.clauses[0]?.id ?? '' }] as const;
  const of = [
    { kind: 'is', fact: 'listed', value: true, cites },
    { kind: 'compare', fact: 'staff', op: '>=', value: '10', cites },
    { kind: 'compare', fact: 'capital.financing', op: '>=', value: '100', cites },
  ] as const;
  const alike = samplePack.incentives.map((one) =>
    one.title.en === 'Flat award' ? { ...one, condition: { kind: 'at-least-n' as const, n: 2, of } } : one,
  );
  await renderApp('en', { ...samplePack, incentives: alike });
  const shown = await nearest('Flat award');
  expect(shown.textContent).toContain('Any 2 of these 3:');
  expect(within(shown).getAllByRole('listitem')).toHaveLength(3);
});

test('where no change would do, it says so and offers no trial', async () => {
  location.hash = '#v1?@lang=en&staff=4';
  const { facts, ...rest } = samplePack;
  const fixed = facts.map((fact) => (fact.id === 'staff' ? { ...fact, mutability: 'immutable' as const } : fact));
  await renderApp('en', { ...rest, facts: fixed });
  const shown = await nearest('Flat award');
  expect(shown.textContent).toContain('No change would do');
  expect(within(shown).queryByRole('button')).toBeNull();
});

test('a year that only time adds is said, and not offered for a trial against the date', async () => {
  const cites = [{ clause: samplePack.clauses[0]?.id ?? '' }] as const;
  const incentives = samplePack.incentives.map((one) =>
    one.title.en === 'Flat award'
      ? { ...one, condition: { kind: 'compare', fact: 'age', op: '>=', value: '3', cites } as const }
      : one,
  );
  const label = { 'zh-Hans': '成立年数', 'zh-Hant': '成立年數', en: 'Years since it was founded' };
  const terms = [{ id: 'age', kind: 'age', label, facts: ['founded'], unit: 'years' }] as const;
  location.hash = '#v1?@lang=en&founded=2018-03-01&@as-of=2019-06-01';
  await renderApp('en', { ...samplePack, terms, incentives });
  const shown = await nearest('Flat award');
  expect(shown.textContent).toContain('Years since it was founded');
  expect(within(shown).queryByRole('button')).toBeNull();
});
