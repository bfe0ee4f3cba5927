import { describeFault, type Fault } from '@huice/authoring/words';
import type { Locale } from '@huice/engine';
import { fill } from '@huice/engine/explain';
import type { CliCode, Complaint } from './complaint.ts';
import { catalogue } from './messages/catalogue.ts';

/** `company.json：marketEquityFinancing：“abc”读不成金额…` */
export const describeComplaint = (of: Complaint, locale: Locale): string => {
  const messages = catalogue[locale];
  if (of.line !== undefined && !isCliCode(of.code, locale)) return describeFault({ ...of, code: of.code }, locale);
  const { file: _, ...bare } = of;
  const text = isCliCode(of.code, locale)
    ? fill(messages.complaint[of.code], { received: of.received, ...of.params })
    : describeFault({ ...bare, code: of.code } as Fault, locale);
  return of.file === undefined
    ? text
    : fill(messages.inFile, { file: of.file === '-' ? messages.standardInput : of.file, text });
};

const isCliCode = (code: Complaint['code'], locale: Locale): code is CliCode =>
  Object.hasOwn(catalogue[locale].complaint, code);
