import { locales } from '@huice/engine';
import type { Parameters } from './parameters.ts';

/** Of every address below /v1. The names of packs are looked up where they are read. */
export const packParameters: Parameters = { pack: undefined, lang: locales };
