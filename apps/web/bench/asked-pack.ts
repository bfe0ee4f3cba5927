import type { Pack } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { generatedPack } from './generated-pack.ts';

/** `?incentives=500` for a generated pack of so many; without it the pack that ships. */
export const askedPack = (): Pack => {
  const wanted = Number(new URLSearchParams(location.search).get('incentives'));
  return wanted > 0 ? generatedPack(wanted) : huicePack;
};
