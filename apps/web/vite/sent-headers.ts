import type { Plugin } from 'vite';
import { cacheControl, framedHeaders, securityHeaders } from '../security-headers.mjs';
import type { BuiltSite } from './site/site.ts';

/** What to send with the build, as a record in it: whoever serves it from another place need not know where the build keeps it. */
export const sentHeaders = (site: BuiltSite | null): Plugin => ({
  name: 'huice-sent-headers',
  apply: 'build',
  generateBundle() {
    const source = {
      headers: securityHeaders,
      files: framedHeaders(site?.embed?.origins ?? []),
      cacheControl: { below: '/assets/', that: cacheControl('/assets/'), other: cacheControl('/') },
    };
    this.emitFile({
      type: 'asset',
      fileName: '.vite/sent-headers.json',
      source: `${JSON.stringify(source, null, 2)}\n`,
    });
  },
});
