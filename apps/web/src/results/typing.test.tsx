import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, printed, renderApp } from '../../test/render-app.tsx';
import { samplePack } from '../../test/sample-pack.ts';

eachOnAFirstVisit();
afterEach(() => vi.unstubAllGlobals());
// What is taken down at the end calls off what it had asked for.
Object.assign(globalThis, { cancelIdleCallback: () => undefined });

/** A page that is idle only when it is told to be. */
const idling = () => {
  const asked: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => asked.push(work));
  return () => act(() => asked.splice(0).forEach((work) => work()));
};

const box = (question: string) => within(screen.getByRole('group', { name: `${question}?` })).getByRole('textbox');
const card = (name: string) => screen.getByRole('article', { name });

test('the result follows the key without waiting for the page to be idle', async () => {
  const beIdle = idling();
  await renderApp();
  fireEvent.input(box('Staff'), { target: { value: '20' } });
  await waitFor(() => expect(card('Flat award').dataset['status']).toBe('eligible'));
  beIdle();
  expect(card('Flat award').dataset['status']).toBe('eligible');
});

test('while one types there is no brief; printed, it is there at once and says what was typed last', async () => {
  const { user, container } = await renderApp();
  await printed(container);
  fireEvent(window, new Event('afterprint'));
  await user.type(box('Staff'), '20');
  expect(container.querySelector('.brief')).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  const brief = container.querySelector('.brief') ?? expect.fail('nothing is printed');
  expect(brief.querySelectorAll('.brief-item')).toHaveLength(samplePack.incentives.length);
  expect(brief.textContent).toContain('20 people');
  fireEvent(window, new Event('afterprint'));
  expect(container.querySelector('.brief')).toBeNull();
});

/** The sample pack with one of its incentives many times over. */
const longPack = () => {
  const [first] = samplePack.incentives;
  if (first === undefined) throw new Error('the sample pack is not empty');
  const more = Array.from({ length: 80 }, (_, index) => ({ ...first, id: `more-${index}` }));
  return { ...samplePack, incentives: [...samplePack.incentives, ...more] };
};

test('every card of a long list has its text, without waiting to be seen, and stands on paper', async () => {
  const { container } = await renderApp('en', longPack());
  expect(container.querySelectorAll('.card .card-amount')).toHaveLength(86);
  expect((await printed(container)).querySelectorAll('.brief-item')).toHaveLength(86);
});

test('a card whose status changes stays as the reader left it, and keeps the focus', async () => {
  await renderApp();
  const toggle = () => within(card('Flat award')).getByRole('button', { name: /Flat award/, expanded: true });
  fireEvent.click(within(card('Flat award')).getByRole('button', { name: /Flat award/, expanded: false }));
  act(() => toggle().focus());
  fireEvent.input(box('Staff'), { target: { value: '20' } });
  await waitFor(() => expect(card('Flat award').dataset['status']).toBe('eligible'));
  expect(document.activeElement).toBe(toggle());
});
