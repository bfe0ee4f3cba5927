import { useCallback, useEffect, useRef, useState } from 'react';
import { askedAddition } from '../library/asked/asked-incentive.ts';
import { keepNow } from '../state/keeping.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useAsked } from './asked/asked-context.ts';
import { nothingAside, readStep, type SetAside, type Step, stepAddition, withStep } from './step.ts';

/** What an entry of the browser's history remembers: how many of ours lie before it, and what was set aside by then. */
interface Entry extends SetAside {
  readonly depth: number;
}

export interface Steps {
  readonly step: Step;
  /** The step one came from, on the way forth or back; null on arrival. */
  readonly from: Step | null;
  /** How often one went on or back, so that the focus can follow. */
  readonly moves: number;
  readonly aside: SetAside;
  readonly go: (step: Step, aside?: SetAside) => void;
  /** In place of the step that one is at. */
  readonly replace: (step: Step) => void;
  /** To where one came from, and otherwise to this step. */
  readonly back: (otherwise: Step) => void;
  /** Another company has set nothing aside yet. */
  readonly forgetAside: () => void;
  /** What stands in the address of the step, and of the one incentive that is asked about. */
  readonly addition: string;
  /** Whether the address changed within the page; a link with other answers brings its own step. */
  readonly isWithin: () => boolean;
}

const first: Entry = { depth: 0, ...nothingAside };

const entryOf = (state: unknown): Entry | null =>
  typeof state === 'object' && state !== null && 'depth' in state && 'alone' in state ? (state as Entry) : null;

/** Every step is an entry of the browser's own history, so its own way back is the way back. */
export const useSteps = (): Steps => {
  const { facts } = usePackIndex().pack;
  const asked = useAsked();
  const [{ step, from, moves }, setPlace] = useState<Pick<Steps, 'step' | 'from' | 'moves'>>(() => ({
    step: readStep(location.hash, facts),
    from: null,
    moves: 0,
  }));
  // Until the browser has gone back: a second press meanwhile is not a second step.
  const isLeaving = useRef(false);
  const [{ depth, later, alone }, setEntry] = useState(() => entryOf(history.state) ?? first);

  const put = useCallback((next: Step, entry: Entry) => {
    setPlace((before) => ({ step: next, from: before.step, moves: before.moves + 1 }));
    setEntry(entry);
  }, []);
  useEffect(() => {
    if (entryOf(history.state) === null) history.replaceState(first, '');
    // Every step begins at its head.
    history.scrollRestoration = 'manual';
    const travelled = ({ state }: PopStateEvent) => {
      isLeaving.current = false;
      const entry = entryOf(state);
      if (entry !== null) put(readStep(location.hash, facts), entry);
    };
    addEventListener('popstate', travelled);
    return () => removeEventListener('popstate', travelled);
  }, [facts, put]);

  const replace = (next: Step) => {
    history.replaceState(first, '', withStep(location.hash, next));
    put(next, first);
  };
  return {
    step,
    from,
    moves,
    aside: { later, alone },
    go: (next, aside = { later, alone }) => {
      // The step that is left keeps the answers that were given up to it.
      keepNow();
      const entry = { depth: depth + 1, ...aside };
      history.pushState(entry, '', withStep(location.hash, next));
      put(next, entry);
    },
    replace,
    back: (otherwise) => {
      if (isLeaving.current) return;
      if (depth > 0) {
        isLeaving.current = true;
        history.back();
      } else replace(otherwise);
    },
    forgetAside: useCallback(() => {
      setEntry((entry) => ({ ...entry, ...nothingAside }));
      history.replaceState({ ...history.state, ...nothingAside }, '');
    }, []),
    addition: `${asked === null ? '' : askedAddition(asked.id)}${stepAddition(step)}`,
    isWithin: () => {
      if (entryOf(history.state) !== null) return true;
      history.replaceState(first, '');
      put(readStep(location.hash, facts), first);
      return false;
    },
  };
};
