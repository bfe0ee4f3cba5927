import { useCallback, useRef, useState } from 'react';
import { type KeptPitch, keptPitch } from './kept-pitch.ts';

export interface PitchStore {
  readonly pitch: KeptPitch;
  readonly amend: (change: Partial<KeptPitch>) => void;
  /** False when this browser keeps nothing. */
  readonly stored: boolean;
}

/** What the pitch keeps, on the screen and in this browser at once. */
export const useKeptPitch = (): PitchStore => {
  const [{ pitch, stored }, put] = useState(() => ({ pitch: keptPitch.read(), stored: true }));
  // Two changes in one turn build on each other.
  const latest = useRef(pitch);
  const amend = useCallback((change: Partial<KeptPitch>) => {
    latest.current = { ...latest.current, ...change };
    put({ pitch: latest.current, stored: keptPitch.write(latest.current) });
  }, []);
  return { pitch, amend, stored };
};
