import {
  type Entry,
  entry,
  entryOf,
  listOf,
  type MapNode,
  mapOf,
  type Node,
  scalar,
  textOf,
  valueAt,
} from '../yaml/node.ts';

const ownKeys: ReadonlySet<string> = new Set([
  'clause',
  'words',
  'inference',
  'document',
  'quote',
  'place',
  'note',
  'grade',
]);

/** A passage that is quoted where it is cited: it becomes a clause of its document. */
export interface InlineClauses {
  /** The id of the clause with this quote; made when it is first met. */
  readonly idOf: (document: string, quote: string, node: MapNode) => string;
}

/**
 * `notice/3`, `{ notice/3: 给予20万元奖励 }`, `{ clause: …, words: …, inference: … }`, `{ document: …, quote: … }`, or a list of
 * these, as a list of citations.
 */
export const citationsOf = (node: Node, clauses: InlineClauses): Node =>
  listOf(
    node.at,
    (node.kind === 'list' ? node.items : [node]).flatMap((one) => citationOf(one, clauses)),
  );

const citationOf = (node: Node, clauses: InlineClauses): readonly Node[] => {
  if (node.kind !== 'map') return [textOf(node) === undefined ? node : mapOf(node.at, [entry('clause', node)])];
  const [document, quote] = [textOf(valueAt(node, 'document')), textOf(valueAt(node, 'quote'))];
  if (document !== undefined && quote !== undefined) return [inline(node, document, quote, clauses)];
  if (node.entries.some(({ key }) => ownKeys.has(key))) return [node];
  // `clause: words`, one citation for each.
  return node.entries.map(({ key, keyAt, value }) =>
    mapOf(keyAt, [entry('clause', scalar(key, keyAt), keyAt), ...wordsOf(value)]),
  );
};

const wordsOf = (value: Node): readonly Entry[] => {
  if (value.kind === 'map') return value.entries;
  return value.kind === 'scalar' && value.value === null ? [] : [entry('words', value)];
};

const inline = (node: MapNode, document: string, quote: string, clauses: InlineClauses): Node => {
  const of = entryOf(node, 'quote') as Entry;
  const clause = entry('clause', scalar(clauses.idOf(document, quote, node), of.value.at), of.keyAt);
  return mapOf(node.at, [clause, ...node.entries.filter(({ key }) => key === 'words' || key === 'inference')]);
};
