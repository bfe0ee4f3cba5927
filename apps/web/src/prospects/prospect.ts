/** A company kept by name: what was answered, never the result, which is worked out whenever it is shown. */
export interface Prospect {
  readonly id: string;
  readonly name: string;
  /** When it was last written, as an ISO instant. Also tells one writing of it from another. */
  readonly saved: string;
  /** Day and answers as one text in the shape of a link, so that one reader serves both; the name stands beside it, not in it. */
  readonly answers: string;
  /** The baseline and the scenarios of its pitch, where there are any. */
  readonly pitch?: ProspectPitch | undefined;
}

/** States of one company beside its own answers, each in the shape of a link. */
export interface ProspectPitch {
  readonly baseline: string | null;
  /** By slot; null where there is none. */
  readonly scenarios: readonly ({ readonly name: string; readonly fragment: string } | null)[];
}

/** Made from random bytes by hand: `crypto.randomUUID` is missing where a page is served without encryption. */
export const newProspectId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const samePitch = (one: ProspectPitch | null | undefined, other: ProspectPitch | null | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Whether two texts of answers say the same; older ones have no check. */
export const sameAnswers = (one: string, other: string): boolean => unchecked(one) === unchecked(other);

const unchecked = (answers: string): string => answers.replace(/@check=\w*&/, '');
