import { type Calculator, compile, type Outcome, type Pack, type Profile } from '@huice/engine';
import { type RowScreener, rowScreener } from '@huice/screen';
import type { PartialCompany } from '../domain/company.ts';
import { factIds } from '../domain/facts.ts';
import { NO, OPEN, type SubjectMaker, subject, YES } from './subject.ts';

export const asOf = '2024-06-30';

export const sure = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
  return outcome.value;
};

export const calculatorFor = (pack: Pack): Calculator => sure(compile(pack));

export const rowOf = (company: PartialCompany) => factIds.map((id) => company[id as keyof PartialCompany]);

/** `statusCodes` of the engine: ineligible, undetermined, conditional, eligible. */
const statusWords = Uint8Array.of(NO, OPEN, OPEN, YES);

const fromStatus = { ineligible: NO, undetermined: OPEN, conditional: OPEN, eligible: YES } as const;

export const screenerFor = (pack: Pack): RowScreener => sure(rowScreener(calculatorFor(pack), factIds, { asOf }));

export const huiceStatus: SubjectMaker = (pack) => {
  const screening = screenerFor(pack);
  const decide = (row: ReturnType<typeof rowOf>) => {
    if (screening.decide(row) !== null) throw new Error('a row was refused');
    return screening.codes;
  };
  return subject('Huice, status', rowOf, decide, statusWords);
};

const profileOf = (company: PartialCompany): Profile => company;

export const huiceAmounts: SubjectMaker = (pack) => {
  const calculator = calculatorFor(pack);
  const out = new Uint8Array(pack.incentives.length);
  return subject('Huice, status and amount', profileOf, (profile) => {
    const entries = sure(calculator.outline(profile, { asOf }));
    for (let index = 0; index < out.length; index++)
      out[index] = fromStatus[(entries[index] as (typeof entries)[number]).status];
    return out;
  });
};

export const huiceReport: SubjectMaker = (pack) => {
  const calculator = calculatorFor(pack);
  const out = new Uint8Array(pack.incentives.length);
  return subject('Huice, full report with proof', profileOf, (profile) => {
    const { results } = sure(calculator.check(profile, { asOf }));
    for (let index = 0; index < out.length; index++)
      out[index] = fromStatus[(results[index] as (typeof results)[number]).status];
    return out;
  });
};
