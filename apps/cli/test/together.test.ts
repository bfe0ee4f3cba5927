import type { Pack } from '@huice/engine';
import { boolean, cite, clause, cny, document, exactly, pack } from '@huice/engine/build';
import { expect, test } from 'vitest';
import { run } from '../src/run.ts';
import { fakeIo } from './fake-io.ts';

const named = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const source = document({
  id: 'doc',
  title: '若干措施',
  issuer: '某市',
  genre: 'measure',
  script: 'zh-Hans',
  grade: 'official',
});
const quote = clause(source, 'doc/1', { quote: '奖励100万元或300万元，就高不重复' });
const cites = [cite(quote)] as const;
const listed = boolean('listed', {
  group: 'all',
  label: named('Listed'),
  question: named('Listed?'),
  why: named('It decides.'),
  whereFound: named('In the books.'),
  mutability: 'actionable',
});

const incentive = (id: string, yuan: string): Pack['incentives'][number] => ({
  id,
  title: named(id),
  summary: named(id),
  place: 'somewhere',
  instrument: 'award',
  payout: 'unstated',
  condition: listed.is(true, cites),
  amount: exactly(cny(yuan), cites),
  validity: { from: { date: '2020-01-01', cites }, openEnded: cites },
});

const exclusive: Pack = pack({
  id: 'test',
  version: '1.0.0',
  title: named('Test'),
  documents: [source],
  groups: [{ id: 'all', label: named('All') }],
  facts: [listed],
  judgements: [],
  incentives: [incentive('one', '100万'), incentive('three', '300万')],
  relations: [
    { id: 'higher', label: named('Higher'), kind: 'one-of', choice: 'higher', incentives: ['one', 'three'], cites },
  ],
});

const printed = async (...argv: readonly string[]): Promise<string> => {
  const io = fakeIo({ 'company.json': '{"listed":true}' });
  expect(await run(['check', 'company.json', '--as-of', '2024-06-01', ...argv], io, exclusive)).toBe(0);
  return io.written.out;
};

test.each([
  [
    'zh-Hans',
    '符合所列条件且现行有效：至少 300 万元',
    '“one”不计入：与“three”只能享受其一',
    '择一：与“three”只能享受其一（就高）',
  ],
  [
    'zh-Hant',
    '符合所列條件且現行有效：至少 300 萬元',
    '“one”不計入：與“three”只能享受其一',
    '擇一：與“three”只能享受其一（就高）',
  ],
  [
    'en',
    'Conditions met and in force: at least ¥3 million',
    '“one” is not counted: only one of it and “three”',
    'One of several: not together with “three”',
  ],
])('two that exclude each other are never added up: in %s', async (language, total, left, tie) => {
  const text = await printed('--lang', language);
  for (const said of [total, left, tie]) expect(text).toContain(said);
});

test('for a program, what can be had together stands beside the report', async () => {
  const { results, together } = JSON.parse(await printed('--json'));
  expect(results).toHaveLength(2);
  expect(together).toMatchObject({
    total: { cash: { min: '3000000', max: '3000000' } },
    taken: ['three'],
    exact: true,
  });
});
