import type { Plugin } from 'vite';
import { contentPolicy } from '../security-headers.mjs';

/** Writes the policy into every built page. A page held to it by the server as well may do what both allow. */
export const contentPolicyTag = (): Plugin => ({
  name: 'huice-content-policy',
  // The development server injects its own script, which the policy would rightly refuse.
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
      injectTo: 'head-prepend',
    },
  ],
});
