// `npm run headers [-- --nginx]`: what to send with the page, for whoever serves it with a program of their own (docs/serving.md); with
// `--nginx` as nginx wants it, which is what stands in apps/api/deploy/nginx.conf. With HUICE_SITE it is what the build of that site wants.
import { existsSync } from 'node:fs';
import { cacheControl, securityHeaders } from '../apps/web/security-headers.mjs';
import { askedSite, siteBuild } from './prepare.mjs';
import { recordedHeaders } from './serve-build.mjs';
import { inRoot, stop } from './workspace.mjs';

/** The headers of single files, which only a site has. */
const single = askedSite() === undefined ? {} : recordedHeaders(inRoot(siteBuild));
if (askedSite() !== undefined && !existsSync(inRoot(siteBuild)))
  stop('The pages of the site are not built yet; run “npm run build:web” with the same HUICE_SITE first.');

const kept = { 'Cache-Control': cacheControl('/assets/') };
const asked = { 'Cache-Control': cacheControl('/') };

/** @type {Record<string, Record<string, string>>} */
const plain = {
  'every file': securityHeaders,
  'every file below assets/': kept,
  'every other file': asked,
  ...Object.fromEntries(
    Object.entries(single).map(([path, headers]) => [
      `${path.slice(1)}, in place of those of every file`,
      { ...headers, ...asked },
    ]),
  ),
};

// A location of nginx that adds one header inherits none, so each has all of them.
/** @type {Record<string, Record<string, string>>} */
const locations = {
  '/assets/': { ...securityHeaders, ...kept },
  ...Object.fromEntries(Object.entries(single).map(([path, headers]) => [`= ${path}`, { ...headers, ...asked }])),
  '/': { ...securityHeaders, ...asked },
};

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
