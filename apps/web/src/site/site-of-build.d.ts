// What the build knows of the site whose pages it makes, `vite/site/site-pages.ts`: where it is not so, what asks for it is left out.

/** Whether the pages bear the name of a city. */
declare const IS_SITE: boolean;
declare const HAS_SITE_SEAL: boolean;
declare const HAS_SITE_CONTACT: boolean;
/** Whether the documents of the past are offered. */
declare const OFFERS_THE_PAST: boolean;
/** The pack that is asked for where an address names none. */
declare const OPENS_WITH_PACK: string;

declare module 'virtual:huice-site' {
  import type { Text } from '@huice/engine';

  /** Whom to ask about the site: no authority of any incentive. */
  export const contact: {
    readonly office: Text;
    readonly telephone?: string;
    readonly page?: string;
  } | null;
}
