// The page loads only its own files, runs only its own scripts, and sends nothing anywhere; these headers hold it to that.
const policy = {
  'default-src': "'self'",
  // The worker that keeps the pages for use offline, and the manifest that names them, are named though the default covers them.
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const denied = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** @type {Readonly<Record<string, string>>} */
export const securityHeaders = {
  'Content-Security-Policy': Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
