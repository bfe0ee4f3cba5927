import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

interface WebFile {
  readonly type: string;
  readonly cacheControl: string;
  /** In place of those of every file. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** By coding: `identity`, and `br` and `gzip` where the build has them. */
  readonly bodies: ReadonlyMap<string, { readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string }>;
}

/** The built pages, held in memory, with what the build wants sent with them. */
export interface WebFiles {
  readonly headers: Readonly<Record<string, string>>;
  /** By the path of an address; `/` is the page that opens. */
  readonly files: ReadonlyMap<string, WebFile>;
}

/** What the build says about how it is to be served (apps/web/vite/sent-headers.ts). */
interface SentHeaders {
  readonly headers: Readonly<Record<string, string>>;
  /** By path, what is sent with a file that other sites may show or load. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly cacheControl: { readonly below: string; readonly that: string; readonly other: string };
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

const codings = { br: '.br', gzip: '.gz' } as const;

/** Reads a build. What begins with a dot is its own record, and no part of the pages. */
export const readWebFiles = (folder: string): WebFiles => {
  const record = join(folder, '.vite/sent-headers.json');
  if (!existsSync(record)) throw new Error(`Nothing is built in ${folder}.`);
  const { headers, files: framed = {}, cacheControl } = JSON.parse(readFileSync(record, 'utf8')) as SentHeaders;
  const files = new Map<string, WebFile>();
  for (const found of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = `/${found.split(sep).join('/')}`;
    if (/\/\.|\.(?:br|gz)$/.test(path) || !statSync(join(folder, found)).isFile()) continue;
    const file = {
      type: types[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream',
      cacheControl: path.startsWith(cacheControl.below) ? cacheControl.that : cacheControl.other,
      headers: framed[path],
      bodies: bodiesOf(join(folder, found)),
    };
    files.set(path, file);
    if (path === '/index.html') files.set('/', file);
  }
  return { headers, files };
};

const bodiesOf = (path: string): WebFile['bodies'] => {
  const bodies = new Map([['identity', bodyOf(path, 'identity')]]);
  for (const [coding, ending] of Object.entries(codings))
    if (existsSync(path + ending)) bodies.set(coding, bodyOf(path + ending, coding));
  return bodies;
};

const bodyOf = (path: string, coding: string) => {
  const bytes = new Uint8Array(readFileSync(path));
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}-${coding}"` };
};
