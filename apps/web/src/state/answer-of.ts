import type { Answer, DateFact, Fact, NumericFact, RangeAnswer } from '@huice/engine';
import type { Draft, FigureDraft, PicksDraft, SingleDraft } from './draft.ts';
import { unsure } from './draft.ts';
import { typedFigure } from './typed-figure.ts';

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
  const range = { ...endOf(fact, draft.min, 'min'), ...endOf(fact, draft.max, 'max') };
  return 'min' in range || 'max' in range ? range : null;
};

/** One end of a range; `低于1亿` in the box of the upper one says that the end itself does not count. */
const endOf = (fact: NumericFact | DateFact, typed: string, side: 'min' | 'max'): RangeAnswer => {
  if (typed.trim() === '') return {};
  const read = typedFigure(fact, typed);
  if (typeof read === 'string') return { [side]: read };
  const isThisEnd = typeof read === 'object' && Object.keys(read ?? {}).every((key) => key.startsWith(side));
  return isThisEnd ? (read as RangeAnswer) : { [side]: typed.trim() };
};
