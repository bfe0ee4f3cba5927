import { type ChoiceFact, type ChoicesFact, locales } from '@huice/engine';
import type { CellIssue } from './cell-issue.ts';
import { plainHead, plainText } from './plain-text.ts';

type OptionsRead = { readonly options: readonly string[]; readonly open: boolean } | { readonly issue: CellIssue };

const between = /([、,，;；|｜/\n]+)/;

const restUnknown = new Set([
  '?',
  '其他不清楚',
  '可能还有其他',
  '等',
  '其他不詳',
  'others',
  'more',
  'unknown',
  '不清楚',
  '不详',
  '不詳',
]);

/**
 * Reads option ids or labels, in any of the languages, from one cell. A label may itself hold a separator
 * (`Quzhou (with its counties, cities and districts)`), so the longest run of parts that is a label wins.
 */
export const optionsReader = (fact: ChoiceFact | ChoicesFact): ((text: string) => OptionsRead) => {
  const idOf = new Map<string, string>();
  for (const { id, label } of fact.options)
    for (const name of [
      ...locales.map((locale) => plainHead(label[locale])),
      ...locales.map((locale) => plainText(label[locale])),
      plainText(id),
    ])
      idOf.set(name, id);
  return (text) => {
    const parts = text.split(between);
    const options: string[] = [];
    let open = false;
    let at = 0;
    while (at < parts.length) {
      const run = longestRun(parts, at, idOf);
      if (run !== null) {
        if (!options.includes(run.id)) options.push(run.id);
        at = run.next;
        continue;
      }
      const part = (parts[at] ?? '').trim();
      if (restUnknown.has(part.toLowerCase())) open = true;
      else if (part !== '') return { issue: { code: 'option', text: part, near: nearest(part, idOf) } };
      at += 2;
    }
    return { options, open };
  };
};

const longestRun = (parts: readonly string[], at: number, idOf: ReadonlyMap<string, string>) => {
  for (let end = Math.min(parts.length, at + 13); end > at; end -= 2) {
    const id =
      idOf.get(plainText(parts.slice(at, end).join(''))) ??
      (end === at + 1 ? idOf.get(plainHead(parts[at] ?? '')) : undefined);
    if (id !== undefined) return { id, next: end + 1 };
  }
  return null;
};

/** The one option whose name holds what was written, or is held by it: proposed, never taken. */
const nearest = (part: string, idOf: ReadonlyMap<string, string>): string | null => {
  const text = plainHead(part);
  if (text.length < 2) return null;
  const like = new Set(
    [...idOf].filter(([name]) => name.includes(text) || (name.length > 1 && text.includes(name))).map(([, id]) => id),
  );
  return like.size === 1 ? ([...like][0] ?? null) : null;
};
