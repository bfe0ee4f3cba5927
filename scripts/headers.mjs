// `npm run headers`: what to send with the page, for whoever serves it with a program of their own (docs/serving.md).
import { cacheControl, securityHeaders } from '../apps/web/security-headers.mjs';

const rules = {
  'every file': securityHeaders,
  'every file below assets/': { 'Cache-Control': cacheControl('/assets/') },
  'every other file': { 'Cache-Control': cacheControl('/') },
};
for (const [files, headers] of Object.entries(rules)) {
  process.stdout.write(`# with ${files}\n`);
  for (const [name, value] of Object.entries(headers)) process.stdout.write(`${name}: ${value}\n`);
}
