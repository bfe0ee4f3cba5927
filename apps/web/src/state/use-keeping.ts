import type { Locale } from '@huice/engine';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerStore } from './answer-store.ts';
import { type Answers, givenDrafts } from './answers.ts';
import { answersOf, saysSomething } from './answers-of.ts';
import { clientIn, clients } from './clients.ts';
import { emptyDrafts } from './draft.ts';
import { type FormState, fromFragment, type PartialFormState, toFragment } from './fragment.ts';
import { keepNow, keepSoon } from './keeping.ts';
import { kept } from './kept.ts';
import type { Opening } from './opening-state.ts';
import { usePackIndex } from './pack-context.ts';

export interface Keeping {
  /** False when it could not be kept. */
  readonly stored: boolean;
  /** What another tab has kept since, where it says something else than the screen; until the reader decides, nothing is written over it. */
  readonly rival: PartialFormState | null;
  /** Goes on without looking back at what the other tab kept. */
  readonly outrank: () => void;
  /** Keeps what is on the screen in the place of the other tab's. */
  readonly keepMine: () => void;
}

/** Whether a link was only opened: what is kept here is another's still. */
export const isOnlyOpened = (answers: Answers): boolean => {
  const { before, company } = answers;
  return before?.reason === 'linked' && before.instead === answersOf({ company, drafts: givenDrafts(answers) });
};

interface KeepingOptions {
  /** The copy as the page was opened beside it. */
  readonly opened: Opening['seen'];
  readonly locale: Locale;
  /** Called where the company of these answers has been left elsewhere. */
  readonly leftElsewhere: () => void;
  /** What a page adds to its own address; it is no part of what is kept. */
  readonly addition?: string | undefined;
}

/**
 * Writes the answers to the address and to the local copy, without adding steps to the way back. A link that was only
 * opened does not yet replace what was kept here: closing the page must not cost anyone their own answers. Nor does
 * this tab replace what another has kept since, before the reader has been asked.
 */
export const useKeeping = (
  store: AnswerStore,
  { opened, locale, leftElsewhere, addition = '' }: KeepingOptions,
): Keeping => {
  const { pack } = usePackIndex();
  const [stored, setStored] = useState(true);
  const [rival, setRival] = useState<PartialFormState | null>(null);
  const keptNow = useCallback(
    (): PartialFormState => fromFragment(kept.read() ?? '', pack.facts) ?? { drafts: emptyDrafts(pack.facts) },
    [pack],
  );
  // The copy as this tab last read or wrote it; what differs from that was written by another.
  const [seen] = useState(() => ({ ...opened }));
  const note = useCallback(() => {
    seen.answers = answersOf(keptNow());
    seen.by = kept.by();
  }, [seen, keptNow]);
  const write = useCallback(
    (written: FormState) => {
      const { client } = store.answers;
      if (saysSomething(written)) {
        clients.take(client);
        setStored(kept.write(toFragment(written), client));
      } else if ((kept.by() ?? client) === client) kept.erase();
      note();
    },
    [note, store],
  );
  const outrank = useCallback(() => {
    note();
    setRival(null);
  }, [note]);

  /** Whether another tab's answers stand in the way of writing these. */
  const look = useCallback(
    (own: FormState): boolean => {
      const theirs = keptNow();
      const answers = answersOf(theirs);
      const differs = answers !== seen.answers && answers !== answersOf(own);
      setRival(differs ? theirs : null);
      return differs;
    },
    [seen, keptNow],
  );
  const ownNow = useCallback(
    (): FormState => ({ ...store.read.own, asOf: store.answers.asOf, locale }),
    [store, locale],
  );
  // An entry that one has gone back to may hold what was said before, or of another company.
  const [travels, travelled] = useState(0);
  const lastRead = useRef(location.hash);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `travels`, see above
  useEffect(() => {
    const keep = () => {
      const own = ownNow();
      const { client } = store.answers;
      if (!isOnlyOpened(store.answers) && !look(own)) write(own);
      // A link that was pasted, and is still to be read.
      if (history.state === null && location.hash !== lastRead.current) return;
      const address = `${toFragment(own)}${addition}`;
      if (location.hash !== address || clientIn(history.state) !== client)
        history.replaceState({ ...history.state, client }, '', address);
    };
    keepSoon(keep);
    return store.subscribe(() => keepSoon(keep));
  }, [store, ownNow, addition, travels, look, write]);
  useEffect(() => keepNow, []);
  useEffect(() => {
    const changed = () => {
      const { client: by } = store.answers;
      const isGone = seen.by === by && (kept.read() === null || (kept.by() ?? by) !== by);
      if (clients.isLeft(by) || isGone) {
        leftElsewhere();
        outrank();
      } else if (!isOnlyOpened(store.answers)) look(ownNow());
    };
    const read = () => {
      lastRead.current = location.hash;
    };
    const gone = ({ state: entry }: PopStateEvent) => {
      // An entry without an owner is a link that was pasted, whose answers are still to be read.
      if (clientIn(entry) !== null) travelled((count) => count + 1);
    };
    addEventListener('storage', changed);
    // A page that the browser had put aside, on the way back to it, was told of nothing meanwhile.
    addEventListener('pageshow', changed);
    addEventListener('popstate', gone);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', gone);
      removeEventListener('storage', changed);
      removeEventListener('pageshow', changed);
    };
  }, [look, seen, store, ownNow, leftElsewhere, outrank]);
  const keepMine = useCallback(() => {
    outrank();
    write(ownNow());
  }, [outrank, write, ownNow]);
  return { stored, rival, outrank, keepMine };
};
