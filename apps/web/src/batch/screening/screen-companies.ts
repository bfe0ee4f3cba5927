import { compile, type Issue, type Outcome, ok, type Pack } from '@huice/engine';
import { screener } from '@huice/engine/screen';
import { isOfWords } from '../columns/cell-issue.ts';
import type { CompanyList } from './company-list.ts';
import { DetailFinder } from './find-detail.ts';
import type { Screened } from './screened.ts';

export interface ScreenOptions {
  readonly asOf: string;
  /** Called now and then with the number of companies done. */
  readonly onProgress?: (done: number) => void;
}

/** Decides every company: statuses by the fast way that reads rows by position, amounts and open points by full checks. */
export const screenCompanies = (
  pack: Pack,
  companies: CompanyList,
  { asOf, onProgress }: ScreenOptions,
): Outcome<Screened> => {
  const compiled = compile(pack);
  if (!compiled.ok) return compiled;
  const columns = pack.facts.map(({ id }) => id);
  const screening = screener(compiled.value, columns);
  if (!screening.ok) return screening;
  const { incentives, codes: row } = screening.value;
  // The finder goes by the pack's own order, the screener by its own.
  const places = incentives.map((id) => pack.incentives.findIndex((incentive) => incentive.id === id));
  const finder = new DetailFinder(pack, asOf);
  const codes = new Uint8Array(companies.length * incentives.length);
  const detailOf = new Uint32Array(codes.length);
  const unread = new Uint16Array(companies.length);
  let unreadWords = 0;
  for (let index = 0; index < companies.length; index++) {
    const { profile, problems } = companies.at(index);
    unread[index] = problems.length;
    for (const { issue } of problems) if (isOfWords(issue)) unreadWords++;
    const wrong: readonly Issue[] | null = screening.value.decide(columns.map((id) => profile[id]));
    if (wrong !== null) return { ok: false, issues: wrong };
    const start = index * incentives.length;
    codes.set(row, start);
    for (const [at, place] of places.entries()) detailOf[start + at] = finder.find(place, profile);
    if (index % 50 === 49) onProgress?.(index + 1);
  }
  onProgress?.(companies.length);
  const validity = places.map((place) => {
    const { citations: _, ...bare } = finder.result(place, {}).validity;
    return bare;
  });
  return ok({ asOf, incentives, validity, companies, unread, unreadWords, codes, details: finder.details, detailOf });
};
