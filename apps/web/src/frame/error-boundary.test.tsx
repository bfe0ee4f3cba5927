import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { ErrorBoundary } from './error-boundary.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Broken = () => {
  throw new Error('the ink has run out');
};

test('our own failure is said plainly, and says that the answers are kept', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <I18nProvider i18n={await wordsIn('zh-Hans')}>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </I18nProvider>,
  );
  expect(screen.getByRole('heading', { name: '页面出错了' })).toBeTruthy();
  expect(screen.getByText(/您的答案没有丢/)).toBeTruthy();
  expect(screen.getByText('the ink has run out')).toBeTruthy();
});
