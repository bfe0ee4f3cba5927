import { type Issue, type Locale, pathText } from '@huice/engine';
import { describeIssue, fill } from '@huice/engine/explain';
import { type Fault, type FaultCode, faultCodes } from '../fault.ts';
import type { WantedType } from '../form/wrong-type.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const catalogue: Readonly<Record<Locale, Messages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** A fault as one would put it to a person, after the file, the line and the column where that is known. */
export const describeFault = (of: Fault, locale: Locale): string => {
  const { file, line, column } = of;
  const text = isOwn(of.code)
    ? fill(catalogue[locale].fault[of.code], { ...of.params, ...wantedIn(of, locale) })
    : describeIssue(issueOf(of, file !== undefined), locale);
  if (file === undefined) return of.path.length === 0 || !isOwn(of.code) ? text : `${pathText(of.path)}: ${text}`;
  return fill(catalogue[locale].at, { file, line: String(line ?? 1), column: String(column ?? 1), text });
};

const isOwn = (code: Fault['code']): code is FaultCode => (faultCodes as readonly string[]).includes(code);

/** Where the line is known, the path into the pack says nothing more to the one who wrote it. */
const issueOf = (of: Fault, isPlaced: boolean): Issue => ({
  ...of,
  code: of.code as Issue['code'],
  path: isPlaced ? [] : of.path,
});

const wantedIn = ({ params }: Fault, locale: Locale) => {
  const wanted = params?.['wanted'];
  return wanted === undefined ? {} : { wanted: catalogue[locale].wanted[wanted as WantedType] };
};
