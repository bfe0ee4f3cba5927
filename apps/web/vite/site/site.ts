import type { Text } from '@huice/engine';

/** Whose pages are built, as `packages/authoring/src/site/read-site.ts` has read it. */
export interface Site {
  readonly name: Text;
  readonly seal?: string;
  readonly accent?: { readonly light: string; readonly dark: string };
  readonly contact?: { readonly office: Text; readonly telephone?: string; readonly page?: string };
  readonly disclaimer?: Text;
  readonly packs: { readonly opens: string; readonly offers: readonly string[] };
  readonly address?: string;
  /** Which other sites may show the self-check in their pages. */
  readonly embed?: { readonly origins: readonly string[] };
}

/** A site with the files that it names: each under the name that the pages ask for. */
export interface BuiltSite extends Site {
  readonly files: { readonly seal?: Uint8Array; readonly icon?: Uint8Array; readonly share?: Uint8Array };
}
