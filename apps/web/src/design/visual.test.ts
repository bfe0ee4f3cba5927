import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tokensIn } from '../../vite/read-tokens.ts';

const text = readFileSync(join(import.meta.dirname, '../../../../docs/visual.md'), 'utf8');
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

const rows = text.split('\n').flatMap((line) => {
  const [, token, ...cells] = /^\| `--([\w-]+)` \|/.test(line)
    ? line.split('|').map((cell) => cell.trim().replaceAll('`', ''))
    : [];
  return token === undefined ? [] : [{ token: token.slice(2), cells }];
});

test('every colour in the description has the value that the pages have, and none is left out', () => {
  const { light, dark } = tokensIn('tokens.css');
  const told = rows.filter(({ cells: [first] }) => first?.startsWith('#'));
  expect(Object.fromEntries(told.map(({ token, cells: [value] }) => [token, value]))).toEqual(light);
  expect(Object.fromEntries(told.map(({ token, cells: [, value] }) => [token, value]))).toEqual(dark);
});

test('so does every size of text', () => {
  const sizes = [...css.matchAll(/--(s\d\d): ([\d.]+rem);/g)].map(([, token, value]) => [token, value]);
  const told = rows.filter(({ cells: [first] }) => first?.endsWith('rem'));
  expect(told.map(({ token, cells: [value] }) => [token, value])).toEqual(sizes);
});

test('every token that is named is one, and every one is named', () => {
  const named = new Set([...text.matchAll(/`--([\w-]+)`/g)].map(([, token]) => token));
  const own = new Set([...css.matchAll(/--([\w-]+):/g)].map(([, token]) => token));
  // A city's colour is no token of ours: it comes with the city.
  named.delete('accent');
  expect([...named].sort()).toEqual([...own].sort());
});

test('vermilion is used by what shows sources, and by nothing else', () => {
  const pages = join(import.meta.dirname, '..');
  const users = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.css') && readFileSync(join(pages, file), 'utf8').includes('var(--vermilion)'));
  expect(users.sort()).toEqual([
    'citations/citations.css',
    // The words of a document in which a term is defined.
    'glossary/glossary.css',
    'library/incentive/timeline.css',
    'library/source/source.css',
    'pitch/presentation/presentation.css',
    'proof/proof.css',
  ]);
});

test('its pictures are there, and small', () => {
  const folder = join(import.meta.dirname, '../../../../docs/images');
  const pictured = [...text.matchAll(/\]\(images\/([\w.-]+)\)/g)].map(([, file = '']) => file);
  expect(pictured.toSorted()).toEqual(readdirSync(folder).filter((file) => file.startsWith('visual-')));
  for (const file of pictured) expect(readFileSync(join(folder, file)).length, file).toBeLessThan(60 * 1024);
});
