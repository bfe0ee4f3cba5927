import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { wordsIn } from '../words/words.ts';
import { BriefFoot } from './brief-foot.tsx';

afterEach(cleanup);

const shown = async (link: string) => {
  const words = await wordsIn('en');
  const pack = { id: 'cn', version: '0.1.0', digest: 'abc' };
  return render(
    <I18nProvider i18n={words}>
      <BriefFoot pack={pack} link={link} />
    </I18nProvider>,
  ).container.textContent;
};

test('the sheet says where the same answer opens again, as a code and as an address without the answers', async () => {
  expect(await shown('https://huice.example/self-check.html?pack=cn#v1?staff=7391')).toMatch(
    /Scan the code .*: https:\/\/huice\.example\/self-check\.html\?pack=cnQR code/,
  );
  expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeTruthy();
});

test.each([
  ['leads nowhere from another machine', 'http://127.0.0.1:4173/#v1?staff=7391'],
  ['is too long to be scanned', `https://huice.example/#v1?more=${'x'.repeat(4000)}`],
])('there is no code where it %s', async (_, link) => {
  expect(await shown(link)).toContain('cn 0.1.0');
  expect(screen.queryByRole('img')).toBeNull();
});
