import { nearestName } from '@huice/engine';
import { type Fault, fault } from '../fault.ts';
import { type Node, type Place, textOf } from '../yaml/node.ts';
import { anyFigureText, firstIssue } from './figure.ts';
import type { Form } from './pack-form.ts';
import { typeNameOf, wrongType } from './wrong-type.ts';

/** What one value says, or what is wrong with it. */
export type ScalarRead = { readonly value: unknown } | { readonly fault: Fault };

/** What has no parts: a literal, yes or no, a whole number, or text. */
export const scalarOf = (form: Form, node: Node): ScalarRead => {
  if ('const' in form) {
    const isIt = node.kind === 'scalar' && node.value === form['const'];
    return isIt ? { value: form['const'] } : { fault: notOneOf(node, [String(form['const'])]) };
  }
  switch (form['type']) {
    case 'boolean':
      return node.kind === 'scalar' && typeof node.value === 'boolean'
        ? { value: node.value }
        : { fault: wrongType(node, 'boolean') };
    case 'integer':
      return integerOf(form, node);
    default:
      return stringOf(form, node);
  }
};

/** `20万` and `5%`, as the plain decimal that the language has. */
export const figureOf = (node: Node): ScalarRead => {
  const text = textOf(node);
  if (text === undefined) return { fault: wrongType(node, 'figure') };
  const read = anyFigureText(text);
  return read.ok ? { value: read.value } : { fault: { ...firstIssue(read), path: [], ...node.at } };
};

export const notOneOf = (node: Node, known: readonly string[]): Fault => {
  const text = textOf(node) ?? (node.kind === 'scalar' ? String(node.value) : typeNameOf(node));
  const params = { found: text, known: known.join(', '), near: nearestName(text, known) };
  return fault('form/not-one-of', node.at, `one of ${known.join(', ')}`, JSON.stringify(text), params);
};

/** A text that is longer or shorter than it may be. */
export const lengthFault = (form: Form, texts: readonly string[], at: Place): Fault | undefined => {
  const [least, most] = [Number(form['minLength'] ?? 0), Number(form['maxLength'] ?? Number.POSITIVE_INFINITY)];
  const wrong = texts.find((text) => text.length < least || text.length > most);
  return wrong === undefined ? undefined : outOfBounds(at, least, most, wrong.length);
};

export const outOfBounds = (at: Place, least: number, most: number, found: number): Fault => {
  const params = { least: String(least), most: String(most), found: String(found) };
  return fault('form/out-of-bounds', at, `${least} to ${most}`, String(found), params);
};

const integerOf = (form: Form, node: Node): ScalarRead => {
  const value = node.kind === 'scalar' ? node.value : null;
  if (typeof value !== 'number' || !Number.isInteger(value)) return { fault: wrongType(node, 'integer') };
  const [least, most] = [Number(form['minimum'] ?? 0), Number(form['maximum'] ?? Number.MAX_SAFE_INTEGER)];
  return value >= least && value <= most ? { value } : { fault: outOfBounds(node.at, least, most, value) };
};

const stringOf = (form: Form, node: Node): ScalarRead => {
  const text = textOf(node);
  if (text === undefined) return { fault: wrongType(node, 'text') };
  const { enum: known, pattern } = form;
  if (Array.isArray(known))
    return known.includes(text) ? { value: text } : { fault: notOneOf(node, known as string[]) };
  if (typeof pattern === 'string' && !patternOf(pattern).test(text)) {
    const example = exampleOf(patternOf(pattern));
    const params = { found: text, example };
    return { fault: fault('form/wrong-text', node.at, `text such as ${example}`, JSON.stringify(text), params) };
  }
  const wrong = lengthFault(form, [text], node.at);
  return wrong === undefined ? { value: text } : { fault: wrong };
};

/** Made once: every id of a pack is held against the same one. */
const patterns = new Map<string, RegExp>();

const patternOf = (source: string): RegExp => {
  const known = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, known);
  return known;
};

const exampleOf = (pattern: RegExp): string => examples.find((one) => pattern.test(one)) ?? pattern.source;

const examples = [
  '2024-05-01',
  '1.0.0',
  '330800',
  'https://example.org/',
  '0'.repeat(64),
  'equipment-subsidy',
  '#1e6b4a',
  '0570-12345',
];
