import type { Plugin } from 'vite';
import { cacheControl, securityHeaders } from '../security-headers.mjs';

/** What to send with the build, as a record in it: whoever serves it from another place need not know where the build keeps it. */
export const sentHeaders = (): Plugin => ({
  name: 'huice-sent-headers',
  apply: 'build',
  generateBundle() {
    const source = {
      headers: securityHeaders,
      cacheControl: { below: '/assets/', that: cacheControl('/assets/'), other: cacheControl('/') },
    };
    this.emitFile({
      type: 'asset',
      fileName: '.vite/sent-headers.json',
      source: `${JSON.stringify(source, null, 2)}\n`,
    });
  },
});
