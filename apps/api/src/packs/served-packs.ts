import { createHash } from 'node:crypto';
import type { Calculator } from '@huice/engine';

/** A pack that can be asked. */
export interface ServedPack {
  /** As requests name it: `cn/zhejiang/quzhou/kecheng`. */
  readonly key: string;
  readonly calculator: Calculator;
}

/** Those of one reading: a request that has begun with them ends with them. */
export interface ServedPacks {
  /** The first answers where none is named. */
  readonly all: readonly [ServedPack, ...ServedPack[]];
}

/** The same for the same packs by the same names. */
export const digestOfAll = ({ all }: ServedPacks): string =>
  createHash('sha256')
    .update(all.map(({ key, calculator }) => `${key} ${calculator.digest}\n`).join(''))
    .digest('hex');

export const packOf = ({ all }: ServedPacks, key: string | undefined): ServedPack | undefined =>
  key === undefined ? all[0] : all.find((one) => one.key === key);
