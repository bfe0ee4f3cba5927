import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleIndex } from '../../test/sample-pack.ts';
import { later } from '../failure/later.tsx';
import { wordsIn } from '../words/words.ts';
import { PageAround } from './page-around.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  history.replaceState(null, '', '/#v1?@lang=zh-Hans&marketEquityFinancing=secretly');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Broken = (): ReactNode => {
  throw new Error(`the ink has run out at ${location.href}`);
};

const around = async (children: ReactNode, kept?: string) =>
  render(
    <PageAround packIndex={sampleIndex()} spoken={await wordsIn('zh-Hans')} kept={kept}>
      <Suspense>{children}</Suspense>
    </PageAround>,
  );
const reportShown = () => screen.findByLabelText<HTMLTextAreaElement>('查看报告内容');
const report = () => screen.getByLabelText<HTMLTextAreaElement>('查看报告内容').value;

test('our own failure is said plainly, and says that the answers are kept', async () => {
  await around(<Broken />);
  expect(screen.getByRole('heading', { name: '页面出错了' })).toBeTruthy();
  expect(screen.getByText(/您的答案没有丢/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
});

test('a page that keeps more than answers says what becomes of it', async () => {
  await around(<Broken />, '名单文件没有改动');
  expect(screen.getByText('名单文件没有改动')).toBeTruthy();
});

test('a report names the error, the page and the pack, and no answer unless the reader adds them', async () => {
  const user = userEvent.setup();
  await around(<Broken />);
  const { pack, calculator } = sampleIndex();
  await reportShown();
  expect(report()).toContain('the ink has run out');
  expect(report()).toContain('page: / (zh-Hans)');
  expect(report()).toContain(`${pack.id} ${pack.version}, ${calculator.digest}`);
  expect(report()).not.toContain('secretly');
  await user.click(screen.getByRole('checkbox', { name: '把我的答案也写进报告' }));
  expect(report()).toContain('marketEquityFinancing=secretly');
  await user.click(screen.getByRole('button', { name: '复制错误报告' }));
  expect(await navigator.clipboard.readText()).toBe(report());
  expect(screen.getByRole('status').textContent).toBe('已复制。');
});

test('where copying is forbidden the report is opened, to be copied by hand', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await around(<Broken />);
  await user.click(await screen.findByRole('button', { name: '复制错误报告' }));
  expect(await screen.findByText(/请全选文字/)).toBeTruthy();
  expect(screen.getByLabelText('查看报告内容').closest('details')?.open).toBe(true);
});

test('a part that cannot be loaded leaves the rest standing, and can be asked for again', async () => {
  const user = userEvent.setup();
  const load = vi
    .fn<() => Promise<() => ReactNode>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue(() => <p>the part</p>);
  const Part = later(load);
  await around(
    <>
      <p>the rest</p>
      <Part />
    </>,
  );
  expect(await screen.findByText(/页面的一部分没有载入/)).toBeTruthy();
  expect(screen.getByText('the rest')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('the part')).toBeTruthy();
  expect(screen.queryByText(/页面的一部分没有载入/)).toBeNull();
});

test('a part that fails once it is there is a failure of the page', async () => {
  const Part = later(() => Promise.resolve(Broken));
  await around(<Part />);
  expect(await screen.findByRole('heading', { name: '页面出错了' })).toBeTruthy();
});

test('what fails outside of what is drawn is said in a notice, and the page stays', async () => {
  const user = userEvent.setup();
  await around(<p>the rest</p>);
  dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }));
  const foreign = new Error('not ours');
  foreign.stack = 'Error: not ours\n at chrome-extension://abc/content.js:1:1';
  dispatchEvent(new ErrorEvent('error', { error: foreign }));
  expect(screen.queryByRole('alert')).toBeNull();

  dispatchEvent(new ErrorEvent('error', { error: new Error('a press went wrong') }));
  expect((await screen.findByRole('alert')).textContent).toContain('页面里有一步出了错');
  await reportShown();
  expect(report()).toContain('a press went wrong');
  expect(screen.getByText('the rest')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('alert')).toBeNull();

  const rejected = Object.assign(new Event('unhandledrejection'), { reason: new Error('a promise was broken') });
  dispatchEvent(rejected);
  await screen.findByRole('alert');
  await reportShown();
  expect(report()).toContain('a promise was broken');
});
