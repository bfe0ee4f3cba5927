/** Where something stands in a file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is written in a file, with its place; mappings keep the order of writing. */
export type Node = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it was typed: `0.10` is not `0.1` to a version number. */
  readonly source: string;
  readonly at: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly at: Place;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly at: Place;
}

export interface Entry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: Node;
}

export const scalar = (value: string | boolean, at: Place): ScalarNode => ({
  kind: 'scalar',
  value,
  source: String(value),
  at,
});

export const entry = (key: string, value: Node, keyAt: Place = value.at): Entry => ({ key, keyAt, value });

export const mapOf = (at: Place, entries: readonly Entry[]): MapNode => ({ kind: 'map', entries, at });

export const listOf = (at: Place, items: readonly Node[]): ListNode => ({ kind: 'list', items, at });

export const entryOf = (node: Node | undefined, key: string): Entry | undefined =>
  node?.kind === 'map' ? node.entries.find((one) => one.key === key) : undefined;

export const valueAt = (node: Node | undefined, key: string): Node | undefined => entryOf(node, key)?.value;

export const without = (node: MapNode, ...keys: readonly string[]): readonly Entry[] =>
  node.entries.filter(({ key }) => !keys.includes(key));

/** The text of a scalar, a number as it was typed; undefined for what is no text. */
export const textOf = (node: Node | undefined): string | undefined => {
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return undefined;
  return typeof node.value === 'number' ? node.source : node.value;
};
