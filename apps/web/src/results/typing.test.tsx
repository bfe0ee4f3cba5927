import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, printed, renderApp } from '../../test/render-app.tsx';
import { samplePack } from '../../test/sample-pack.ts';

// A card draws its amount once whenever it is drawn.
const drawn = vi.hoisted((): string[] => []);
vi.mock('../amounts/amount-mark.tsx', async (original) => {
  const actual = await original<typeof import('../amounts/amount-mark.tsx')>();
  const AmountMark: typeof actual.AmountMark = (props) => {
    drawn.push(props.amount.citations[0]?.words ?? props.amount.kind);
    return actual.AmountMark(props);
  };
  return { ...actual, AmountMark };
});

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

// What loads after the page is only read and compiled when first asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const box = (question: string) => within(screen.getByRole('group', { name: `${question}?` })).getByRole('textbox');
const card = (name: string) => screen.getByRole('article', { name });

test('a key draws anew the one card that it changes, and no other', async () => {
  location.hash = '#v1?@lang=en&staff=1';
  const { user } = await renderApp();
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(samplePack.incentives.length));
  drawn.length = 0;
  await user.type(box('Staff'), '2');
  expect(card('Flat award').textContent).toContain('Meets the stated conditions');
  expect(new Set(drawn)).toEqual(new Set(['奖励50万元']));
});

test('a key that changes no result draws no card', async () => {
  location.hash = '#v1?@lang=en&staff=many';
  const { user } = await renderApp();
  drawn.length = 0;
  await user.type(box('Staff'), 'y');
  expect(drawn).toEqual([]);
});

test('the result is that of the answers as soon as the key has been handled, before anything is idle', async () => {
  const beIdle = idling();
  await renderApp();
  fireEvent.input(box('Staff'), { target: { value: '20' } });
  expect(card('Flat award').dataset['status']).toBe('eligible');
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

test('of a long list what is out of sight has its title and status at once, its text when the page is idle, and stands on paper', async () => {
  const beIdle = idling();
  class NothingInSight {
    observe() {}
    unobserve() {}
  }
  vi.stubGlobal('IntersectionObserver', NothingInSight);
  const { container } = await renderApp('en', longPack());
  const busy = () => container.querySelectorAll('.card[aria-busy=true]');
  expect(container.querySelectorAll('.card')).toHaveLength(86);
  expect(busy().length).toBeGreaterThan(60);
  for (const one of busy()) expect(one.textContent).toMatch(/^More answers needed.+/);
  expect((await printed(container)).querySelectorAll('.brief-item')).toHaveLength(86);
  await waitFor(() => {
    beIdle();
    expect(busy()).toHaveLength(0);
  });
  expect(container.querySelectorAll('.card .card-amount')).toHaveLength(86);
});
