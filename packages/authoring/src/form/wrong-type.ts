import { type Fault, fault } from '../fault.ts';
import { type Node, textOf } from '../yaml/node.ts';

/** What can be wanted somewhere, in the words of an issue. */
const wantedTypes = {
  text: 'text',
  list: 'a list',
  map: 'keys with values',
  boolean: 'true or false',
  integer: 'a whole number',
  figure: 'a figure such as 20万 or 5%',
  key: 'a name before the colon',
} as const;

export type WantedType = keyof typeof wantedTypes;

export const wrongType = (node: Node, wanted: WantedType): Fault =>
  fault('form/wrong-type', node.at, wantedTypes[wanted], typeNameOf(node), { wanted, found: textOf(node) });

export const typeNameOf = (node: Node): string => {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'keys with values';
  return node.value === null ? 'nothing' : `"${node.source}"`;
};
