import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { serveBuild } from './serve-build.mjs';
import { inRoot } from './workspace.mjs';

const folder = 'apps/web/demo';
/** What stands in the demo for the address of the pages. */
const example = 'https://huice.example/';

/** @type {Readonly<Record<string, { file: string, type: string }>>} */
const files = {
  '/': { file: 'index.html', type: 'text/html' },
  '/host.css': { file: 'host.css', type: 'text/css' },
};

/**
 * Serves a page of somebody else's with the element in it, and the pages of Huice on an address of their own: two sites to a browser, since
 * the one is called `localhost` and the other `127.0.0.1`. `isAllowed: false` names the page to nobody as one that may show the self-check.
 * @param {{ port?: number, isAllowed?: boolean }} [options]
 * @returns {Promise<{ url: string, pages: string, close: () => Promise<void> }>} the address of the demo, and that of the pages
 */
export async function serveEmbedDemo({ port = 0, isAllowed = true } = {}) {
  let pages = '';
  const server = createServer((request, response) => {
    const found = files[(request.url ?? '').replace(/[?#].*/s, '')];
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const text = readFileSync(inRoot(`${folder}/${found.file}`), 'utf8').replaceAll(example, pages);
    response.writeHead(200, { 'Content-Type': `${found.type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => resolve());
    })
  );
  const address = server.address();
  const url = `http://localhost:${address !== null && typeof address === 'object' ? address.port : port}/`;
  const served = await serveBuild({ origins: isAllowed ? [url.slice(0, -1)] : [] });
  pages = served.url;
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await served.close();
  };
  return { url, pages, close };
}
