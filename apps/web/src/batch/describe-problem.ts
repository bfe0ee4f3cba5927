import { describeIssue, type Fact, type Locale, optionLabel, unreachable } from '@huice/engine';
import type { Problem } from './screened.ts';
import type { BatchSay } from './words/batch-words.ts';

/** What is wrong with a cell, and what may stand there instead. */
export const describeProblem = (
  { issue, text }: Pick<Problem, 'issue' | 'text'>,
  fact: Fact,
  say: BatchSay,
  locale: Locale,
): string => {
  switch (issue.code) {
    case 'figure':
      return describeIssue(issue.issue, locale);
    case 'yes-no':
      return say('batch.cell.yes-no', { text: short(text) });
    case 'range-unit':
      return say('batch.cell.range-unit', { text: short(text) });
    case 'option': {
      const options = 'options' in fact ? fact.options : [];
      const near = issue.near === null ? '' : say('batch.cell.near', { option: optionLabel(fact, issue.near, locale) });
      const listed = options.map(({ label }) => label[locale]).join(say('batch.cell.between'));
      return `${say('batch.cell.option', { text: short(issue.text) })}${near}${say('batch.cell.options', { options: listed })}`;
    }
    default:
      return unreachable(issue);
  }
};

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
