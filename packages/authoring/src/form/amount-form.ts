import { nearestName } from '@huice/engine';
import { fault } from '../fault.ts';
import { entry, type MapNode, mapOf, type Node, scalar, textOf } from '../yaml/node.ts';
import type { Unfolded } from './short-form.ts';

interface AmountWord {
  readonly kind: string;
  /** The key that a value which is no mapping stands for. */
  readonly main?: string;
  /** Names that read better in a short form, by what the language calls them. */
  readonly named?: Readonly<Record<string, string>>;
}

/** Each word that begins an amount, with what it stands for. */
export const amountWords: Readonly<Record<string, AmountWord>> = {
  exactly: { kind: 'exact', main: 'value' },
  'at-least': { kind: 'at-least', main: 'value' },
  'up-to': { kind: 'up-to', main: 'value' },
  rate: { kind: 'rate', named: { of: 'base', at: 'rate' } },
  'per-unit': { kind: 'per-unit', named: { of: 'fact' } },
  brackets: { kind: 'brackets', named: { of: 'fact' } },
  'by-choice': { kind: 'by-choice', named: { of: 'fact' } },
  figure: { kind: 'figure', main: 'fact' },
  sum: { kind: 'sum', main: 'of' },
  greatest: { kind: 'greatest', main: 'of' },
  least: { kind: 'least', main: 'of' },
  minus: { kind: 'minus' },
  times: { kind: 'times' },
  capped: { kind: 'capped' },
  when: { kind: 'when' },
  readings: { kind: 'readings', main: 'of' },
  instalments: { kind: 'instalments', main: 'of' },
  relief: { kind: 'relief' },
  'in-kind': { kind: 'in-kind', main: 'what' },
  equity: { kind: 'equity', main: 'what' },
  unstated: { kind: 'unstated', main: 'what' },
};

/** `exactly: 20万` and `rate: { of: investment, at: 10% }`, as the amounts that they stand for; a figure alone is that figure exactly. */
export const amountOf = (node: Node): Unfolded => {
  if (node.kind === 'scalar' && textOf(node) !== undefined)
    return { node: mapOf(node.at, [entry('kind', scalar('exact', node.at)), entry('value', node)]) };
  if (node.kind !== 'map') return { fault: fault('form/condition', node.at, 'an amount', 'something else') };
  if (node.entries.some(({ key }) => key === 'kind')) return { node };
  const said = node.entries.filter(({ key }) => Object.hasOwn(amountWords, key));
  const strange = node.entries.find(({ key }) => key !== 'cites' && !Object.hasOwn(amountWords, key));
  const [first, second] = said;
  if (strange !== undefined) return { fault: notOneOf(strange.key, strange.keyAt) };
  if (first === undefined || second !== undefined)
    return {
      fault: fault('form/condition', second?.keyAt ?? node.at, 'one amount', `${said.length} of them`, {
        found: said.map(({ key }) => key).join(', ') || undefined,
      }),
    };
  const word = amountWords[first.key] as AmountWord;
  const cites = node.entries.filter(({ key }) => key === 'cites');
  const kind = entry('kind', scalar(word.kind, first.keyAt), first.keyAt);
  return { node: mapOf(node.at, [kind, ...inside(first.value, word, first.keyAt), ...cites]) };
};

const notOneOf = (key: string, at: Node['at']) => {
  const words = Object.keys(amountWords);
  const params = { found: key, near: nearestName(key, words), known: words.join(', ') };
  return fault('form/not-one-of', at, `one of ${params.known}`, JSON.stringify(key), params);
};

const inside = (value: Node, { main, named = {} }: AmountWord, at: Node['at']): MapNode['entries'] => {
  // `unstated:` and `unstated: true` say all that there is to say.
  if (value.kind === 'scalar' && (value.value === null || value.value === true)) return [];
  const isWhole = value.kind === 'map' && !(main === 'what' && isTextMap(value));
  if (!isWhole) return [entry(main ?? 'of', value, at)];
  return value.entries.map((one) => ({ ...one, key: named[one.key] ?? one.key }));
};

const isTextMap = ({ entries }: MapNode): boolean => entries.some(({ key }) => key === 'zh-Hans');
