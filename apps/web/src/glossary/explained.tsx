import { type ComponentType, useSyncExternalStore } from 'react';
import { whenIdle } from '../state/when-idle.ts';
import { Spoken } from '../words/spoken.tsx';
import type { WordListProps } from './word-list.tsx';

interface Explaining {
  readonly MarkedText: ComponentType<{ readonly text: string }>;
  readonly WordList: ComponentType<WordListProps>;
}

let explaining: Explaining | null = null;
let isAsked = false;
const told = new Set<() => void>();

/** The glossary comes once the page stands; without it a text is the text alone. */
const ask = () => {
  if (isAsked) return;
  isAsked = true;
  whenIdle(() => {
    import('./explaining.tsx').then(
      ({ MarkedText, WordList: List }) => {
        explaining = { MarkedText, WordList: List };
        for (const changed of told) changed();
      },
      () => {
        isAsked = false;
      },
    );
  });
};

const subscribe = (changed: () => void) => {
  told.add(changed);
  ask();
  return () => {
    told.delete(changed);
  };
};

const useExplaining = (): Explaining | null => useSyncExternalStore(subscribe, () => explaining);

/** A text in the page's language, in which words of the field can be asked about. */
export const Explained = ({ text }: { readonly text: string }) => {
  const { MarkedText = Spoken } = useExplaining() ?? {};
  return <MarkedText text={text} />;
};

/** The words of the field that some texts speak of, where there is no room to ask about each in its place. */
export const WordList = (props: WordListProps) => {
  const parts = useExplaining();
  return parts === null ? null : <parts.WordList {...props} />;
};
