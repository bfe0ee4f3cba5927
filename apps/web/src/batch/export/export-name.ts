import type { Pack } from '@huice/engine';

/** `惠策筛查 名单 2026-11-22 v0.1.0.xlsx`: what it is, of what, as of when and by which rules. */
export const exportName = (
  parts: readonly string[],
  { asOf, pack, ending }: { readonly asOf: string; readonly pack: Pick<Pack, 'version'>; readonly ending: string },
): string => `${[...parts.filter((part) => part !== ''), asOf, `v${pack.version}`].join(' ')}.${ending}`;

/** Without its ending. */
export const stemOf = (fileName: string): string => fileName.replace(/\.\w+$/, '');
