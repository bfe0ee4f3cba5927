import { Recent } from './recent.ts';

/** Far more than the figures of a pack and of one company. */
const limit = 4096;

export interface Remembering<T> {
  (text: string): T;
  /** What a text that was just written would be read as. */
  readonly keep: (text: string, made: T) => void;
}

/** The same function, which keeps what it made of the last few thousand texts; for what is read again and again. */
export const remembering = <T>(make: (text: string) => T): Remembering<T> => {
  const known = new Recent<string, T>(limit);
  const read = (text: string) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    known.set(text, made);
    return made;
  };
  return Object.assign(read, { keep: (text: string, made: T) => known.set(text, made) });
};
