import { type Locale, locales, packJson } from '@huice/engine';
import { instrumentLabel, payoutLabel } from '@huice/engine/explain';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { sampleIndex, samplePack } from '../../../test/sample-pack.ts';
import { PackProvider } from '../../state/pack-context.ts';
import { addressOf } from '../address/address.ts';
import { AddressProvider } from '../address/address-context.ts';
import { libraryWordsIn } from '../words/library-words.ts';
import { ChangeReport } from './change-report.tsx';
import { comparePacks } from './compare-packs.ts';

afterEach(cleanup);

// biome-ignore lint/suspicious/noExplicitAny: a test edits a pack as anybody may edit its JSON
type Loose = any;

/** The sample as it might have been a version ago: every kind of part another. */
const edited = (edit: (pack: Loose) => void): string => {
  const pack: Loose = JSON.parse(packJson(samplePack));
  pack.version = '0.9.0';
  edit(pack);
  return JSON.stringify(pack);
};
const one = (some: Loose, id: string): Loose => some.find((each: Loose) => each.id === id);

const show = async (before: string, locale: Locale) => {
  const compared = comparePacks(before, samplePack);
  if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
  history.replaceState(null, '', '/library.html#v1?@page=changes');
  const address = addressOf(samplePack.facts);
  render(
    <I18nProvider i18n={await libraryWordsIn(locale)}>
      <PackProvider value={sampleIndex()}>
        <AddressProvider value={address}>
          <ChangeReport compared={compared.value} />
        </AddressProvider>
      </PackProvider>
    </I18nProvider>,
  );
};

const everything = edited((pack) => {
  one(pack.incentives, 'award').condition.of[1].value = '50000000';
  one(pack.incentives, 'award').openPoints = [{ 'zh-Hans': '多久', 'zh-Hant': '多久', en: 'How long' }];
  one(pack.incentives, 'flat').amount.value = '400000';
  Object.assign(one(pack.incentives, 'flat'), { instrument: 'relief', payout: 'fast', place: 'elsewhere' });
  one(pack.incentives, 'old').validity.repealed.date = '2024-01';
  one(pack.incentives, 'cap').condition.value = '0.08';
  pack.incentives = pack.incentives.filter(({ id }: Loose) => id !== 'listing');
  Object.assign(one(pack.facts, 'staff'), { minimum: '2', mutability: 'immutable' });
  one(pack.facts, 'fields').options.push({ id: 'steel', label: { 'zh-Hans': '钢', 'zh-Hant': '鋼', en: 'Steel' } });
  pack.judgements[0].reason = 'unstated';
  pack.documents[0].grade = 'press';
  pack.clauses[2].grade = 'press';
  pack.clauses[1].note = { 'zh-Hans': '旧注', 'zh-Hant': '舊註', en: 'An old note' };
  delete one(pack.incentives, 'cap').conflicts;
  pack.title.en = 'Old policies';
});

test.each(locales)(
  'nothing that changed is told by the names and codes of the rules themselves: %s',
  async (locale) => {
    await show(everything, locale);
    const text = document.body.textContent ?? '';
    expect(text).not.toMatch(
      /\b(?:payout|mutability|immutable|minimum|relief|repealed|capital\.financing|elsewhere|unstated|steps|condition|openPoints)\b(?! from)/,
    );
    expect(text).not.toMatch(/undefined|[{}]/);
    expect(text).not.toMatch(/\d{7}/);
  },
);

test('who stands worse is told by a company, with its status before and now', async () => {
  await show(everything, 'en');
  const award = within(screen.getByRole('region', { name: 'Unicorn award' }));
  expect(award.getByText('Some companies stand worse')).toBeTruthy();
  expect(award.queryByText('Some companies stand better')).toBeNull();
  const turn = award.getByText('Before', { selector: '.witness-turn span' }).closest('.witness-turn');
  expect(turn?.textContent).toMatch(/^BeforeAwaits the authority’s decisionNowDoes not meet/);
  expect(award.getByText('Financing').nextElementSibling?.textContent).toBe('¥50 million');
  const cap = within(screen.getByRole('region', { name: 'Research subsidy' }));
  expect(cap.getByText('Some companies stand better')).toBeTruthy();
});

test('an amount, a term and a date are told as they were and as they are', async () => {
  await show(everything, 'en');
  const moves = (name: string) =>
    [...screen.getByRole('region', { name }).querySelectorAll('.moved')].map(({ textContent }) => textContent);
  expect(moves('Flat award')).toEqual([
    'AmountBefore¥400,000Now¥500,000',
    `Kind of supportBefore${instrumentLabel('relief', 'en')}Now${instrumentLabel('award', 'en')}`,
    `How it is paid outBefore${payoutLabel('fast', 'en')}Now${payoutLabel('unstated', 'en')}`,
    'PlaceBeforeElsewhereNowQuzhou',
  ]);
  expect(moves('Old policy')).toEqual(['Repealed fromBeforeJanuary 2024Now1 January 2023']);
  expect(screen.getByRole('region', { name: 'Old policy' }).textContent).toMatch(/On 1 January 2023 “.+” becomes “.+”/);
  expect(moves('Unicorn award')).toEqual(['Left openBeforeHow longNowHow often is not stated']);
});

test('an option that came or went is told once, in the list of the options', async () => {
  const fieldsChanged = async (edit: (fields: Loose) => void) => {
    cleanup();
    await show(
      edited((pack) => edit(one(pack.facts, 'fields'))),
      'en',
    );
    return [...document.querySelectorAll('.part-changes dt')].map(({ textContent }) => textContent);
  };
  const steel = { id: 'steel', label: { 'zh-Hans': '钢', 'zh-Hant': '鋼', en: 'Steel' } };
  expect(await fieldsChanged(({ options }) => options.push(steel))).toEqual(['Options']);
  expect(document.querySelector('.part-changes .moved-before')?.textContent).toContain('Steel');
  expect(document.querySelector('.part-changes .moved-after')?.textContent).not.toContain('Steel');
  expect(await fieldsChanged(({ options }) => options.pop())).toEqual(['Options']);
  // A name alone is another matter, and told beside it.
  const renamed = await fieldsChanged(({ options }) => {
    options[0].label.en = 'Another name';
    options.push(steel);
  });
  expect(renamed).toEqual(['Options', 'Options']);
});

test('a text that changed in another language only is counted, not shown', async () => {
  await show(
    edited((pack) => {
      one(pack.incentives, 'flat').title.en = 'Fixed award';
    }),
    'zh-Hans',
  );
  expect(screen.getByText('只有文字变化，所有结果不变。')).toBeTruthy();
  expect(screen.getByText('另有 1 处其他语言的文字改动。')).toBeTruthy();
  expect(document.body.textContent).not.toContain('Fixed award');
});

test('a pack compared with itself is the same, and a file that is no pack is refused with its reasons', () => {
  expect(comparePacks(packJson(samplePack), samplePack)).toMatchObject({
    ok: true,
    value: { comparison: { kind: 'same' } },
  });
  expect(comparePacks('{"format":"huice-pack/1"}', samplePack)).toMatchObject({ ok: false });
  expect(comparePacks(packJson(samplePack).replace('{', '{"id":"first",'), samplePack)).toMatchObject({
    issues: [{ code: 'input/repeated-key', path: ['id'] }],
  });
  expect(comparePacks('not json', samplePack)).toMatchObject({ ok: false });
});

test('a step of a scale says of what it pays, and a figure that is worked out has its name', async () => {
  const label = { 'zh-Hans': '人均', 'zh-Hant': '人均', en: 'Per head' };
  await show(
    edited((pack) => {
      pack.terms = [{ id: 'head', kind: 'ratio', label, facts: ['capital.financing'], over: ['staff'] }];
      const { cites } = one(pack.incentives, 'flat').amount;
      const steps = [
        { from: '0.1', pays: { rate: '0.1' } },
        { from: '0.2', above: true, pays: { value: '5000' } },
      ];
      one(pack.incentives, 'flat').amount = { kind: 'brackets', fact: 'head', mode: 'marginal', steps, cites };
    }),
    'en',
  );
  const before = screen.getByRole('region', { name: 'Flat award' }).querySelector('.moved-before');
  expect(before?.textContent).toContain('the part of “Per head” above 10%: 10%');
  expect(before?.textContent).toContain('“Per head” above 20%: ¥5,000 more');
});
