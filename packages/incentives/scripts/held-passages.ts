import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence, FoundPassage, HeldText } from './check-texts.ts';
import { inRepository } from './repository.ts';

/** Where full texts and found passages are provided, for those who have them; nothing depends on it. */
const provided = inRepository('../shared');

interface ResearchRow {
  readonly id: string;
  readonly quote?: string | null;
  readonly evidence?: Evidence;
}

const research = ['current-clauses', 'quzhou-clauses', 'seed-incentives', 'secondary-sources'] as const;

/** The texts and passages that are at hand, or undefined where there are none. */
export const heldPassages = (
  folder: string = provided,
): { readonly texts: readonly HeldText[]; readonly found: readonly FoundPassage[] } | undefined => {
  const texts = ['texts', 'seeds'].flatMap((name) => textsIn(join(folder, name)));
  const found = research.flatMap((name) => passagesIn(join(folder, 'research', `${name}.json`)));
  return texts.length === 0 && found.length === 0 ? undefined : { texts, found };
};

const textsIn = (folder: string): readonly HeldText[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    : [];

const passagesIn = (file: string): readonly FoundPassage[] =>
  existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as readonly ResearchRow[]).flatMap(
        ({ id, quote, evidence = 'reprint' }) => (quote ? [{ id, quote, evidence }] : []),
      )
    : [];

/** The ids of the clauses in force and of Quzhou’s, as they are provided. */
export const providedClauseIds = (folder: string = provided): readonly string[] =>
  (['current-clauses', 'quzhou-clauses'] as const).flatMap((name) => {
    const file = join(folder, 'research', `${name}.json`);
    return existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as readonly ResearchRow[]).map(({ id }) => id)
      : [];
  });
