import type { Status } from '@huice/engine';

/** What the codes of a screening stand for: `statusCodes[code]`. */
export const statusCodes = [
  'ineligible',
  'undetermined',
  'conditional',
  'eligible',
] as const satisfies readonly Status[];

export const INELIGIBLE = 0;
export const UNDETERMINED = 1;
export const CONDITIONAL = 2;
export const ELIGIBLE = 3;

/** No `statusCodes` index: what stands where a row was refused, so that no other row is taken for it. */
export const NONE = 255;
