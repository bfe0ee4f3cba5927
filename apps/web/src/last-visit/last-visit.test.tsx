import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, renderApp } from '../../test/render-app.tsx';
import { samplePack } from '../../test/sample-pack.ts';

eachOnAFirstVisit();
// The day on which the page is opened in these tests.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2024, 5, 1, 12) }));
afterEach(() => vi.useRealTimers());

const remembered = () => localStorage.getItem('huice/last-visit@cn');

const withoutFund = { ...samplePack, incentives: samplePack.incentives.filter(({ title }) => title.en !== 'Fund') };

/** A visit with an answer, until it is remembered. */
const visitOnce = async () => {
  history.replaceState(null, '', '/?pack=cn#v1?@lang=en&place=quzhou');
  await renderApp();
  await waitFor(() => expect(remembered()).not.toBeNull());
  cleanup();
  history.replaceState(null, '', '/?pack=cn');
};

test('on the next visit, what differs is told with the reason, until the reader has seen it', async () => {
  await visitOnce();
  const first = remembered();
  expect(first).not.toContain('place');
  const { user } = await renderApp('en', withoutFund);
  const line = await screen.findByText('1 of your results differs from your last visit, 1 June 2024');
  await user.click(line);
  const [item] = within(line.closest('details') as HTMLElement).getAllByRole('listitem');
  expect(item?.textContent).toMatch(/^Fundno longer among the policiesbefore: /);
  expect(remembered()).toBe(first);
  await user.click(screen.getByRole('button', { name: 'Got it' }));
  expect(screen.queryByText(/differs from your last visit/)).toBeNull();
  await waitFor(() => expect(remembered()).not.toBe(first));
});

test('a visit to the same policies on the same day says nothing', async () => {
  await visitOnce();
  await renderApp();
  await screen.findByText('My next steps');
  expect(screen.queryByText(/your last visit/)).toBeNull();
});

test('where nothing is answered nothing is remembered', async () => {
  history.replaceState(null, '', '/?pack=cn');
  await renderApp();
  await screen.findByRole('heading', { name: 'Results' });
  expect(remembered()).toBeNull();
});
