import type { Pack } from '../language/pack.ts';
import { type Finding, finding } from './finding.ts';
import { citedSpots } from './spots.ts';

/** A condition, an amount, a date or a cap that stands without a source. The schema refuses it; a builder may not. */
export const uncited = (pack: Pack): readonly Finding[] =>
  citedSpots(pack)
    .filter(({ value }) => value.length === 0)
    .map(({ path, about }) =>
      finding('verify/uncited', path, about, {
        expected: 'at least one citation',
        received: 'none',
        hint: 'cite the clause that says so; nothing in a pack stands without its source',
      }),
    );
