import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { eachOnAFirstVisit, renderApp } from '../../test/render-app.tsx';
import { kept } from '../state/kept.ts';

eachOnAFirstVisit();
// All packs are read from their sources for it, once.
beforeAll(() => import('./packs-menu.tsx'), 120_000);
afterEach(() => history.replaceState(null, '', '/'));

const about = (pack: string) => history.replaceState(null, '', `/?pack=${pack}#v1?@lang=en&staff=20`);

const sheet = async () => {
  const button = await screen.findByRole('button', { name: 'Choose policies' });
  return document.getElementById(button.getAttribute('popovertarget') ?? '') as HTMLElement;
};

test('the documents of the past point to what is in force today', async () => {
  location.hash = '#v1?@lang=en&@as-of=2010-01-01';
  await renderApp();
  const link = screen.getByRole('link', { name: /policies in force today/ });
  expect(link.getAttribute('href')).toBe('./index.html?pack=cn#v1?@lang=en');
  cleanup();
  location.hash = '#v1?@lang=en&@as-of=2024-06-01';
  await renderApp();
  expect(screen.queryByRole('link', { name: /policies in force today/ })).toBeNull();
});

test('every pack is a link, the one at hand is marked, and pages lead on within it', async () => {
  about('cn');
  await renderApp();
  expect(screen.queryByRole('link', { name: /policies in force today/ })).toBeNull();
  const links = within(await sheet()).getAllByRole('link', { hidden: true });
  const marked = links.filter((link) => link.getAttribute('aria-current') === 'page');
  expect(marked.map(({ textContent }) => textContent)).toEqual(['Tax and levy reliefs of the nation']);
  expect(links.at(-1)?.getAttribute('href')).toBe('./index.html');
  expect(screen.getByRole('link', { name: 'Library' }).getAttribute('href')).toBe('./library.html?pack=cn');
});

test('answers to the nation go along to a place, and not the other way', async () => {
  const followed = async (name: RegExp) => {
    const link = within(await sheet()).getByRole('link', { name, hidden: true }) as HTMLAnchorElement;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    return link.href;
  };
  about('cn');
  await renderApp();
  expect(await followed(/Kecheng/)).toMatch(/pack=cn\/zhejiang\/quzhou\/kecheng#.*staff=20/);
  expect(await followed(/^Past policies/)).not.toContain('staff');
});

test('answers are kept for each pack apart', async () => {
  about('cn');
  await renderApp();
  await waitFor(() => expect(localStorage.getItem('huice/answers@cn')).toContain('staff=20'));
  expect(localStorage.getItem('huice/answers')).toBeNull();
  history.replaceState(null, '', '/');
  expect(kept.read()).toBeNull();
});
