import { nearestName } from '@huice/engine';
import { type Fault, fault } from '../fault.ts';
import type { Place } from '../yaml/node.ts';

/** The engine's own complaint about a fact that nobody declares, in the place where it is named. */
export const unknownFact = (name: string, at: Place, known: Iterable<string>): Fault => {
  const near = nearestName(name, known);
  return {
    ...fault('form/condition', at, 'an id that the pack declares', JSON.stringify(name), { near }),
    code: 'pack/unknown-fact',
    ...(near === undefined ? {} : { hint: `did you mean "${near}"?` }),
  };
};
