/** Registered names are well below this; a link may hold anything. */
export const longestName = 120;

// Signs that break a line or turn the direction of reading: in a name they can only mislead.
const unseen = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A company's name from outside as one line of bounded length, cut between whole characters. */
export const companyName = (text: string): string =>
  [
    ...text
      .slice(0, 4 * longestName)
      .replace(unseen, ' ')
      .trim(),
  ]
    .slice(0, longestName)
    .join('')
    .trim();
