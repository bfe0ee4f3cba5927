import { type Answer, type Fact, parseDecimal, toPlain } from '@huice/engine';
import type { Draft, FigureDraft, PicksDraft, SingleDraft } from './draft.ts';
import { unsure } from './draft.ts';
import { readDate } from './read-date.ts';

/** What the engine is told for a draft; `null` while it is not known. Text that cannot be read is passed on as it is. */
export const answerOf = (fact: Fact, draft: Draft): Answer => {
  if (typeof draft === 'string') return singleAnswer(fact, draft);
  if ('picked' in draft) return picksAnswer(draft);
  return figureAnswer(fact, draft);
};

const singleAnswer = (fact: Fact, draft: SingleDraft): Answer => {
  if (draft === '' || draft === unsure) return null;
  if (fact.kind !== 'boolean') return draft;
  return draft === 'true' ? true : draft === 'false' ? false : draft;
};

const picksAnswer = ({ picked, none, unsure: open }: PicksDraft): Answer => {
  if (picked.length === 0) return none && !open ? [] : null;
  return open ? { includes: picked } : picked;
};

const figureAnswer = (fact: Fact, draft: FigureDraft): Answer => {
  if (draft.unsure) return null;
  const read = (text: string) => readFigure(fact, text.trim());
  if (draft.mode === 'exact') return draft.exact.trim() === '' ? null : read(draft.exact);
  const min = draft.min.trim() === '' ? {} : { min: read(draft.min) };
  const max = draft.max.trim() === '' ? {} : { max: read(draft.max) };
  return 'min' in min || 'max' in max ? { ...min, ...max } : null;
};

const readFigure = (fact: Fact, text: string): string => {
  if (fact.kind === 'share') return readPercent(text);
  if (fact.kind === 'date') return readDate(text);
  return text;
};

/** A share is asked in per cent and told as a ratio: `25` and `25%` are 0.25. */
const readPercent = (text: string): string => {
  const percent = parseDecimal(text.replace(/[%％]$/, '').trim());
  return percent.ok ? toPlain(percent.value.div(100)) : text;
};
