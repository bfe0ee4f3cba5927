import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Ties {
  /** What is pointed at now: passages and the part of each that counts. */
  readonly lit: readonly string[];
  readonly light: (ties: readonly string[]) => void;
}

const TieContext = createContext<Ties>({ lit: [], light: () => undefined });

/** Within it, pointing at a condition lights the words that support it, and pointing at words lights the condition. */
export const TieArea = ({ children }: { readonly children: ReactNode }) => {
  const [lit, light] = useState<readonly string[]>([]);
  const ties = useMemo(() => ({ lit, light }), [lit]);
  return <TieContext value={ties}>{children}</TieContext>;
};

export const useLit = (): readonly string[] => useContext(TieContext).lit;

/** For an element that stands for these ties: whether it is lit, and what makes it light the others. */
export const useTie = (ties: readonly string[]) => {
  const { lit, light } = useContext(TieContext);
  const on = () => light(ties);
  const off = () => light([]);
  return {
    lit: ties.some((tie) => lit.includes(tie)),
    pointing: { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off },
  };
};
