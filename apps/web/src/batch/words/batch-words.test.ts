import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalCodes } from '../read-result.ts';
import { units } from '../unit.ts';
import { batchWordsIn } from './batch-words.ts';
import en from './en.json';
import hans from './zh-Hans.json';
import hant from './zh-Hant.json';

const source: Readonly<Record<string, string>> = hans;

const takes = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

const code = readdirSync(`${import.meta.dirname}/..`, { encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(`${import.meta.dirname}/../${file}`, 'utf8'))
  .join('\n');

test.each([
  ['zh-Hant', hant],
  ['en', en],
])('%s says everything that the source says, with the same values, and nothing else', (_, catalogue) => {
  const messages: Readonly<Record<string, string>> = catalogue;
  expect(Object.keys(messages).sort()).toEqual(Object.keys(source).sort());
  for (const [id, message] of Object.entries(messages)) {
    expect(message.trim(), id).not.toBe('');
    expect(takes(message), id).toEqual(takes(source[id] ?? ''));
  }
});

test('every message is asked for', () => {
  const families = [...code.matchAll(/`(batch\.[a-z.-]+)\$\{/g)].map(([, start = '']) => start);
  const unasked = Object.keys(source).filter(
    (id) => !code.includes(`'${id}'`) && !families.some((start) => id.startsWith(start)),
  );
  expect(unasked).toEqual([]);
});

test('every refusal and every unit has its sentence', () => {
  for (const refusal of refusalCodes) expect(source[`batch.refused.${refusal}`], refusal).toBeTruthy();
  for (const unit of units) expect(source[`batch.unit.${unit}`], unit).toBeTruthy();
});

test('traditional messages are written with traditional characters', () => {
  const simplified = /[们这为单价应国实页语话让认证级关时业务发开见总项质办问读写条从讯过给档]/u;
  for (const [id, message] of Object.entries(hant)) {
    const found = [...message].filter((character) => simplified.test(character));

    expect(found, id).toEqual([]);
  }
});

test('words shared with the form and words of this page are said by one voice', async () => {
  const words = await batchWordsIn('en');
  expect(words._('batch.problems.title', { n: 1, companies: 2 })).toBe(
    '1 cell in 2 companies could not be read and count as not known',
  );
  expect(words._('page.name')).toBeTruthy();
});
