import type { Citations } from '@huice/engine';
import { any } from '@huice/engine/build';
import { place, willingToSettle } from '../facts/location.ts';

/** Registered there, or willing to settle there: no source asks for more, and some are meant to bring companies in. */
export const settlesIn = (where: 'quzhou' | 'suichang', cites: Citations) =>
  any(place.oneOf([where], cites), willingToSettle.is(true, cites));
