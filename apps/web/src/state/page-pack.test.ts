import { compile, type Pack } from '@huice/engine';
import { expect, test } from 'vitest';
import { sampleIndex } from '../../test/sample-pack.ts';
import { packIndexOf } from './pack-context.ts';
import { pagePack, rulesOf } from './page-pack.ts';

const { pack } = sampleIndex();
const label = { 'zh-Hans': '占比', 'zh-Hant': '佔比', en: 'Share' };
const [first, second] = pack.facts.filter(({ kind }) => kind === 'money');
if (first === undefined) throw new Error('the sample has a figure of money');
const over = second ?? first;

const withTerm = (more: object): Pack => ({
  ...pack,
  terms: [{ id: 'share', kind: 'ratio', label, facts: [first.id], over: [over.id], ...more }],
});

test('a term that may be known without its parts is asked, behind the questions of its group', () => {
  const asked = pagePack(withTerm({ question: label }));
  expect(asked.facts.at(-1)).toMatchObject({ id: 'share', kind: 'share', group: first.group, question: label });
  expect(asked.facts.length).toBe(pack.facts.length + 1);
});

test('a term without a question is worked out and not asked, and a pack without terms stays as it is', () => {
  const silent = withTerm({});
  expect(pagePack(silent)).toBe(silent);
  expect(pagePack(pack)).toBe(pack);
  expect(rulesOf(pack)).toBe(pack);
});

test('what pages ask is compiled without the questions that it adds', () => {
  const whole = withTerm({ question: label });
  expect(compile(pagePack(whole)).ok).toBe(false);
  const compiled = compile(rulesOf(pagePack(whole)));
  if (!compiled.ok) throw new Error('the rules compile');
  const index = packIndexOf(compiled.value);
  expect(index.pack.facts.map(({ id }) => id)).toContain('share');
  expect(index.terms.get('share')?.kind).toBe('ratio');
});
