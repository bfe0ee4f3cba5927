import type { Amount, Clause, Condition, Incentive, Pack } from '@huice/engine';
import { clause, document, pack } from '@huice/engine/build';
import { factsFor, text } from './facts.ts';

const source = document({
  id: 'measures',
  title: 'Some measures',
  issuer: 'Some city',
  documentNumber: 'No. 1',
  date: '2023-01-01',
  genre: 'measure',
  script: 'zh-Hans',
  grade: 'official',
});

/** What an incentive rests on: a clause of its own, cited by everything in it. */
export const clauseFor = (id: string): Clause =>
  clause(source, `measures/${id}`, { quote: `对符合条件的企业给予奖励（${id}）` });

export interface Offer {
  readonly id: string;
  readonly place: string;
  readonly condition: Condition;
  readonly amount: Amount;
}

export const packOf = (id: string, places: readonly string[], promises: readonly Offer[]): Pack =>
  pack({
    id,
    version: '1.0.0',
    title: text(id),
    documents: [source],
    clauses: promises.map((one) => clauseFor(one.id)),
    groups: [{ id: 'company', label: text('Company') }],
    facts: factsFor(places),
    judgements: [],
    incentives: promises.map(incentiveOf),
  });

const incentiveOf = ({ id, place, condition, amount }: Offer): Incentive => {
  const cites = [{ clause: clauseFor(id).id }] as const;
  return {
    id,
    title: text(id),
    summary: text(id),
    place,
    instrument: 'award',
    condition,
    amount,
    validity: { from: { date: '2020-01-01', cites }, openEnded: cites },
    payout: 'application',
  };
};
