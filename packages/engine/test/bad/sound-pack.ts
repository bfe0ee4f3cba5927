import {
  all,
  any,
  byChoice,
  choice,
  cite,
  clause,
  cny,
  count,
  day,
  exactly,
  money,
  pack,
  rate,
  ratio,
  upTo,
} from '../../src/build.ts';
import type { Amount, Clause, Incentive, Pack } from '../../src/index.ts';
import {
  fields,
  financing,
  foreign,
  founded,
  listed,
  people,
  promising,
  source,
  wording,
  words,
} from '../sample-pack.ts';

const quoted = (id: string, quote: string): Clause => clause(source, `doc/${id}`, { quote });

export const awardClause = quoted('award', '2020年1月1日后成立,融资1亿元以上的,给予2000万元奖励,境外持股不超过25%');
const staffClause = quoted('staff', '人工智能企业职工10人以上的,按设备投资的20%给予补助,最低50万元,最高100万元');
const stageClause = quoted('stage', '已上市且有望成为独角兽的企业,给予500万元奖励');

export const stage = choice('stage', { none: words('None'), filed: words('Filed') }, wording('Stage'));
export const investment = money('investment', wording('Investment'));

export const byAward = [cite(awardClause)] as const;
export const byStaff = [cite(staffClause)] as const;
export const byStage = [cite(stageClause)] as const;

const base = (id: string): Omit<Incentive, 'condition' | 'amount' | 'validity'> => ({
  id,
  title: words(id),
  summary: words(id),
  place: 'somewhere',
  instrument: 'award',
  payout: 'unstated',
});

export const award: Incentive = {
  ...base('award'),
  condition: all(
    founded.atLeast(day('2020-01-01'), byAward),
    financing.atLeast(cny('1亿'), byAward),
    foreign.atMost(ratio('0.25'), byAward),
  ),
  amount: exactly(cny('2000万'), byAward),
  validity: { from: { date: '2020', cites: byAward }, until: { date: '2023-12-31', cites: byAward } },
  excludes: ['listing'],
  sharedCaps: ['together'],
};

export const support: Incentive = {
  ...base('support'),
  condition: all(people.atLeast(count('10'), byStaff), any(fields.hasAny(['ai'], byStaff), listed.is(true, byStaff))),
  amount: rate(investment, ratio('0.2'), byStaff, { cap: cny('100万') }),
  validity: { from: { date: '2021-06', cites: byStaff }, attested: [{ date: '2022', cites: byStaff }] },
  sharedCaps: ['together'],
};

export const listing: Incentive = {
  ...base('listing'),
  condition: all(listed.is(true, byStage), promising.holds(byStage)),
  amount: byChoice(stage, { filed: exactly(cny('500万'), byStage) }, upTo(cny('500万'), byStage), byStage) as Amount,
  validity: { from: { date: '2020-01-01', cites: byStage }, openEnded: byStage },
  excludes: ['award'],
};

/** A pack of which nothing is to be said; each bad example spoils one part of it. */
export const soundPack: Pack = {
  ...pack({
    id: 'sound',
    version: '1.0.0',
    title: words('Sound'),
    documents: [source],
    clauses: [awardClause, staffClause, stageClause],
    groups: [{ id: 'company', label: words('Company') }],
    facts: [listed, stage, fields, financing, investment, people, foreign, founded],
    judgements: [promising],
    incentives: [award, support, listing],
  }),
  sharedCaps: [{ id: 'together', value: '20000000', label: words('Together'), cites: byAward }],
};

/** The sound pack with other incentives in place of those of the same id, or beside them. */
export const withIncentives = (...changed: readonly Incentive[]): Pack => ({
  ...soundPack,
  incentives: [...soundPack.incentives.filter(({ id }) => !changed.some((one) => one.id === id)), ...changed],
});
