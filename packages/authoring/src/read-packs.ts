import { type Issue, nearestName, type Pack, packFormat, parsePack } from '@huice/engine';
import { type PackCase, readCases } from './cases/case-form.ts';
import { chineseOnlyNotes } from './chinese-only-notes.ts';
import { eachOnce, type Fault, inOrder, type Reading } from './fault.ts';
import { type PackFolder, type PackTree, packTree } from './folder/pack-tree.ts';
import { type ChineseText, English } from './form/english.ts';
import { FormReader } from './form/form-reader.ts';
import { InlineClauseMaker } from './form/inline-clause-maker.ts';
import { type Known, knownFigures } from './form/known.ts';
import { Origins } from './form/origins.ts';
import { formOf, packForm, packLists, requiredOf, written } from './form/pack-form.ts';
import type { ToHant } from './form/text-form.ts';
import { joinedHead, layPacks } from './merge/lay-packs.ts';
import { fullId } from './merge/namespaced.ts';
import { entry, listOf, mapOf, type Node, type Place, scalar } from './yaml/node.ts';

/** A folder of YAML, or a pack that has been read already. */
export type PackSource = PackFolder | { readonly name: string; readonly pack: Pack };

/** What `readPacks` is told beside the sources. */
export interface ReadOptions {
  readonly toHant: ToHant;
  /** The sources that the whole is named after, where the others are what they use; all of them otherwise. */
  readonly heads?: readonly string[];
}

/** A pack that was read, with the cases beside its incentives and where each part of it is written. */
export interface ReadPack {
  readonly pack: Pack;
  readonly cases: readonly PackCase[];
  /** What is written in Chinese alone, where it stands first in its pack; a pack as JSON says nothing of that. */
  readonly chineseOnly: readonly ChineseText[];
  /** Where a part of the pack is written; undefined for what no file says. */
  readonly placeOf: (path: Issue['path']) => Place | undefined;
}

/**
 * The one pack in a folder. Pure: what the files say is handed in.
 *
 * @example
 * const read = readPackFolder(new Map([['pack.yaml', text]]), { toHant });
 * if (!read.ok) for (const fault of read.issues) console.error(describeFault(fault, 'zh-Hans'));
 */
export const readPackFolder = (files: ReadonlyMap<string, string>, options: ReadOptions): Reading<ReadPack> =>
  readPacks([{ name: '', files }], options);

/**
 * Packs, the lowest first, read together and laid one on another. Everything that is wrong with any of them is told at once: what
 * cannot be read, what does not fit the language, what names nothing, and where two of them disagree.
 */
export const readPacks = (sources: readonly [PackSource, ...PackSource[]], options: ReadOptions): Reading<ReadPack> => {
  const layers = sources.map((source) => ('pack' in source ? source : { name: source.name, tree: packTree(source) }));
  const figures = figuresOf(layers);
  const origins = new Origins();
  const faults: Fault[] = [];
  const chineseOnly = new WeakSet<object>();
  const unread = new Set<string>();
  const cases: PackCase[] = [];
  const withoutEnglish: ChineseText[] = [];
  const packs = layers.map((layer) => {
    if ('pack' in layer) return layer.pack;
    const clauses = new InlineClauseMaker(layer.tree.lists);
    faults.push(...layer.tree.faults);
    const before = faults.length;
    const english = new English(layer.tree.english);
    const { toHant } = options;
    const reader = new FormReader({ figures, clauses, toHant, english, origins, faults, chineseOnly, unread });
    const pack = packOf(layer.tree, reader, clauses);
    translateQuoted(pack, english, origins);
    for (const { incentive, node } of layer.tree.cases)
      cases.push(...readCases(layers.length === 1 ? incentive : fullId(pack.id, incentive), node, reader));
    // What could not be read may hold the text that seems to be missing.
    faults.push(...english.faults, ...(faults.length === before ? english.unused : []));
    withoutEnglish.push(...english.missing);
    return pack;
  });
  const heads = packs.filter((_, at) => options.heads?.includes(layers[at]?.name ?? ''));
  const laid = layPacks(packs, joinedHead(heads.length === 0 ? packs : heads), origins);
  const whole = withNotes(laid.pack, chineseOnly);
  const judged = parsePack(whole);
  // What is worked out of something unread is unread as well.
  for (const { id, facts, over = [] } of whole.terms ?? [])
    if ([...facts, ...over].some((part) => unread.has(part))) unread.add(id);
  const issues = judged.ok ? [] : judged.issues.flatMap((one) => placed(one, whole, origins, unread));
  const all = inOrder(eachOnce([...faults, ...laid.faults, ...issues]));
  if (!judged.ok || all.length > 0) return { ok: false, issues: all };
  return {
    ok: true,
    value: {
      pack: judged.value,
      cases,
      chineseOnly: withoutEnglish,
      placeOf: (path) => origins.find(whole, path).at,
    },
  };
};

type Layer = { readonly name: string } & ({ readonly pack: Pack } | { readonly tree: PackTree });

/** A short condition of one pack may name a fact of another. */
const figuresOf = (layers: readonly Layer[]): ReadonlyMap<string, Known> => {
  const nodes = (list: string) =>
    layers.flatMap((layer) => ('tree' in layer ? (layer.tree.lists.get(list) ?? []) : asNodes(layer.pack, list)));
  return knownFigures(nodes('facts'), nodes('terms'));
};

const nowhere: Place = { file: '', line: 0, column: 0 };

const asNodes = (pack: Pack, list: string): readonly Node[] =>
  ((pack as unknown as Record<string, readonly object[] | undefined>)[list] ?? []).map(asNode);

const asNode = (value: unknown): Node => {
  if (Array.isArray(value)) return listOf(nowhere, value.map(asNode));
  if (typeof value !== 'object' || value === null) return scalar(value as string, nowhere);
  return mapOf(
    nowhere,
    Object.entries(value).map(([key, inner]) => entry(key, asNode(inner))),
  );
};

const packOf = ({ tree, lists }: PackTree, reader: FormReader, clauses: InlineClauseMaker): Pack => {
  const needed = new Set(requiredOf(packForm));
  const entries = packLists.flatMap((list) => {
    const nodes = lists.get(list) ?? [];
    return nodes.length > 0 || needed.has(list) ? [entry(written(list), listOf(tree.at, nodes))] : [];
  });
  const format = entry('format', scalar(packFormat, tree.at));
  const pack = reader.read(packForm, mapOf(tree.at, [format, ...tree.entries, ...entries])).value as Pack;
  // Passages that were quoted where they are cited are known only once all else has been read.
  const made = clauses.made().map((node) => reader.read(formOf('clauses'), node).value as Pack['clauses'][number]);
  (pack.clauses as Pack['clauses'][number][]).push(...made);
  return pack;
};

/** What stands word for word as it was published keeps its words, with their English beside them. */
const translateQuoted = ({ documents, clauses }: Pack, english: English, origins: Origins): void => {
  const add = (of: { english?: string }, key: 'title' | 'quote', words: string): void => {
    if (of.english !== undefined) return;
    const found = english.of(words, origins.find({ of }, ['of', key]).at ?? nowhere);
    if (found === undefined) return;
    of.english = found.text;
    origins.slot(of, 'english', { at: found.at, isFaulty: false });
  };
  for (const one of documents) add(one, 'title', one.title);
  for (const one of clauses) add(one, 'quote', one.quote);
};

const withNotes = (pack: Pack, chineseOnly: WeakSet<object>): Pack => {
  const notes = chineseOnlyNotes(pack, chineseOnly);
  return notes.length === 0 ? pack : { ...pack, acknowledgements: [...(pack.acknowledgements ?? []), ...notes] };
};

/** An issue of the engine in its file; nothing when it speaks of what could not be read. */
const placed = (one: Issue, pack: Pack, origins: Origins, unread: ReadonlySet<string>): readonly Fault[] => {
  const { at, isFaulty } = origins.find(pack, one.path);
  const named = one.path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    pack,
  );
  // A term whose parts do not fit is there all the same, and what does not fit is told where it stands.
  const isUnfit = one.code === 'pack/unknown-fact' && pack.terms?.some(({ id }) => id === named) === true;
  if (isFaulty || isUnfit || unread.has(named as string)) return [];
  return [{ ...nearer(one, named, pack), ...at }];
};

/** An incentive is named without its pack by those beside it. */
const nearer = (one: Issue, named: unknown, pack: Pack): Issue => {
  if (one.code !== 'pack/unknown-incentive' || one.params?.['near'] !== undefined) return one;
  const near = nearestName(
    named as string,
    pack.incentives.map(({ id }) => id.slice(id.indexOf('/') + 1)),
  );
  return near === undefined ? one : { ...one, params: { ...one.params, near }, hint: `did you mean "${near}"?` };
};
