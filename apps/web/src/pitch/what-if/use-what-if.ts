import type { Fact } from '@huice/engine';
import { useMemo } from 'react';
import { emptyDraft } from '../../state/draft.ts';
import { fieldName } from '../../state/field-name.ts';
import { toFragment } from '../../state/fragment.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import type { DeskState } from '../../state/use-desk.ts';
import type { PitchStore } from '../kept/use-kept-pitch.ts';
import { diffAnswers } from './diff-answers.ts';
import { diffResults, type ResultDiff } from './diff-results.ts';
import { type Standing, standingOf } from './standing.ts';

export interface WhatIf {
  /** What everything is shown against; null until it has been set. */
  readonly baseline: Standing | null;
  /** What moved since, by incentive. */
  readonly diffs: ReadonlyMap<string, ResultDiff>;
  /** The questions that are answered differently since. */
  readonly changed: readonly Fact[];
  readonly dayMoved: boolean;
  readonly set: () => void;
  readonly drop: () => void;
  /** Everything as it was in the baseline. */
  readonly back: () => void;
  readonly undo: (fact: Fact) => void;
  readonly undoDay: () => void;
}

/** A kept state, and what has come of every change since. */
export const useWhatIf = (desk: DeskState, { pitch, amend }: PitchStore, today: string): WhatIf => {
  const packIndex = usePackIndex();
  const { answers, store, state, form } = desk;
  const baseline = useMemo(
    () => (pitch.baseline === null ? null : standingOf(packIndex, pitch.baseline, today)),
    [packIndex, pitch.baseline, today],
  );
  const diffs = useMemo(
    () => (baseline === null ? [] : diffResults(baseline.report?.results ?? [], answers.report?.results ?? [])),
    [baseline, answers.report],
  );
  const changed = useMemo(
    () => (baseline === null ? [] : diffAnswers(packIndex.pack.facts, [baseline.drafts, answers.drafts])),
    [baseline, answers.drafts, packIndex],
  );
  return {
    baseline,
    diffs: useMemo(() => new Map(diffs.map((diff) => [diff.incentive, diff])), [diffs]),
    changed,
    dayMoved: baseline !== null && baseline.asOf !== answers.asOf,
    // The company’s own answers: what is tried is shown against them.
    set: () =>
      amend(() => ({
        baseline: toFragment({ ...state, drafts: store.read.own.drafts, company: '', trial: null, plans: [] }),
      })),
    drop: () => amend(() => ({ baseline: null })),
    back: () => {
      if (baseline !== null) {
        const { drafts, asOf } = baseline;
        desk.replace({ company: state.company, drafts, asOf }, 'opened');
      }
    },
    undo: (fact) => {
      form.setValue(fieldName(fact.id), baseline?.drafts[fact.id] ?? emptyDraft(fact), { shouldDirty: true });
      form.clearErrors(fieldName(fact.id));
    },
    undoDay: () => {
      if (baseline !== null) desk.setAsOf(baseline.asOf);
    },
  };
};
