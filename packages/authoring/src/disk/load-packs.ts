import { join } from 'node:path';
import { parsePackJson } from '@huice/engine';
import type { Fault } from '../fault.ts';
import type { PackSource } from '../read-packs.ts';
import type { FileFault, FileReading } from './file-fault.ts';
import { listYaml } from './list-yaml.ts';
import { builtInPack, type LoadedPack } from './loaded-pack.ts';
import { readInput } from './read-input.ts';

/** Where packs lie. What it has to complain of (`F`) is handed on as it is. */
export interface PackFiles<F = FileFault> {
  /** The text of a file, at most so many bytes. */
  readonly read: (path: string, maxBytes?: number) => Promise<FileReading<string, F>>;
  /** The files below a folder that end in `.yaml` or `.yml`, relative to it; undefined for what is no folder. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
}

/** Those of the disk; `-` is no file here. */
export const packFiles: PackFiles = {
  read: (path, maxBytes) => readInput(path, process.stdin, maxBytes),
  list: listYaml,
};

/**
 * The packs at these paths, and those that they use, laid one on another: folders of YAML, single files of YAML, and packs as JSON.
 * A single pack as JSON is read without anything that knows YAML.
 */
export const loadPacks = async <F>(
  named: readonly [string, ...string[]],
  io: PackFiles<F>,
): Promise<FileReading<LoadedPack, F | Fault>> => {
  const paths = named.map(bare) as [string, ...string[]];
  const [only, second] = paths;
  if (second === undefined && !isYamlFile(only) && (await io.list(only)) === undefined) return loadJson(only, io);
  const { readPacks } = await import('../read-packs.ts');
  const { toHant } = await import('./to-hant.ts');
  const finder = new SourceFinder(io);
  for (const path of paths) await finder.add(path, []);
  const { sources, issues } = finder;
  const [first, ...rest] = sources;
  if (first === undefined) return { ok: false, issues };
  const read = readPacks([first, ...rest], { toHant: toHant(), heads: paths });
  if (!read.ok || issues.length > 0) return { ok: false, issues: [...issues, ...(read.ok ? [] : read.issues)] };
  return { ok: true, value: { ...read.value, paths: sources.map(({ name }) => name) } };
};

/** A shell that completes the name of a folder ends it with a slash. */
const bare = (path: string): string => path.replace(/(?<=[^/\\])[/\\]+$/, '');

/** A pack of thousands of incentives has some megabytes as JSON. */
const maxPackBytes = 64 * 1024 * 1024;

const isYamlFile = (path: string): boolean => /\.ya?ml$/.test(path);

const loadJson = async <F>(file: string, io: PackFiles<F>): Promise<FileReading<LoadedPack, F | Fault>> => {
  const text = await io.read(file, maxPackBytes);
  if (!text.ok) return text;
  const parsed = parsePackJson(text.value);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map((one) => ({ ...one, file })) };
  return { ok: true, value: { ...builtInPack(parsed.value), paths: [file] } };
};

/** Every pack that is needed, each once, those that are used before those that use them. */
class SourceFinder<F> {
  readonly sources: PackSource[] = [];
  readonly issues: (F | Fault)[] = [];
  readonly #io: PackFiles<F>;

  constructor(io: PackFiles<F>) {
    this.#io = io;
  }

  async add(path: string, above: readonly string[]): Promise<void> {
    if (this.sources.some(({ name }) => name === path)) return;
    const found = await this.#io.list(path);
    if (found !== undefined) await this.#folder(path, found, above);
    else if (isYamlFile(path)) await this.#single(path);
    else {
      const json = await loadJson(path, this.#io);
      if (json.ok) this.sources.push({ name: path, pack: json.value.pack });
      else this.issues.push(...json.issues);
    }
  }

  async #folder(path: string, found: readonly string[], above: readonly string[]): Promise<void> {
    const { usesOf } = await import('../folder/uses-of.ts');
    const files = new Map<string, string>();
    for (const file of found) {
      const text = await this.#io.read(join(path, file));
      if (text.ok) files.set(file, text.value);
      else this.issues.push(...text.issues);
    }
    const packFile = files.has('pack.yml') ? 'pack.yml' : 'pack.yaml';
    for (const { name, line, column } of usesOf(files.get(packFile) ?? '')) {
      const used = join(path, name);
      const at = { file: join(path, packFile), line, column };
      const isCircular = used === path || above.includes(used);
      const isThere = isCircular || (await this.#io.list(used)) !== undefined || (await this.#io.read(used)).ok;
      const params = { found: name };
      if (isCircular)
        this.issues.push({
          code: 'folder/circular-use',
          path: [],
          expected: 'another pack',
          received: name,
          params,
          ...at,
        });
      else if (isThere) await this.add(used, [...above, path]);
      else
        this.issues.push({ code: 'folder/unknown-use', path: [], expected: 'a pack', received: name, params, ...at });
    }
    this.sources.push({ name: path, files });
  }

  /** A small pack may be a single file. */
  async #single(path: string): Promise<void> {
    const text = await this.#io.read(path);
    if (text.ok) this.sources.push({ name: path, files: new Map([['pack.yaml', text.value]]) });
    else this.issues.push(...text.issues);
  }
}
