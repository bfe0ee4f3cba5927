import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { eachOnAFirstVisit, renderApp } from '../../test/render-app.tsx';

eachOnAFirstVisit();
afterEach(() => vi.restoreAllMocks());

const openSteps = async (lang: string, title: string) => {
  history.replaceState(null, '', `#v1?@lang=${lang}&place=quzhou`);
  const { user } = await renderApp();
  const summary = (await screen.findByText(title)).closest('summary') ?? expect.fail('no list');
  await user.click(summary);
  return { user, list: summary.closest('details') ?? expect.fail('no list') };
};

test('all next steps stand in one list, under whom to go to, with a number to call', async () => {
  const { list } = await openSteps('en', 'My next steps');
  expect(list.textContent).toMatch(/\(call 123(45|66)\)/);
  expect(list.textContent).toContain('Have the company’s registered name');
});

test('the list is kept as a file that says the same', async () => {
  const { user, list } = await openSteps('zh-Hans', '我的下一步');
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:kept';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await user.click(within(list).getByRole('button', { name: '存成文件' }));
  const text = (await files[0]?.text()) ?? expect.fail('nothing was saved');
  for (const item of within(list).getAllByRole('listitem'))
    expect(text).toContain(`□ ${item.querySelector('b')?.textContent}`);
  expect(text).toContain('我的下一步');
});
