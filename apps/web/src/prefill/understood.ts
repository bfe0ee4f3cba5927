import { type Answer, type Fact, parseAnswer } from '@huice/engine';
import type { CellIssue } from '@huice/tables';
import { cellReader, nameColumn, repeated } from '@huice/tables';
import { cellAt } from '../batch/file/rows.ts';
import { draftOf } from '../next-question/draft-of.ts';
import { answerOf } from '../state/answer-of.ts';
import { type Draft, type Drafts, isAnswered } from '../state/draft.ts';
import type { OwnTable } from './own-table.ts';

/** What is to be made of one cell of the company. */
type Understood =
  /** Its column is taken for nothing. */
  | { readonly kind: 'aside' }
  /** Two columns are taken for one fact, or nothing says what the numbers count. */
  | { readonly kind: 'repeated' }
  | { readonly kind: 'doubtful' }
  /** It is empty, or says that nobody knows. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'unreadable'; readonly issue: CellIssue }
  /** It says more than the question can be answered with: one of two options, but not which. */
  | { readonly kind: 'unsayable' }
  /** The company’s name, and the one that it would replace, if any. */
  | { readonly kind: 'name'; readonly company: string; readonly before: string | null }
  /** An answer, and the one that it would replace, if any. */
  | { readonly kind: 'answer'; readonly draft: Draft; readonly before: Draft | null }
  /** What is answered already. */
  | { readonly kind: 'same' };

export interface Line {
  readonly column: number;
  /** As it stands in the table. */
  readonly text: string;
  readonly fact: Fact | null;
  readonly understood: Understood;
}

const wrong: ReadonlySet<Understood['kind']> = new Set(['repeated', 'doubtful', 'unreadable', 'unsayable']);

/** Whether something has to be chosen or mended before it is an answer. */
export const isWrong = ({ understood: { kind } }: Line): boolean => wrong.has(kind);

/** What is answered already. */
export interface Given {
  readonly company: string;
  readonly drafts: Drafts;
}

/** Every cell of the company that is chosen, read by the reader of lists. */
export const understoodLines = (facts: readonly Fact[], own: OwnTable, given: Given): readonly Line[] => {
  const { plans, table, company } = own;
  const twice = repeated(plans);
  return plans.map(({ to, unit, doubt, meanings }, column) => {
    const text = company < 0 ? '' : cellAt(table.rows, company, column).trim();
    const fact = facts.find(({ id }) => id === to) ?? null;
    const understood = (): Understood => {
      if (to === null) return { kind: 'aside' };
      if (twice.has(to)) return { kind: 'repeated' };
      if (to === nameColumn) return nameRead(text, given.company);
      if (fact === null) return { kind: 'aside' };
      if (doubt !== null) return { kind: 'doubtful' };
      const cell = cellReader(fact, unit, meanings)(text);
      return 'issue' in cell
        ? { kind: 'unreadable', issue: cell.issue }
        : answerRead(fact, cell.answer, given.drafts[fact.id]);
    };
    return { column, text, fact, understood: understood() };
  });
};

const nameRead = (text: string, before: string): Understood => {
  if (text === '') return { kind: 'silent' };
  const given = before.trim();
  return text === given ? { kind: 'same' } : { kind: 'name', company: text, before: given === '' ? null : given };
};

const answerRead = (fact: Fact, answer: Answer, before: Draft | undefined): Understood => {
  if (isSame(fact, answer, null)) return { kind: 'silent' };
  const draft = draftOf(fact, answer);
  if (!isSame(fact, answer, answerOf(fact, draft))) return { kind: 'unsayable' };
  if (before === undefined || !isAnswered(before)) return { kind: 'answer', draft, before: null };
  return isSame(fact, answer, answerOf(fact, before)) ? { kind: 'same' } : { kind: 'answer', draft, before };
};

/** Whether the engine is told the same by both. */
const isSame = (fact: Fact, one: Answer, other: Answer): boolean => {
  const [first, second] = [parseAnswer(fact, one), parseAnswer(fact, other)];
  return first.ok && second.ok && JSON.stringify(first.value) === JSON.stringify(second.value);
};
