import type { ToHant } from '../form/text-form.ts';
import { hantConverter } from './hant-converter.ts';

/** By OpenCC's tables, each asked for by its name: phrases and characters first, then the shapes that are usual today (爲 is 為). */
export const openccHant = (table: (name: string) => string): ToHant => {
  const traditional = hantConverter(table('STCharacters'), table('STPhrases'));
  const usual = hantConverter(table('TWVariants'));
  return (simplified) => usual(traditional(simplified));
};
