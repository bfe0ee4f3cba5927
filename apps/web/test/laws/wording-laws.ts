import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Said } from './said.ts';
import { traditionalLetters } from './traditional-letters.ts';

const src = join(import.meta.dirname, '../../src');

/** Every name in the catalogues of words, such as `results.as-of`. */
const keys: ReadonlySet<string> = new Set(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /words[/\\]en\.json$/.test(file))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(src, file), 'utf8')))),
);

/** What a source, a program or the user wrote, and no one is to write otherwise: quotations, addresses, digests, cells and rows of their file. */
const asGiven = new RegExp(
  `(^| )(${[
    'blockquote',
    'q',
    'cite',
    'code',
    'textarea',
    'p\\.foot-pack',
    'td\\.batch-samples',
    'ul\\.batch-problems > li > span\\.tally',
    'table\\.paper-table > tbody > tr > (th|td\\.paper-row)',
    '(a|span)\\.phone',
    'label\\.batch-header-row > select > (optgroup > )?option',
  ].join('|')})(\\.| |$)`,
);
/** An option, a field and a window's title hold nothing but letters, so no part of them can be marked. */
const unmarkable = /(^| )(option|textarea|title)$/;
/** What the user may type, as it may be typed, the row by which a spreadsheet calls it, and the digest of a pack, which may begin with any digits. */
const asTyped = /\b[0-9a-f]{64}\b|\b1200(\.5| ?[万萬]|$)|^(Row|row|第) \d+|(如|such as) \d{4}-\d{2}-\d{2}$|GB\/T \d+/g;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A day as another language than that of the page writes it. */
const dayOfAnother = {
  en: new RegExp(`\\d年|\\b(${months}) \\d{1,2}, \\d{4}`),
  han: new RegExp(`\\d (${months})\\b`),
};
const traditional: ReadonlySet<string> = new Set(traditionalLetters);

/** Whether something said breaks the law, on a page in that language. */
type Law = (said: Said, lang: string) => boolean;

const isWordOfPage: Law = ({ lang, within }, page) => lang === page && !asGiven.test(within);

const laws: Readonly<Record<string, Law>> = {
  'a name of the catalogue': ({ text }) =>
    (text.match(/[a-z][\w-]*(\.[\w-]+)+/g) ?? []).some((token) => keys.has(token)),
  'what a program left': ({ text }) => /\bundefined\b|\bNaN\b|\[object |\{\w*\}|\{\w+,|\bnull\b/.test(text),
  'a day that no language writes so': (said, page) =>
    isWordOfPage(said, page) &&
    /\b\d{4}-\d{2}-\d{2}\b|\b\d{4}\/\d{1,2}\/\d{1,2}\b/.test(said.text.replaceAll(asTyped, '')),
  'a day of another language': (said, page) =>
    isWordOfPage(said, page) && dayOfAnother[page === 'en' ? 'en' : 'han'].test(said.text),
  'a number without its groups': (said, page) =>
    isWordOfPage(said, page) &&
    /(?<![\d.,\w〔-])(?!(19|20|21)\d\d(?!\d))\d{4,}(?![\d-])/.test(said.text.replaceAll(asTyped, '')),
  'Latin words on a Chinese page': (said, page) =>
    page !== 'en' && isWordOfPage(said, page) && /\b[A-Za-z'’-]{2,}(\s+[A-Za-z'’-]+){2,}/.test(said.text),
  'Chinese that is not said to be Chinese': ({ by, text, lang, within }, page) =>
    page === 'en' &&
    lang === 'en' &&
    !unmarkable.test(within) &&
    // A list of answers is named after the column or word of the user's file; an attribute cannot mark it.
    /\p{Script=Han}/u.test(by === 'text' ? text : text.replaceAll(/“[^”]*”/g, '')),
  'traditional letters that are not said to be so': ({ text, lang, within }, page) =>
    page === 'zh-Hans' &&
    lang === page &&
    !unmarkable.test(within) &&
    [...text].some((letter) => traditional.has(letter)),
};

/** Every breach: the law, how it is said, what, and where. */
export const breaches = (said: readonly Said[], lang: string): readonly string[] =>
  Object.entries(laws).flatMap(([law, breaks]) => [
    ...new Set(
      said.filter((one) => breaks(one, lang)).map(({ by, text, within }) => `${law}, ${by}: ${text} in ${within}`),
    ),
  ]);
