import {
  boolean,
  choice,
  choices,
  cite,
  clause,
  cny,
  count,
  date,
  day,
  document,
  exactly,
  judgement,
  money,
  pack,
  quantity,
  ratio,
  share,
} from '../src/build.ts';
import type { Amount, Condition, Incentive, Pack } from '../src/index.ts';

/** The same words in every language: tests of meaning need no translation. */
export const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

export const wording = (label: string) => ({
  group: 'company',
  label: words(label),
  question: words(`${label}?`),
  why: words('It decides.'),
  whereFound: words('In the books.'),
  mutability: 'actionable' as const,
});

export const source = document({
  id: 'doc',
  title: 'Some measures',
  issuer: 'Some city',
  genre: 'measure',
  script: 'zh-Hans',
  grade: 'official',
});

export const quote = clause(source, 'doc/1', { quote: '融资1亿元以上的,给予2000万元以上奖励' });

export const cites = [cite(quote)] as const;

export const listed = boolean('listed', wording('Listed'));
export const stage = choice(
  'stage',
  { none: words('None'), filed: words('Filed'), done: words('Done') },
  wording('Stage'),
);
export const fields = choices('fields', { ai: words('AI'), data: words('Data') }, wording('Fields'));
export const financing = money('financing', wording('Financing'));
export const people = quantity('people', { ...wording('People'), unit: words('people'), whole: true });
export const foreign = share('foreign', wording('Foreign share'));
export const founded = date('founded', wording('Founded'));
export const promising = judgement('promising', { label: words('Promising'), reason: 'authority' });
export const excellent = judgement('excellent', { label: words('Excellent'), reason: 'unstated' });

export const handles = { listed, stage, fields, financing, people, foreign, founded };

/** An incentive that pays ¥100 unless told otherwise. */
export const promise = (id: string, condition: Condition, more: Partial<Incentive> = {}): Incentive => ({
  id,
  title: words(id),
  summary: words(id),
  place: 'somewhere',
  instrument: 'award',
  condition,
  amount: exactly(cny('100'), cites) as Amount,
  validity: { from: { date: '2020-01-01', cites }, openEnded: cites },
  payout: 'unstated',
  ...more,
});

/** A pack over all the kinds of fact, with these incentives. */
export const packOf = (...incentives: readonly Incentive[]): Pack =>
  pack({
    id: 'test',
    version: '1.0.0',
    title: words('Test'),
    documents: [source],
    clauses: [quote],
    groups: [{ id: 'company', label: words('Company') }],
    facts: Object.values(handles),
    judgements: [promising, excellent],
    incentives,
  });

export const values = { cny, count, ratio, day };
