import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
} from 'yaml';
import { type Fault, fault } from '../fault.ts';
import { type Entry, listOf, mapOf, type Node, type Place } from './node.ts';

/** Far above what a person writes into one file. */
const maxCharacters = 1024 * 1024;
const maxDepth = 48;
/** Values of one file, those behind aliases counted wherever they are used. */
const maxValues = 50_000;
/** A person repeats a citation or two; each use has to be looked up. */
const maxAliases = 100;

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface ReadYaml {
  /** What the file says, as far as it can be read. */
  readonly node: Node | undefined;
  readonly faults: readonly Fault[];
}

/**
 * YAML 1.2 with the core schema and nothing beyond it: no tags, no merge keys, no directives, one document, every key once,
 * within bounds. Every mistake that the parser can pass over is told, and the rest of the file is read all the same.
 */
export const readYaml = (file: string, text: string): ReadYaml => {
  const start = { file, line: 1, column: 1 };
  const refuse = (one: Fault): ReadYaml => ({ node: undefined, faults: [one] });
  if (text.length > maxCharacters)
    return refuse(fault('yaml/too-large', start, `at most ${maxCharacters} characters`, `${text.length}`));
  const lines = new LineCounter();
  try {
    const parsed = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
      lineCounter: lines,
    });
    const documents = 'empty' in parsed ? [] : parsed;
    const [document, second] = documents;
    if (document === undefined || document.contents === null)
      return refuse(fault('yaml/empty', start, 'something written', 'an empty file'));
    return new Reader(file, lines, document, second).result;
  } catch (error) {
    // The parser calls itself for each level, so that only a file nested without end gets here.
    if (!(error instanceof RangeError)) throw error;
    return refuse(fault('yaml/too-deep', start, `at most ${maxDepth} levels`, 'deeper nesting'));
  }
};

class Reader {
  readonly result: ReadYaml;
  readonly #file: string;
  readonly #lines: LineCounter;
  readonly #document: Document.Parsed;
  readonly #faults: Fault[] = [];
  #values = 0;
  #aliases = 0;

  constructor(file: string, lines: LineCounter, document: Document.Parsed, second: Document.Parsed | undefined) {
    this.#file = file;
    this.#lines = lines;
    this.#document = document;
    if (second !== undefined)
      this.#faults.push(fault('yaml/several', this.#place(second.range[0]), 'one document in a file', 'another'));
    if (document.directives?.yaml.explicit === true)
      this.#faults.push(fault('yaml/directive', this.#place(0), 'no directives', '%YAML'));
    for (const { code, pos, message } of [...document.errors, ...document.warnings])
      this.#faults.push(this.#syntax(code, this.#place(pos[0]), message));
    const node = document.contents === null ? undefined : this.#read(document.contents, 0);
    this.result = { node, faults: this.#faults };
  }

  #syntax(code: string, at: Place, message: string): Fault {
    if (code === 'DUPLICATE_KEY') return fault('yaml/repeated-key', at, 'each key once', 'the same key again');
    if (code === 'TAG_RESOLVE_FAILED') return fault('yaml/tag', at, 'no tags', 'a tag', { message });
    return fault('yaml/syntax', at, 'YAML', message, { message });
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }

  #read(node: ParsedNode | null | undefined, depth: number, from?: Place): Node {
    const at = node?.range ? this.#place(node.range[0]) : (from ?? this.#place(0));
    const nothing: Node = { kind: 'scalar', value: null, source: '', at };
    if (depth > maxDepth)
      return this.#tooMuch(fault('yaml/too-deep', at, `at most ${maxDepth} levels`, 'deeper'), nothing);
    if (++this.#values > maxValues)
      return this.#tooMuch(fault('yaml/too-large', undefined, `at most ${maxValues} values`, 'more'), nothing);
    if (isAlias(node) && ++this.#aliases > maxAliases)
      return this.#tooMuch(fault('yaml/too-large', at, `at most ${maxAliases} aliases`, 'more'), nothing);
    if (isAlias(node))
      return this.#read((node as Alias).resolve(this.#document) as ParsedNode | undefined, depth + 1, at);
    if (isScalar(node)) {
      const value = node.value as unknown;
      const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
      return isPlain ? { kind: 'scalar', value: value as string, source: node.source ?? String(value), at } : nothing;
    }
    if (isSeq(node))
      return listOf(
        at,
        node.items.map((item) => this.#read(item as ParsedNode, depth + 1, at)),
      );
    if (isMap(node))
      return mapOf(
        at,
        node.items.flatMap((pair) => this.#entry(pair as Pair, depth, at, node.flow === true)),
      );
    return nothing;
  }

  #entry({ key, value }: Pair, depth: number, around: Place, isInBraces: boolean): readonly Entry[] {
    const name = this.#read(key, depth + 1, around);
    if (isInBraces && value === null && name.kind === 'scalar') {
      this.#faults.push(fault('yaml/torn-text', name.at, 'a name and a colon', name.source, { found: name.source }));
      return [];
    }
    if (name.kind !== 'scalar' || name.value === null) {
      this.#faults.push(
        fault('form/wrong-type', name.at, 'a name before the colon', 'something else', { wanted: 'key' }),
      );
      return [];
    }
    if (reservedKeys.has(name.source)) {
      this.#faults.push({
        ...fault('form/unknown-key', name.at, 'another key', `"${name.source}"`),
        code: 'input/reserved-key',
      });
      return [];
    }
    const text = typeof name.value === 'string' ? name.value : name.source;
    return [{ key: text, keyAt: name.at, value: this.#read(value, depth + 1, name.at) }];
  }

  /** Told once: every further value would say the same. */
  #tooMuch(one: Fault, nothing: Node): Node {
    if (!this.#faults.some(({ code }) => code === one.code))
      this.#faults.push({ file: this.#file, line: 1, column: 1, ...one });
    return nothing;
  }
}

interface Pair {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}
