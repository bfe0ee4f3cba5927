import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Pictures are compressed already. */
const isText = /\.(html|js|css|svg|webmanifest)$/;

/** The last step up, 11, takes as long again for 2 % less. */
const brotliQuality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** Below this the headers of an answer weigh more than what is saved. */
const worthwhile = 1024;

/** Writes `page.html.br` and `page.html.gz` beside `page.html`, so that a server sends them without working on each request. */
export const compress = (): Plugin => {
  let folder = '';
  return {
    name: 'huice-compress',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = join(root, outDir);
    },
    closeBundle: {
      // After the worker is written, which is one of the files.
      order: 'post',
      sequential: true,
      async handler() {
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => isText.test(file));
        await Promise.all(files.map((file) => compressFile(join(folder, file))));
      },
    },
  };
};

const compressFile = async (path: string): Promise<void> => {
  const content = readFileSync(path);
  if (content.length < worthwhile) return;
  writeFileSync(`${path}.br`, await toBrotli(content, brotliQuality));
  writeFileSync(`${path}.gz`, await toGzip(content, { level: 9 }));
};
