import type { Node } from '../yaml/node.ts';
import { figureText } from './figure.ts';

/** What is written, as JSON has it. A long number stays text, so that no digit is lost, and `5%` is 0.05. */
export const plainData = (node: Node): unknown => {
  if (node.kind === 'list') return node.items.map(plainData);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainData(value)]));
  const { value, source } = node;
  if (typeof value === 'number') return String(value) === source ? value : source;
  if (typeof value !== 'string' || !/[%‰]$/.test(value)) return value;
  const share = figureText(value, { kind: 'share' });
  return share.ok ? share.value : value;
};
