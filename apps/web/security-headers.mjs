// What the page may load and do, kept here alone: the build writes it into each page, `npm start` sends it, and `npm run headers` prints it
// for whoever serves the page elsewhere.

const own = "'self'";
const none = "'none'";

/** A page loads and runs its own files, and talks to nobody. */
const pagePolicy = {
  'default-src': none,
  'script-src': own,
  'style-src': own,
  'img-src': own,
  'manifest-src': own,
  'worker-src': own,
  'base-uri': none,
  'form-action': none,
};

/** Sent with every file: the worker that keeps the pages for use offline has to fetch them, and only a header can forbid frames. */
const sentPolicy = { ...pagePolicy, 'connect-src': own, 'frame-ancestors': none };

/** @param {Record<string, string>} policy */
const written = (policy) =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

/** For the page itself, so that it also holds on a file server that sends no header. */
export const contentPolicy = written(pagePolicy);

const denied = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** @type {Readonly<Record<string, string>>} */
export const securityHeaders = {
  'Content-Security-Policy': written(sentPolicy),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * The files that want other headers once sites may show the self-check in their pages (docs/embedding.md): the page that stands in the frame,
 * and the script that puts it there. All others stay as they are; without an origin, so do these.
 * @param {readonly string[]} origins such as `https://www.city.example`
 * @returns {Readonly<Record<string, Readonly<Record<string, string>>>>} path → every header
 */
export const framedHeaders = (origins) => {
  if (origins.length === 0) return {};
  // It knows no list of sites, and forbids what the policy allows.
  const { 'X-Frame-Options': _, ...sent } = securityHeaders;
  const policy = written({ ...sentPolicy, 'frame-ancestors': origins.join(' ') });
  return {
    '/embed.html': { ...sent, 'Content-Security-Policy': policy },
    '/huice-check.js': {
      ...securityHeaders,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    },
  };
};

/** Names below assets/ carry a digest of their content, so a copy of them can never be out of date. @param {string} path */
export const cacheControl = (path) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
