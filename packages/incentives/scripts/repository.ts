import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** A path of the repository, from its root. */
export const inRepository = (path: string): string => fileURLToPath(new URL(path, root));

/** Where the full texts are provided, for those who have them; nothing depends on it. */
export const providedTexts = inRepository('../shared/seeds');

/** Where the catalogue of passages is provided, for those who have it. */
export const providedCatalogue = inRepository('../shared/research/seed-incentives.json');
