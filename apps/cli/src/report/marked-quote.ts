export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The quote cut into stretches, each marked or not; what several citations mark is marked once. */
export const markedQuote = (quote: string, words: readonly string[]): readonly Stretch[] => {
  const marks = Array.from({ length: quote.length }, () => false);
  for (const one of words) {
    const at = quote.indexOf(one);
    if (at >= 0) marks.fill(true, at, at + one.length);
  }
  const stretches: { text: string; isMarked: boolean }[] = [];
  for (let at = 0; at < quote.length; at += 1) {
    const isMarked = marks[at] === true;
    const last = stretches.at(-1);
    if (last?.isMarked === isMarked) last.text += quote.charAt(at);
    else stretches.push({ text: quote.charAt(at), isMarked });
  }
  return stretches;
};
