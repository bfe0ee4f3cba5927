import type { Plugin } from 'vite';

/** What the page may load and do: its own files, nothing else. The server sends the same as a header. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page, so that it also holds on a plain file server. */
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
