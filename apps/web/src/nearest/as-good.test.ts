import {
  all,
  any,
  type Calculator,
  choices,
  cite,
  clause,
  compile,
  document,
  incentive,
  judgement,
  pack,
  unstated,
} from '@huice/engine';
import { expect, test } from 'vitest';
import { asGood } from './as-good.ts';

const text = (en: string) => ({ 'zh-Hans': en, 'zh-Hant': en, en });
const fields = choices(
  'fields',
  { ai: text('AI'), data: text('Data'), chips: text('Chips'), mining: text('Mining') },
  {
    group: 'all',
    label: text('Fields'),
    question: text('Fields?'),
    why: text('w'),
    whereFound: text('f'),
    mutability: 'actionable',
  },
);
const good = judgement('good', { label: text('Good'), reason: 'authority' });
const notice = document({
  id: 'notice',
  title: '通知',
  issuer: '市政府',
  date: '2018-07-30',
  genre: 'notice',
  script: 'zh-Hans',
  grade: 'official',
});
const cites = [cite(clause(notice, 'notice/one', { quote: '支持人工智能、数据、芯片' }))] as const;
const compiled = compile(
  pack({
    id: 'sample',
    version: '1.0.0',
    title: text('Sample'),
    documents: [notice],
    clauses: [clause(notice, 'notice/one', { quote: '支持人工智能、数据、芯片' })],
    groups: [{ id: 'all', label: text('All') }],
    facts: [fields],
    judgements: [good],
    incentives: [
      incentive({
        id: 'award',
        place: 'quzhou',
        instrument: 'award',
        payout: 'unstated',
        title: text('Award'),
        summary: text('Award'),
        condition: all(
          any(fields.hasAny(['ai', 'data'], cites), fields.hasAny(['chips'], cites), fields.hasAll(['mining'], cites)),
          good.holds(cites),
        ),
        amount: unstated(cites),
        validity: {},
      }),
    ],
  }),
);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
const calculator: Calculator = compiled.value;

test('every option named by an “any of” that would do as well is told, and none that would not', () => {
  const said = { profile: { fields: [] }, asOf: '2024-06-01' };
  const nearest = calculator.nearest('award', said.profile, said);
  const set = nearest.ok ? nearest.value.sets[0] : undefined;
  const change = set?.changes[0];
  if (set === undefined || change?.to.kind !== 'set') throw new Error('no set was found');
  const [named] = change.to.add;
  const others = asGood(calculator, 'award', said, set, change);
  expect([...others, ...(named === 'mining' ? [] : [named])].sort()).toEqual(['ai', 'chips', 'data']);
  for (const option of others) {
    const tried = calculator.check({ fields: [option] }, said);
    expect(tried.ok && tried.value.results[0]?.status).toBe('conditional');
  }
});
