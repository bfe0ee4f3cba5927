import { readdirSync, readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import en from './en.json';
import { isLocale, languageOf } from './language-of.ts';
import { wordsIn } from './words.ts';
import hans from './zh-Hans.json';
import hant from './zh-Hant.json';

const source: Readonly<Record<string, string>> = hans;

/** The names and plural forms that a message takes, in the order in which they stand. */
const takes = (message: string) => [...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name).sort();

const code = readdirSync(`${import.meta.dirname}/..`, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(`${import.meta.dirname}/../${file}`, 'utf8'))
  .join('\n');

/** The ids of every catalogue: what a part of the page asks for may stand in its own. */
const everyPage = readdirSync(`${import.meta.dirname}/..`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('words/zh-Hans.json'))
  .flatMap((file) => Object.keys(JSON.parse(readFileSync(`${import.meta.dirname}/../${file}`, 'utf8'))));

test.each([
  ['zh-Hant', hant],
  ['en', en],
])('%s says everything that the source says, and nothing else', (_, catalogue: Readonly<Record<string, string>>) => {
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(source).sort());
  for (const [id, message] of Object.entries(catalogue)) {
    expect(message.trim(), id).not.toBe('');
    expect([...new Set(takes(message))], id).toEqual([...new Set(takes(source[id] ?? ''))]);
  }
});

test('every message that the page asks for exists, and every message is asked for', () => {
  const literal = [...code.matchAll(/['"]([a-z-]+\.[a-z-]+)['"]/g)].map(([, id]) => id);
  const patterns = [...code.matchAll(/`([a-z-]+\.\$\{[^`]+)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replace('.', '\\.').replace(/\$\{[^}]+\}/g, '[a-z]+')}$`),
  );
  const asked = (id: string) => literal.includes(id) || patterns.some((pattern) => pattern.test(id));
  expect(Object.keys(source).filter((id) => !asked(id))).toEqual([]);
  for (const pattern of patterns)
    expect(
      everyPage.some((id) => pattern.test(id)),
      String(pattern),
    ).toBe(true);
});

test('every message of every language can be compiled', () => {
  for (const catalogue of [hans, hant, en]) {
    for (const message of Object.values(catalogue)) expect(() => compileMessage(message)).not.toThrow();
  }
});

test('traditional messages are written with traditional characters', () => {
  const simplified = /[们这为单价应国实页语话让认证级关时业务发开见总项质办问读写条从讯过给]/u;
  for (const [id, message] of Object.entries(hant)) {
    const found = [...message].filter((character) => simplified.test(character));
    expect(found, id).toEqual([]);
  }
});

test('a compiled message takes its values and its plural', async () => {
  const english = await wordsIn('en');
  const chinese = await wordsIn('zh-Hans');
  expect(english._('error.summary', { n: 1 })).toBe('1 answer cannot be read');
  expect(english._('error.summary', { n: 2 })).toBe('2 answers cannot be read');
  expect(chinese._('error.summary', { n: 2 })).toBe('有 2 处答案无法读取');
});

test.each([
  [['zh-CN'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['fr', 'en-GB'], 'en'],
  [['fr'], 'zh-Hans'],
  [[], 'zh-Hans'],
])('a reader of %j is spoken to in %s', (wanted, spoken) => {
  expect(languageOf(wanted)).toBe(spoken);
});

test('only the three languages are languages of the page', () => {
  expect(isLocale('en')).toBe(true);
  expect(isLocale('tlh')).toBe(false);
  expect(isLocale(null)).toBe(false);
});
