import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ValidityMark } from './validity-mark.tsx';

const none = { from: null, until: null, repealed: null, lastAttested: null, citations: [] };
const states = [
  { ...none, state: 'in-force', from: '2018-07-30' },
  { ...none, state: 'in-force', from: '2018-07-30', until: '2028-07-30' },
  { ...none, state: 'not-yet', from: '2022-08' },
  { ...none, state: 'ended', repealed: '2023' },
  { ...none, state: 'unconfirmed', lastAttested: '2023-12' },
] as const;
const cases = ['zh-Hans', 'zh-Hant', 'en'].flatMap((locale) => states.map((validity) => [locale, validity] as const));

test.each(cases)('beside the label of a validity no stop is left over: %s, %o', (locale, validity) => {
  const i18n = setupI18n({ locale, messages: { [locale]: {} } });
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <ValidityMark validity={validity} />
    </I18nProvider>,
  );
  const label = container.querySelector('b')?.textContent ?? '';
  const rest = (container.querySelector('.validity')?.textContent ?? '').slice(label.length);
  expect(label).not.toBe('');
  expect(rest).toMatch(/^\s*[\p{L}\p{N}（(]/u);
});
