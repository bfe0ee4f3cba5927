import type { Locale } from '@huice/engine';
import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { catalogueLaws } from '../../test/catalogue-laws.ts';
import { wordsIn } from '../words/words.ts';
import { SiteContact } from './site-contact.tsx';

catalogueLaws(`${import.meta.dirname}/words`);

const { office, built } = vi.hoisted(() => {
  const office = { 'zh-Hans': '企业服务中心', 'zh-Hant': '企業服務中心', en: 'Service Centre' };
  return { office, built: { contact: null as null | { office: typeof office; telephone?: string; page?: string } } };
});
vi.mock('virtual:huice-site', () => ({
  get contact() {
    return built.contact;
  },
}));

afterEach(() => {
  cleanup();
  built.contact = null;
});

const drawn = async (locale: Locale) => {
  const shared = await wordsIn(locale);
  const { default: own } = await import(`./words/${locale}.json`);
  const i18n = setupI18n({ locale, messages: { [locale]: { ...shared.messages, ...own } } });
  render(
    <I18nProvider i18n={i18n}>
      <SiteContact />
    </I18nProvider>,
  );
  return document.body.textContent ?? '';
};

test.each([
  ['zh-Hans', '本站的联系方式：企业服务中心；电话 0571-123 4567；网页 https://lancheng.example/'],
  ['zh-Hant', '本站的聯絡方式：企業服務中心；電話 0571-123 4567；網頁 https://lancheng.example/'],
  ['en', 'Contact for this site: Service Centre; telephone 0571-123 4567; web page https://lancheng.example/'],
] as const)('whom to ask about the site is said to be that, in %s', async (locale, said) => {
  built.contact = { office, telephone: '0571-123 4567', page: 'https://lancheng.example/' };
  expect(await drawn(locale)).toBe(said);
});

test('the telephone can be dialled, and the page be opened', async () => {
  built.contact = { office, telephone: '0571-123 4567', page: 'https://lancheng.example/' };
  await drawn('en');
  expect(screen.getByText('0571-123 4567').getAttribute('href')).toBe('tel:05711234567');
  expect(screen.getByRole('link', { name: 'web page' }).getAttribute('href')).toBe('https://lancheng.example/');
});

test('an office alone stands alone, and without a site nothing stands there', async () => {
  built.contact = { office };
  expect(await drawn('en')).toBe('Contact for this site: Service Centre');
  cleanup();
  built.contact = null;
  expect(await drawn('en')).toBe('');
});
