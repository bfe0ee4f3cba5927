import { useCallback, useRef, useState } from 'react';
import type { DeskState } from '../../state/use-desk.ts';
import { type KeptPitch, keptPitch, nothingKept } from './kept-pitch.ts';

export interface PitchStore {
  readonly pitch: KeptPitch;
  readonly amend: (change: Partial<KeptPitch>) => void;
  /** The same for a company that has just taken the place of another. */
  readonly begin: (client: string, pitch: Pick<KeptPitch, 'baseline' | 'scenarios'>) => void;
  /** False when this browser keeps nothing. */
  readonly stored: boolean;
}

/** What is kept for this company; of another nothing but how the reader works. */
const keptFor = (client: string): KeptPitch => {
  const pitch = keptPitch.read();
  return pitch.client === null || pitch.client === client
    ? { ...pitch, client }
    : { ...nothingKept, client, keys: pitch.keys };
};

/** What the pitch keeps, on the screen and in this browser at once. It belongs to the company on the screen, and is left with it. */
export const useKeptPitch = ({ client, adopt }: Pick<DeskState, 'client' | 'adopt'>): PitchStore => {
  const [{ pitch, stored }, put] = useState(() => ({ pitch: keptFor(client), stored: true }));
  // Two changes in one turn build on each other.
  const latest = useRef(pitch);
  const current = pitch.client === client ? pitch : keptFor(client);
  if (pitch !== current) put({ pitch: current, stored });
  const write = useCallback((next: KeptPitch) => {
    latest.current = next;
    put({ pitch: next, stored: keptPitch.write(next) });
  }, []);
  const amend = useCallback(
    (change: Partial<KeptPitch>) => {
      const base = latest.current.client === client ? latest.current : keptFor(client);
      adopt();
      write({ ...base, ...change });
    },
    [client, adopt, write],
  );
  return {
    pitch: current,
    amend,
    begin: (of, its) => write({ ...nothingKept, keys: current.keys, ...its, client: of }),
    stored,
  };
};
