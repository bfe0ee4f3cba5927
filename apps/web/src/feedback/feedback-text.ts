import type { Fact, Locale, ResolvedCitation, Result } from '@huice/engine';
import { amountInWords, describeDate, describeValidity, statusLabel } from '@huice/engine/wording';
import { documentDate } from '../citations/document-date.ts';
import { bookTitle } from '../citations/source-line.tsx';
import { decidingLeaf } from '../proof/deciding.ts';
import { givenAnswers } from '../questions/given-answers.ts';
import type { AnswerStore } from '../state/answer-store.ts';
import type { PackIndex } from '../state/pack-context.ts';
import type { FeedbackSay } from './words/feedback-words.ts';

/** What a reader says of an incentive, and what the page showed of it. */
export interface Feedback {
  readonly result: Result;
  readonly asOf: string;
  /** False where the page shows nobody's status. */
  readonly showsStatus: boolean;
  /** What is not right, in the reader's words. */
  readonly said: string;
  /** Only where the reader wants them in. */
  readonly answers: Answers | null;
  /** The page without its answers, and the page of the incentive. */
  readonly page: string;
  readonly entry: string;
}

export type Answers = Pick<AnswerStore['read'], 'drafts' | 'own'>;

interface Speech {
  readonly say: FeedbackSay;
  readonly locale: Locale;
}

/**
 * What someone needs who looks into it, as plain text: which incentive of which policies, on which day, what was shown and whose words
 * were quoted. It holds no answer of the company unless the reader adds them.
 */
export const feedbackText = (
  { result, asOf, showsStatus, said, answers, page, entry }: Feedback,
  { calculator, pack }: Pick<PackIndex, 'calculator' | 'pack'>,
  { say, locale }: Speech,
): string => {
  const version: string = import.meta.env.HUICE_VERSION ?? '';
  const { head } = amountInWords(result.amount, locale);
  return [
    say('feedback.about', { title: result.title[locale] }),
    say('feedback.id', { id: result.incentive }),
    say('feedback.said'),
    said.trim() || say('feedback.not-said'),
    '',
    ...(showsStatus ? [say('feedback.status', { text: statusLabel(result.status, locale) })] : []),
    say('feedback.amount', { text: head }),
    say('feedback.validity', { text: describeValidity(result.validity, locale) }),
    ...quotations(result).flatMap((source) => [
      say('feedback.quote', { text: source.quote }),
      say('feedback.source', { text: sourceText(source, { say, locale }) }),
    ]),
    ...(quotations(result).length === 0 ? [say('feedback.no-quote')] : []),
    '',
    say('feedback.as-of', { date: describeDate(asOf, locale) }),
    say('feedback.pack', { id: calculator.pack.id, version: calculator.pack.version, digest: calculator.digest }),
    ...(version === '' ? [] : [say('feedback.app', { version })]),
    ...(page === entry ? [] : [say('feedback.page', { address: page })]),
    say('feedback.entry', { address: entry }),
    ...(answers === null ? [] : ['', say('feedback.answers'), ...answerLines(pack.facts, answers, { say, locale })]),
  ].join('\n');
};

/** What the amount and what decides rest on: the passages that a card shows first. */
const quotations = ({ amount, proof, citations }: Result): readonly ResolvedCitation[] => {
  const shown = [...amount.citations.slice(0, 1), ...(decidingLeaf(proof)?.citations.slice(0, 1) ?? [])];
  const all = shown.length === 0 ? citations.slice(0, 1) : shown;
  return all.filter(({ clause }, at) => all.findIndex((one) => one.clause === clause) === at);
};

const sourceText = (source: ResolvedCitation, { say, locale }: Speech): string =>
  [
    bookTitle(source.title),
    ...(source.documentNumber === undefined ? [] : [source.documentNumber]),
    source.issuer,
    documentDate(source, say, locale),
  ].join(' · ');

const answerLines = (facts: readonly Fact[], answers: Answers, { say, locale }: Speech): readonly string[] => {
  const given = givenAnswers(facts, answers, locale);
  if (given.length === 0) return [say('feedback.no-answers')];
  return given.map(({ label, answer, isTried }) =>
    say(isTried ? 'feedback.tried' : 'feedback.answer', { label, answer: answer ?? say('answer.none-yet') }),
  );
};
