/** Powers of ten as English figures write them, in small letters: `120m`, `1.5bn`, `3 thousand`. */
export const englishPowers: ReadonlyMap<string, number> = new Map(
  ['k thousand', 'm mn mln million', 'b bn billion', 'trillion'].flatMap((words, at) =>
    words.split(' ').map((word) => [word, 3 * at + 3] as const),
  ),
);
