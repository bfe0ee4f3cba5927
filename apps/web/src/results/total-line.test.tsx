import type { Pack } from '@huice/engine';
import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { everything, sampleIndex, samplePack } from '../../test/sample-pack.ts';
import { PackProvider } from '../state/pack-context.ts';
import en from '../words/en.json?compiled';
import zhHans from '../words/zh-Hans.json?compiled';
import zhHant from '../words/zh-Hant.json?compiled';
import { TieLines } from './tie-lines.tsx';
import { TotalLines } from './total-line.tsx';

afterEach(cleanup);

const messages = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

const shown = (
  pack: Pack,
  locale: keyof typeof messages,
  asOf = '2024-06-01',
  profile: object = everything,
): string => {
  const index = sampleIndex(pack);
  const report = index.calculator.check(profile, { asOf });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  const i18n = setupI18n({ locale, messages: { [locale]: messages[locale] } });
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <PackProvider value={index}>
        <TotalLines report={report.value} />
        <TieLines incentive="cap" />
      </PackProvider>
    </I18nProvider>,
  );
  return (container.textContent ?? '').replaceAll('\u00a0', ' ');
};

const flat = (id: string, incentives: readonly string[]) =>
  ({
    id,
    label: { 'zh-Hans': id, 'zh-Hant': id, en: id },
    incentives,
    cites: samplePack.incentives[0]?.amount.kind === 'at-least' ? samplePack.incentives[0].amount.cites : [],
  }) as const;

test('floors are added, and what may be had beyond them is said as a most', () => {
  const text = shown(samplePack, 'zh-Hans');
  expect(text).toContain('符合所列条件且现行有效：至少 50 万元');
  expect(text).toContain('最多 1.005 亿元');
  expect(text).toContain('1 项来源没写金额');
  expect(text).toContain('如获认定，现行有效的部分：至少 2,000 万元');
});

test('what is not in force counts for nothing', () => {
  expect(shown(samplePack, 'zh-Hans', '2010-01-01')).not.toMatch(/至少|最多/);
});

test.each([
  ['zh-Hans', '最多 1 亿元', '“定额奖励”不计入', '择一与“定额奖励”只能享受其一（就高）'],
  ['zh-Hant', '最多 1 億元', '“定额奖励”不計入', '擇一與“定额奖励”只能享受其一（就高）'],
  ['en', 'up to ¥100 million', '“Research subsidy” is not counted', 'One of severalnot together with “Flat award”'],
] as const)('of two that exclude each other the total holds one, and says why: in %s', (locale, most, _left, tie) => {
  const pack = {
    ...samplePack,
    relations: [{ ...flat('higher', ['flat', 'cap']), kind: 'one-of', choice: 'higher' }],
  } as unknown as Pack;
  const text = shown(pack, locale);
  expect(text).toContain(most);
  expect(text).not.toMatch(/1\.005/);
  expect(text).toContain(tie);
});

test('what may not even be met is left out in a fold, and what is met beside the total', () => {
  const pack = {
    ...samplePack,
    relations: [{ ...flat('higher', ['flat', 'cap']), kind: 'one-of', choice: 'higher' }],
  } as unknown as Pack;
  shown(pack, 'en', '2024-06-01', { staff: '20' });
  expect(document.querySelector('.totals > .totals-left')).toBeNull();
  expect(document.querySelector('.totals-perhaps summary')?.textContent).toContain('1 more may or may not be met');
  expect(document.querySelector('.totals-perhaps li')?.textContent).toContain('“Research subsidy” is not counted');
  cleanup();
  shown(pack, 'en');
  expect(document.querySelector('.totals-perhaps')).toBeNull();
  expect(document.querySelector('.totals > .totals-left')?.textContent).toMatch(/is not counted/);
});
