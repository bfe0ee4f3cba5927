import { type Fact, type Locale, unreachable } from '@huice/engine';
import { describeIssue, optionLabel } from '@huice/engine/wording';
import type { BatchSay } from '../words/batch-words.ts';
import type { Problem } from './company.ts';

/** What is wrong with a cell, and which options may stand there instead. */
export const describeProblem = (
  problem: Pick<Problem, 'issue' | 'text'>,
  fact: Fact,
  say: BatchSay,
  locale: Locale,
): string => {
  const wrong = describeCell(problem, fact, say, locale);
  if (problem.issue.code !== 'option' || !('options' in fact)) return wrong;
  const options = fact.options.map(({ id }) => optionLabel(fact, id, locale)).join(say('batch.cell.between'));
  return `${wrong}${say('batch.cell.options', { options })}`;
};

/** What is wrong with a cell. */
export const describeCell = (
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
    case 'formula-error':
    case 'formula-unsaved':
      return say(`batch.cell.${issue.code}`, { text: short(text) });
    case 'range-unit':
    case 'other-unit':
    case 'no-unit':
      return say(`batch.cell.${issue.code}`, { text: short(text) });
    case 'option': {
      const near = issue.near === null ? '' : say('batch.cell.near', { option: optionLabel(fact, issue.near, locale) });
      return `${say('batch.cell.option', { text: short(issue.text) })}${near}`;
    }
    default:
      return unreachable(issue);
  }
};

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
