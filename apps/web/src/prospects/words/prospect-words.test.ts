import { readdirSync, readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import shared from '../../words/zh-Hans.json';
import en from './en.json';
import { prospectWordsIn } from './prospect-words.ts';
import hans from './zh-Hans.json';
import hant from './zh-Hant.json';

const source: Readonly<Record<string, string>> = hans;

/** The names that a message takes, in the order in which they stand. */
const takes = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

const code = readdirSync(`${import.meta.dirname}/..`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(`${import.meta.dirname}/../${file}`, 'utf8'))
  .join('\n');

test.each([
  ['zh-Hant', hant],
  ['en', en],
])('%s says everything that the source says, and nothing else', (_, catalogue: Readonly<Record<string, string>>) => {
  expect(Object.keys(catalogue)).toEqual(Object.keys(source));
  for (const [id, message] of Object.entries(catalogue)) {
    expect(message.trim(), id).not.toBe('');
    expect(takes(message), id).toEqual(takes(source[id] ?? ''));
    expect(() => compileMessage(message), id).not.toThrow();
  }
});

test('every message is asked for, and none hides one that all pages share', () => {
  expect(Object.keys(source).filter((id) => !code.includes(`'${id}'`) && !code.includes(`"${id}"`))).toEqual([]);
  expect(Object.keys(source).filter((id) => id in shared)).toEqual([]);
});

test('traditional messages are written with traditional characters', () => {
  const simplified = /[们这为单价应国实页语话让认证级关时业务发开见总项质办问读写条从讯过给图标题库检]/u;
  for (const [id, message] of Object.entries(hant)) {
    expect(
      [...message].filter((character) => simplified.test(character)),
      id,
    ).toEqual([]);
  }
});

test('the list speaks its own words and those of every page', async () => {
  const english = await prospectWordsIn('en');
  expect(english._('prospects.deleted', { n: 1, name: 'Alder' })).toBe('“Alder” is deleted.');
  expect(english._('prospects.deleted', { n: 2, name: 'Alder' })).toBe('2 companies are deleted.');
  expect(english._('page.name')).toBe('Huice');
});
