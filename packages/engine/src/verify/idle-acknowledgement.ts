import type { Pack } from '../language/pack.ts';
import { type Finding, finding } from './finding.ts';

/** An acknowledgement of what was not found: the finding is gone, is an error, or was never so called. */
export const idleAcknowledgement = (pack: Pack, found: readonly Finding[]): readonly Finding[] => {
  const known = new Set(
    found.filter(({ severity }) => severity !== 'error').map(({ code, about }) => `${code} ${about}`),
  );
  return (pack.acknowledgements ?? []).flatMap(({ code, about }, index) =>
    known.has(`${code} ${about}`)
      ? []
      : [
          finding('verify/idle-acknowledgement', ['acknowledgements', index], about, {
            expected: 'a warning or a note with this code about this id',
            received: 'none',
            hint: 'drop it: what it explained is gone, and an error cannot be explained away',
            params: { code },
          }),
        ],
  );
};
