/** Powers of ten as English figures write them, in small letters: `120m`, `1.5bn`, `3 thousand`. */
export const englishPowers: Readonly<Partial<Record<string, number>>> = {
  __proto__: null as never,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mln: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  trillion: 12,
};
