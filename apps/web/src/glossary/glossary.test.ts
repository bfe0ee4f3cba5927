import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { huicePack } from '@huice/incentives';
import { expect, test } from 'vitest';
import { writtenPacks } from '../../../../packages/incentives/scripts/written-packs.ts';
import { bookTitle } from '../citations/source-line.tsx';
import { glossary } from './glossary.ts';

const packs = [huicePack, ...writtenPacks().map(({ pack }) => pack)];

test.each(glossary.flatMap(({ id, source }) => (source === undefined ? [] : [{ id, ...source }])))(
  'what is quoted of “$id” stands in a document of a pack, under its number',
  ({ clause, words, document }) => {
    const found = packs.flatMap((pack) =>
      pack.clauses
        .filter((one) => one.id === clause && one.quote.includes(words))
        .map((one) => pack.documents.find(({ id }) => id === one.document)),
    );
    const named = found.map((of) =>
      of === undefined ? '' : [bookTitle(of.title), of.documentNumber].join(' ').trim(),
    );
    expect(named).toContain(document);
  },
);

test('an entry is named and told in plain sentences in each language', () => {
  expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  for (const { id, forms, meaning } of glossary) {
    for (const names of Object.values(forms)) expect(names, id).not.toEqual([]);
    expect(forms['zh-Hant'].length, id).toBe(forms['zh-Hans'].length);
    for (const locale of ['zh-Hans', 'zh-Hant'] as const) expect(meaning[locale], id).toMatch(/。$/);
    expect(meaning.en, id).toMatch(/\.$/);
  }
});

test('docs/glossary.md lists the words of the field as the pages explain them', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs/glossary.md'), 'utf8');
  const rows = glossary.map(({ forms, meaning }) => {
    const [name = ''] = forms['zh-Hans'];
    const [english = ''] = forms.en;
    return `| ${name} | ${english} | ${meaning['zh-Hans']} |`;
  });
  expect(
    text
      .split('## 行业用语')[1]
      ?.match(/^\| .+ \|$/gm)
      ?.slice(2),
  ).toEqual(rows);
});
