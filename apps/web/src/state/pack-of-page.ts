import type { Pack } from '@huice/engine';
import { askedPack } from './asked-pack.ts';

/** Whoever serves the page says so when it is about another pack than the one that is built in: the file that has it. */
const served = (): string | undefined => document.querySelector<HTMLMetaElement>('meta[name="huice-pack"]')?.content;

export const hasOwnPack = (): boolean => served() !== undefined;

/** The pack that the page is about. It is judged before anything is drawn, as any other. */
export const packOfPage = async (): Promise<Pack> => {
  const file = served();
  const asked = askedPack();
  if (file === undefined && asked !== null) return (await import('./written-packs.ts')).writtenPack(asked);
  if (file === undefined) return (await import('@huice/incentives')).huicePack;
  // A script, since the page may load its own scripts and nothing else.
  const { ownPack } = (await import(/* @vite-ignore */ new URL(file, document.baseURI).href)) as {
    readonly ownPack: Pack;
  };
  return ownPack;
};
