import { compile, type Outcome, ok, type Pack } from '@huice/engine';
import { isOfWords } from '@huice/tables';
import { rulesOf } from '../../state/page-pack.ts';
import type { CompanyList } from './company-list.ts';
import { Details } from './details.ts';
import type { Screened } from './screened.ts';
import { statusCodes } from './status-codes.ts';

export interface ScreenOptions {
  readonly asOf: string;
  /** Called now and then with the number of companies done. */
  readonly onProgress?: (done: number) => void;
}

/** Decides every company. */
export const screenCompanies = (
  pack: Pack,
  companies: CompanyList,
  { asOf, onProgress }: ScreenOptions,
): Outcome<Screened> => {
  const compiled = compile(rulesOf(pack));
  if (!compiled.ok) return compiled;
  const report = compiled.value.check({}, { asOf });
  if (!report.ok) return report;
  const incentives = report.value.results.map(({ incentive }) => incentive);
  const validity = report.value.results.map(({ validity: { citations: _, ...bare } }) => bare);
  const details = new Details();
  const codes = new Uint8Array(companies.length * incentives.length);
  const detailOf = new Uint32Array(codes.length);
  const unread = new Uint16Array(companies.length);
  let unreadWords = 0;
  for (let index = 0; index < companies.length; index++) {
    const { profile, problems } = companies.at(index);
    unread[index] = problems.length;
    for (const { issue } of problems) if (isOfWords(issue)) unreadWords++;
    const outline = compiled.value.outline(profile, { asOf });
    if (!outline.ok) return outline;
    const start = index * incentives.length;
    for (const [at, entry] of outline.value.entries()) {
      codes[start + at] = statusCodes.indexOf(entry.status);
      detailOf[start + at] = details.add(entry);
    }
    if (index % 50 === 49) onProgress?.(index + 1);
  }
  onProgress?.(companies.length);
  return ok({ asOf, incentives, validity, companies, unread, unreadWords, codes, details: details.all, detailOf });
};
