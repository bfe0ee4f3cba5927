import { boundFigure, toPlainFigure } from '@huice/engine/figures';
import { fault } from '../fault.ts';
import { type Entry, entry, listOf, type MapNode, mapOf, type Node, scalar, textOf, without } from '../yaml/node.ts';
import { figureText, firstIssue, type Measured } from './figure.ts';
import type { Known } from './known.ts';
import type { Unfolded } from './short-form.ts';
import { unknownFact } from './unknown-fact.ts';

/** Each word that begins a condition, with what it stands for; any other is the id of a fact or a term. */
export const conditionWords: Readonly<Record<string, (value: Node, keyAt: Node['at']) => readonly Entry[]>> = {
  all: (value, at) => [kind('all', at), entry('of', value, at)],
  any: (value, at) => [kind('any', at), entry('of', value, at)],
  not: (value, at) => [kind('not', at), entry('of', value, at)],
  'at-least': (value, at) => [kind('at-least-n', at), ...inside(value, 'of', at)],
  judgement: (value, at) => [kind('judgement', at), entry('judgement', value, at)],
  meets: (value, at) => [kind('meets', at), entry('definition', value, at)],
  points: (value, at) => [kind('points', at), ...inside(value, 'indicators', at)],
};

const kind = (name: string, at: Node['at']): Entry => entry('kind', scalar(name, at), at);

/** What stands in the mapping after the word; anything else is its main part. */
const inside = (value: Node, main: string, at: Node['at']): readonly Entry[] =>
  value.kind === 'map' ? value.entries : [entry(main, value, at)];

/** `revenue: '>= 2亿'` and `all: […]`, as the conditions that they stand for. */
export const conditionOf = (node: Node, figures: ReadonlyMap<string, Known>): Unfolded => {
  if (node.kind !== 'map')
    return { fault: fault('form/condition', node.at, 'a condition', 'something else', { found: textOf(node) }) };
  if (node.entries.some(({ key }) => key === 'kind')) return { node };
  const said = without(node, 'cites');
  const [first, second] = said;
  if (first === undefined || second !== undefined)
    return {
      fault: fault('form/condition', second?.keyAt ?? node.at, 'one condition', `${said.length} of them`, {
        found: said.map(({ key }) => key).join(', ') || undefined,
      }),
    };
  const cites = node.entries.filter(({ key }) => key === 'cites');
  const word = Object.hasOwn(conditionWords, first.key) ? conditionWords[first.key] : undefined;
  if (word !== undefined) return { node: mapOf(node.at, [...word(first.value, first.keyAt), ...cites]) };
  const leaf = factLeaf(first, figures);
  return 'node' in leaf ? { node: mapOf(node.at, [...(leaf.node as MapNode).entries, ...cites]) } : leaf;
};

const factLeaf = (said: Entry, figures: ReadonlyMap<string, Known>): Unfolded => {
  const known = figures.get(said.key);
  if (known === undefined)
    return { fault: unknownFact(said.key, said.keyAt, [...figures.keys(), ...Object.keys(conditionWords)]) };
  const fact = entry('fact', scalar(said.key, said.keyAt), said.keyAt);
  const leaf = (of: string, ...more: readonly Entry[]): Unfolded => ({
    node: mapOf(said.keyAt, [kind(of, said.keyAt), fact, ...more]),
  });
  switch (known.kind) {
    case undefined:
      return { quiet: true };
    case 'boolean':
      return leaf('is', entry('value', yesOrNo(said.value)));
    case 'choice':
      return leaf('one-of', entry('options', asList(said.value)));
    case 'choices':
      return hasOptions(said.value, leaf);
    default: {
      const compared = comparison(said.value, known);
      return 'fault' in compared ? compared : leaf('compare', ...compared.entries);
    }
  }
};

/** 是 and 否 are no booleans to YAML. */
const yesOrNo = (node: Node): Node => {
  const text = textOf(node);
  return text === '是' || text === '否' ? { ...scalar(text === '是', node.at) } : node;
};

const asList = (node: Node): Node => (node.kind === 'list' ? node : listOf(node.at, [node]));

const hasOptions = (value: Node, leaf: (of: string, ...more: readonly Entry[]) => Unfolded): Unfolded => {
  if (value.kind !== 'map') return leaf('has-any', entry('options', asList(value)));
  const [first, second] = value.entries;
  if (first === undefined || second !== undefined || !['any', 'all'].includes(first.key))
    return { fault: fault('form/condition', value.at, 'any or all', value.entries.map(({ key }) => key).join(', ')) };
  return leaf(`has-${first.key}`, entry('options', asList(first.value)));
};

const signs: Readonly<Record<string, string>> = { 'at-least': '>=', above: '>', 'up-to': '<=', below: '<' };

/** `>= 2亿`, `2亿以上`, `不超过 5%`, `= 3`: a figure with the word or the sign that says how it bounds. */
const comparison = (
  value: Node,
  of: Measured,
): { readonly entries: readonly Entry[] } | Extract<Unfolded, { fault: unknown }> => {
  const text = textOf(value);
  const refused = (received: string) =>
    ({
      fault: fault('form/comparison', value.at, "a comparison such as '>= 2亿'", received, { found: text }),
    }) as const;
  if (text === undefined) return refused('something else');
  const plain = toPlainFigure(text).trim();
  const isEqual = /^=(?!=)/.test(plain);
  const { bound, figure } = isEqual ? { bound: 'equal', figure: plain.slice(1).trim() } : boundFigure(plain);
  const op = isEqual ? '=' : signs[bound];
  if (op === undefined) return refused(`"${text}"`);
  const read = figureText(figure, of);
  if (!read.ok) return { fault: { ...firstIssue(read), path: [], ...value.at } };
  return { entries: [entry('op', scalar(op, value.at)), entry('value', scalar(read.value, value.at))] };
};
