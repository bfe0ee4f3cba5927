/** Made by `vite/packs.ts` out of `packages/incentives/packs`. */
declare module 'virtual:huice-packs' {
  import type { Pack } from '@huice/engine';
  import type { Layer } from './written-packs.ts';

  /** The nation's first, which is a pack; each other is laid on it. */
  export const packs: readonly {
    /** `cn/zhejiang/quzhou/kecheng` */
    readonly id: string;
    readonly title: Pack['title'];
    /** An option of the fact `place`, or `cn`. */
    readonly place: string;
    readonly load: () => Promise<{ readonly default: Layer }>;
  }[];
}
