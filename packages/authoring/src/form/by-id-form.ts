import { entry, listOf, mapOf, type Node, scalar } from '../yaml/node.ts';
import { type Form, propertiesOf } from './pack-form.ts';

/** A mapping by id as the list that it stands for; a text alone is the quote of a clause, and the label of anything else. */
export const byIdList = (node: Node, item: Form): Node =>
  node.kind === 'map'
    ? listOf(
        node.at,
        node.entries.map(({ key, keyAt, value }) => {
          const id = entry('id', scalar(key, keyAt), keyAt);
          const main = 'quote' in propertiesOf(item) ? 'quote' : 'label';
          const isShort = value.kind === 'scalar' || (main === 'label' && value.kind === 'map' && isText(value));
          return mapOf(keyAt, [id, ...(isShort || value.kind !== 'map' ? [entry(main, value)] : value.entries)]);
        }),
      )
    : node;

const isText = (node: Extract<Node, { kind: 'map' }>): boolean => node.entries.some(({ key }) => key === 'zh-Hans');
