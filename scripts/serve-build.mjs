import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { cacheControl, securityHeaders } from '../apps/web/security-headers.mjs';
import { inRoot } from './workspace.mjs';

/** @typedef {{ url: string, port: number, close: () => Promise<void> }} Served */

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * Serves the built page on 127.0.0.1 until `close()`. Port 0, the default, takes any that is free; a port that is taken
 * rejects with `EADDRINUSE`.
 * @param {{ port?: number, folder?: string }} [options]
 * @returns {Promise<Served>}
 */
export async function serveBuild({ port = 0, folder = inRoot('apps/web/dist') } = {}) {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`Nothing is built in ${folder}; run "npm run build" first.`);
  const files = sirv(folder, {
    // Looks at the disk each time, so that a build made meanwhile is served whole and not with the lengths of the one before.
    dev: true,
    etag: true,
    // The build has compressed its files (apps/web/vite/compress.ts); nothing is compressed while somebody waits.
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => void response.setHeader('Cache-Control', cacheControl(path)),
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    };
    // What begins with a dot is the build's own record, and no part of the page.
    if (/\/(\.|%2e)/i.test(request.url ?? '')) missing();
    else files(request, response, missing);
  });
  const bound = await listen(server, port);
  const close = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
    );
  return { url: `http://127.0.0.1:${bound}/`, port: bound, close };
}
