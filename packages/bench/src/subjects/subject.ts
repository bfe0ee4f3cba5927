import type { Pack } from '@huice/engine';
import type { PartialCompany } from '../domain/company.ts';

/** What a subject says of one incentive. */
export const NO = 0;
export const YES = 1;
export const OPEN = 2;
export const ERROR = 3;

/** Something that decides every incentive of a pack for a company. */
export interface Subject {
  readonly name: string;
  /** A company in the form that the subject likes best; never timed. */
  readonly prepare: (company: PartialCompany) => unknown;
  /** A code per incentive, in the pack's order; the same list each time, refilled. */
  readonly decide: (prepared: unknown) => Uint8Array | Promise<Uint8Array>;
  /** Code → one of the four words above. */
  readonly words: Uint8Array;
}

/** Made for one pack; the time that this takes is compile time. */
export type SubjectMaker = (pack: Pack) => Subject;

export const subject = <P>(
  name: string,
  prepare: (company: PartialCompany) => P,
  decide: (prepared: P) => Uint8Array | Promise<Uint8Array>,
  words: Uint8Array = plainWords,
): Subject => ({ name, prepare, decide: decide as Subject['decide'], words });

const plainWords = Uint8Array.of(NO, YES, OPEN, ERROR);

/** What a subject says of a company, in the four words, as a list of its own. */
export const verdictsOf = async ({ prepare, decide, words }: Subject, company: PartialCompany): Promise<Uint8Array> =>
  (await decide(prepare(company))).map((code) => words[code] as number);

/** `2020-01-31` as 20200131, for those that compare numbers only. */
export const dateNumber = (date: string): number => Number(date.replaceAll('-', ''));

export const withDateNumber = (company: PartialCompany) => {
  const { founded, ...rest } = company;
  return founded === undefined ? rest : { ...rest, founded: dateNumber(founded) };
};
