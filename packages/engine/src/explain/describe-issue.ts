import { type Issue, pathText } from '../issue.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

/**
 * A complaint as one would put it to a person: where it is, what does not fit, what to do.
 *
 * `marketEquityFinancing：“abc”读不成金额，请填写数字和单位，例如 1200 万元或 1.2 亿。`
 */
export const describeIssue = (issue: Issue, locale: Locale): string => {
  const messages = catalogue[locale];
  const received = literal(issue.received, locale);
  const said = fill(messages.issue[issue.code], { received, ...issue.params });
  // A Chinese quotation mark brings its own room, where a number wants a space between itself and the words.
  const what = capitalized(
    /[”」]$/.test(received ?? '') && locale !== 'en' ? said.replace(`${received} `, () => received ?? '') : said,
  );
  return issue.path.length === 0 ? what : fill(messages.issueAt, { where: pathText(issue.path), what });
};

/** What was received when it is a value (`“abc”`, `12`, `true`); the English phrases for all else stay out of a translation. */
const literal = (received: string, locale: Locale): string | undefined => {
  const [, text] = /^"(.*)"$/s.exec(received) ?? [];
  if (text !== undefined) return fill(catalogue[locale].list.quoted, { item: text.replace(/\\(["\\])/g, '$1') });
  return /^(?:-?\d[\d.e+-]*|true|false|null)$/i.test(received) ? received : undefined;
};

/** A message may begin with a name from the input, which keeps its capitals. */
const capitalized = (text: string): string =>
  /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
