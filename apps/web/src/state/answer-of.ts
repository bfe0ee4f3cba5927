import type { Answer, DateFact, Fact, NumericFact } from '@huice/engine';
import type { Draft, FigureDraft, PicksDraft, SingleDraft } from './draft.ts';
import { unsure } from './draft.ts';
import { typedEndFigure, typedFigure } from './typed-figure.ts';

/** What the engine is told for a draft; `null` while it is not known. Text that cannot be read is passed on as it is. */
export const answerOf = (fact: Fact, draft: Draft): Answer => {
  if (typeof draft === 'string') return singleAnswer(fact, draft);
  if ('picked' in draft) return picksAnswer(draft);
  return figureAnswer(fact as NumericFact | DateFact, draft);
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

const figureAnswer = (fact: NumericFact | DateFact, draft: FigureDraft): Answer => {
  if (draft.unsure) return null;
  if (draft.mode === 'exact') return draft.exact.trim() === '' ? null : typedFigure(fact, draft.exact);
  const range = { ...typedEndFigure(fact, draft.min, 'min'), ...typedEndFigure(fact, draft.max, 'max') };
  return 'min' in range || 'max' in range ? range : null;
};
