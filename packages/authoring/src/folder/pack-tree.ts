import { nearestName } from '@huice/engine';
import { type Fault, fault } from '../fault.ts';
import { byIdList } from '../form/by-id-form.ts';
import { formOf, packLists, written } from '../form/pack-form.ts';
import { wrongType } from '../form/wrong-type.ts';
import {
  type Entry,
  entry,
  entryOf,
  type MapNode,
  mapOf,
  type Node,
  scalar,
  textOf,
  valueAt,
  without,
} from '../yaml/node.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** The files of one folder by their path in it, `/` between the parts. */
export interface PackFolder {
  /** As it is named to a person, and in `uses`. */
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

/** A folder as the one tree that a pack is, short forms still folded. */
export interface PackTree {
  readonly name: string;
  readonly tree: MapNode;
  readonly lists: ReadonlyMap<string, readonly Node[]>;
  /** The cases beside each incentive. */
  readonly cases: readonly { readonly incentive: string; readonly node: Node }[];
  readonly uses: readonly Node[];
  /** The English of what is written in Chinese. */
  readonly english: Node | undefined;
  readonly faults: readonly Fault[];
}

/** Whether a file is one of a pack, by its name. */
export const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);

const rootFile = /^pack\.ya?ml$/;

/** Beside the lists: the English of their texts, in a file of its own so that a translator need not touch the others. */
const english = 'english';

/** Each folder or file of a list, `shared-caps` for `sharedCaps`, to its name in the language. */
const listNames: ReadonlyMap<string, string> = new Map(packLists.map((list) => [written(list), list]));

/** In these, a file is one entry and its path gives the id; anywhere else it is a list, or a mapping by id. */
const onePerFile: ReadonlySet<string> = new Set(['documents', 'incentives']);

/** The same files are read once, whoever asks: for what they use, and then for what they say. */
const known = new WeakMap<PackFolder['files'], PackTree>();

export const packTree = (folder: PackFolder): PackTree => {
  const before = known.get(folder.files);
  if (before?.name === folder.name) return before;
  const tree = readTree(folder);
  known.set(folder.files, tree);
  return tree;
};

const readTree = ({ name, files }: PackFolder): PackTree => {
  const reader = new TreeReader(name);
  const paths = [...files.keys()].filter(isYaml).sort();
  const others = paths.flatMap(packBelow);
  for (const path of paths)
    if (!others.some((other) => path.startsWith(other))) reader.add(path, files.get(path) as string);
  return reader.tree();
};

/** A folder with a pack.yaml is a pack of its own, as the city's is within that of the province; in the folder of a list it is an entry. */
const packBelow = (path: string): readonly string[] => {
  const folder = /^(.+\/)pack\.ya?ml$/.exec(path)?.[1];
  return folder === undefined || listNames.has(path.slice(0, path.indexOf('/'))) ? [] : [folder];
};

class TreeReader {
  readonly #name: string;
  readonly #faults: Fault[] = [];
  readonly #lists = new Map<string, Node[]>(packLists.map((list) => [list, []]));
  readonly #cases: { incentive: string; node: Node }[] = [];
  #root: Node | undefined;
  #english: Node | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** A pack that is a single file is named after it. */
  #fileOf(path: string): string {
    if (this.#name === '') return path;
    return isYaml(this.#name) ? this.#name : `${this.#name}/${path}`;
  }

  add(path: string, text: string): void {
    const file = this.#fileOf(path);
    const [top = '', ...below] = path.replace(/\.ya?ml$/, '').split('/');
    const list = listNames.get(top);
    const isEnglish = top === english && below.length === 0;
    if (list === undefined && !isEnglish && !rootFile.test(path)) {
      const names = [...listNames.keys(), english];
      const near = nearestName(top, [...names, 'pack']);
      const at = { file, line: 1, column: 1 };
      const known = names.join(', ');
      this.#faults.push(
        fault('folder/unknown-file', at, 'a file or a folder of a list', path, { found: path, near, known }),
      );
      return;
    }
    const { node, faults } = readYaml(file, text);
    this.#faults.push(...faults);
    if (node === undefined) return;
    if (isEnglish) this.#english = node;
    else if (list === undefined) this.#root = node;
    else if (below.length > 0 && onePerFile.has(list)) this.#entry(list, withId(node, below.join('/')));
    else this.#collection(list, node);
  }

  #collection(list: string, node: Node): void {
    const found = byIdList(node, formOf(list));
    if (found.kind === 'list') for (const one of found.items) this.#entry(list, one);
    else this.#faults.push(wrongType(node, 'list'));
  }

  /** A document with its clauses, and an incentive with its cases, are taken apart. */
  #entry(list: string, node: Node): void {
    const id = textOf(valueAt(node, 'id')) ?? '';
    const inner = list === 'documents' ? 'clauses' : list === 'incentives' ? 'cases' : undefined;
    const held = inner === undefined ? undefined : entryOf(node, inner);
    if (held === undefined || node.kind !== 'map') {
      this.#lists.get(list)?.push(node);
      return;
    }
    this.#lists.get(list)?.push(mapOf(node.at, without(node, held.key)));
    if (list === 'incentives') this.#cases.push({ incentive: id, node: held.value });
    else this.#clauses(held.value, id, node);
  }

  /** A clause is of the document under which it stands, and of its grade unless it says a lower one. */
  #clauses(node: Node, document: string, of: MapNode): void {
    const found = byIdList(node, formOf('clauses'));
    if (found.kind !== 'list') this.#collection('clauses', found);
    const grade = valueAt(of, 'grade');
    for (const one of found.kind === 'list' ? found.items : []) {
      if (one.kind !== 'map') this.#lists.get('clauses')?.push(one);
      else
        this.#lists
          .get('clauses')
          ?.push(
            mapOf(one.at, [
              ...one.entries,
              ...missing(one, 'document', scalar(document, one.at)),
              ...(grade === undefined ? [] : missing(one, 'grade', grade)),
            ]),
          );
    }
  }

  tree(): PackTree {
    const at = { file: this.#fileOf('pack.yaml'), line: 1, column: 1 };
    if (this.#root === undefined && !this.#faults.some(({ file }) => file === at.file))
      this.#faults.push(fault('folder/no-pack', at, 'a file pack.yaml with id, version and title', 'none'));
    const root = this.#root?.kind === 'map' ? this.#root : mapOf(at, []);
    const uses = valueAt(root, 'uses');
    for (const { key, value } of root.entries) {
      const list = listNames.get(key);
      if (list !== undefined) this.#collection(list, value);
    }
    return {
      name: this.#name,
      tree: mapOf(root.at, without(root, 'uses', english, ...listNames.keys())),
      lists: this.#lists,
      cases: this.#cases,
      english: this.#english ?? valueAt(root, english),
      uses: uses === undefined ? [] : uses.kind === 'list' ? uses.items : [uses],
      faults: this.#faults,
    };
  }
}

const missing = (node: MapNode, key: string, value: Node): readonly Entry[] =>
  entryOf(node, key) === undefined ? [entry(key, value, node.at)] : [];

const withId = (node: Node, id: string): Node =>
  node.kind === 'map' ? mapOf(node.at, [...node.entries, ...missing(node, 'id', scalar(id, node.at))]) : node;
