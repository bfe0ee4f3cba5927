/** Far more than the figures of a pack and of one company. */
const limit = 4096;

/** The same function, which keeps what it made of the last few thousand texts; for what is read again and again. `made`: what a text that was just written would be read as. */
export const remembering = <T>(make: (text: string) => T): ((text: string, made?: T) => T) => {
  const known = new Map<string, T>();
  return (text, ready) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const made = ready ?? make(text);
    known.set(text, made);
    return made;
  };
};
