import type { Status } from '@huice/engine';

/** Statuses as one byte each: `statusCodes[code]`. */
export const statusCodes = [
  'ineligible',
  'undetermined',
  'conditional',
  'eligible',
] as const satisfies readonly Status[];
