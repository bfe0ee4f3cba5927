import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, renderApp } from '../../test/render-app.tsx';

eachOnAFirstVisit();

const kept = () => localStorage.getItem('huice/answers') ?? '';

// A page that never finds the time.
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  return () => vi.unstubAllGlobals();
});

const answer = async () => {
  await renderApp();
  const box = within(screen.getByRole('group', { name: 'Staff?' })).getByRole('textbox');
  fireEvent.input(box, { target: { value: '20' } });
  expect(kept()).toBe('');
};

test.each(['pagehide', 'blur'])('an answer given just before the page is left is written: %s', async (event) => {
  await answer();
  fireEvent(window, new Event(event));
  expect(kept()).toContain('staff=20');
  expect(location.hash).toContain('staff=20');
});

test.each([{ key: 'F5' }, { key: 'r', ctrlKey: true }, { key: 'r', metaKey: true }])(
  'the keys that reload the page find the address written: %o',
  async (keys) => {
    await answer();
    fireEvent.keyDown(document.body, keys);
    expect(location.hash).toContain('staff=20');
  },
);

test('a page put away on a phone, which may never come back, has written its answers', async () => {
  await answer();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  fireEvent(document, new Event('visibilitychange'));
  expect(kept()).toContain('staff=20');
  vi.restoreAllMocks();
});

test('a page that is taken down has written its answers', async () => {
  await answer();
  cleanup();
  expect(kept()).toContain('staff=20');
});
