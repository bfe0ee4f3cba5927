// `npm run headers [-- --nginx]`: what to send with the page, for whoever serves it with a program of their own (docs/serving.md); with
// `--nginx` as nginx wants it, which is what stands in apps/api/deploy/nginx.conf.
import { cacheControl, securityHeaders } from '../apps/web/security-headers.mjs';

const kept = { 'Cache-Control': cacheControl('/assets/') };
const asked = { 'Cache-Control': cacheControl('/') };

const plain = { 'every file': securityHeaders, 'every file below assets/': kept, 'every other file': asked };

// A location of nginx that adds one header inherits none, so each has all of them.
const locations = { '/assets/': { ...securityHeaders, ...kept }, '/': { ...securityHeaders, ...asked } };

/** @param {Record<string, string>} headers @param {(name: string, value: string) => string} written */
const lines = (headers, written) => Object.entries(headers).map(([name, value]) => `${written(name, value)}\n`);

const said = process.argv.includes('--nginx')
  ? Object.entries(locations).flatMap(([place, headers]) => [
      `  location ${place} {\n    gzip_static on;\n`,
      ...lines(headers, (name, value) => `    add_header ${name} "${value}" always;`),
      '  }\n',
    ])
  : Object.entries(plain).flatMap(([files, headers]) => [
      `# with ${files}\n`,
      ...lines(headers, (name, value) => `${name}: ${value}`),
    ]);
process.stdout.write(said.join(''));
