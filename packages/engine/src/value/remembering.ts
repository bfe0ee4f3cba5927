/** Far more than the figures of a pack and of one company. */
const limit = 4096;

/** The same function, which keeps what it made of the last few thousand texts; for what is read again and again. */
export const remembering = <T>(make: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
};
