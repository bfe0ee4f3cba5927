import type { Locale } from '@huice/engine';
import { faultCodes } from '../src/fault.ts';
import { type PackSource, readPacks } from '../src/read-packs.ts';
import { yamlSchemas } from '../src/schema/yaml-schemas.ts';
import { describeFault } from '../src/words/describe-fault.ts';
import { en } from '../src/words/en.ts';
import { zhHans } from '../src/words/zh-hans.ts';
import { amounts, type Construct, conditions, others } from './constructs.ts';
import { exampleFolder, toHant } from './example.ts';

const folders = ['lanhai', 'lancheng'] as const;

type Files = ReadonlyMap<string, string>;

const allFiles = (): Files =>
  new Map(
    folders.flatMap((name) => [...exampleFolder(name).files].map(([path, text]) => [`${name}/${path}`, text] as const)),
  );

const sourcesOf = (files: Files) => {
  const below = (name: string) =>
    [...files].flatMap(([path, text]) =>
      path.startsWith(`${name}/`) ? [[path.slice(name.length + 1), text] as const] : [],
    );
  const [first, second] = folders.map((name) => ({ name, files: new Map(below(name)) }));
  return [first, second] as readonly [PackSource, PackSource];
};

const messages = (files: Files, locale: Locale): readonly string[] => {
  const read = readPacks(sourcesOf(files), { toHant, heads: ['lancheng'] });
  return read.ok ? [] : read.issues.map((one) => describeFault(one, locale));
};

/** The line that is looked for and all that stands deeper, set in as little as it can be. */
const snippetOf = ({ file, find }: Construct, files: Files): string => {
  const lines = (files.get(file) ?? '').split('\n');
  const from = lines.findIndex((line) => line.includes(find));
  if (from < 0) throw new Error(`${file} has no line with ${find}`);
  const depth = (line: string) => line.length - line.trimStart().length;
  const first = depth(lines[from] as string);
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => line.trim() === '' || depth(line) <= first);
  return [lines[from] as string, ...rest.slice(0, end < 0 ? rest.length : end)]
    .map((line) => line.slice(first))
    .join('\n');
};

const clausesIn = (snippet: string, files: Files): readonly string[] => {
  const read = readPacks(sourcesOf(files), { toHant, heads: ['lancheng'] });
  const known = read.ok ? read.value.pack.clauses : [];
  return known
    .filter(({ id }) => new RegExp(`(?<![\\w/])${id}(?![\\w/])`).test(snippet))
    .map(({ id, quote }) => `> ${quote} (\`${id}\`)`);
};

const section = (construct: Construct, files: Files): string => {
  const [from, to] = construct.mistake;
  const text = files.get(construct.file) ?? '';
  if (!text.includes(from)) throw new Error(`${construct.file} has no ${from}`);
  const spoilt = new Map([...files, [construct.file, text.replace(from, () => to)]]);
  const said = messages(spoilt, 'en');
  if (said.length === 0) throw new Error(`nothing is said of ${to}`);
  const snippet = snippetOf(construct, files);
  const clauses = clausesIn(snippet, files);
  const written = (words: string) => `\`${words.trim().split('\n')[0]}\``;
  return [
    `### ${construct.name}`,
    construct.about,
    ...(clauses.length === 0 ? [] : [clauses.join('\n>\n')]),
    `\`\`\`yaml\n${snippet}\n\`\`\``,
    `Written ${written(to)} instead of ${written(from)}:`,
    `\`\`\`text\n${[...messages(spoilt, 'zh-Hans'), ...said].join('\n')}\n\`\`\``,
  ].join('\n\n');
};

interface Keyed {
  readonly properties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Keyed[];
  readonly anyOf?: readonly (Keyed & { readonly items?: Keyed })[];
}

/** What stands in a file; of a list, in each of its entries. */
const entryOf = (schema: Keyed): readonly Keyed[] => {
  const listed = schema.anyOf?.find(({ items }) => items !== undefined)?.items;
  const entry = listed ?? schema;
  return entry.oneOf ?? [entry];
};

const keysOf = (schema: Keyed): readonly string[] =>
  entryOf(schema).flatMap(({ properties = {}, required = [] }) => {
    const kind = properties['kind'];
    const kinds = kind === undefined ? '' : `\`${[kind['const'] ?? kind['enum']].flat().join('`, `')}\`: `;
    const all = Object.keys(properties).filter((key) => key !== 'kind');
    const must = all.filter((key) => required.includes(key));
    const may = all.filter((key) => !required.includes(key));
    const list = (keys: readonly string[]) => keys.map((key) => `\`${key}\``).join(', ');
    return [`${kinds}${list(must)}${may.length === 0 ? '' : `; may have ${list(may)}`}`];
  });

const names: Readonly<Record<string, string>> = {
  incentive: '`incentives/**/*.yaml`, one each',
  document: '`documents/**/*.yaml`, one each',
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** `docs/authoring/constructs.md`, from the schema, the example and the messages. */
export const referencePage = (): string => {
  const files = allFiles();
  const schemas = Object.entries(yamlSchemas() as Readonly<Record<string, Keyed>>);
  return `${[
    '# All constructs',
    'Written by `npm run authoring:write` from the schema of the language, the worked example and the messages of the checker; a test holds it to them. The city, the province and their documents are made up.',
    '## Files',
    'A pack is a folder with a `pack.yaml`. Every list may also stand in `pack.yaml` under its name, or be divided into a folder of that name. An entry with an id may be written as `id: …` in a mapping; where it has no more than a label (or a quote), as `id: label`.',
    [
      '| file | keys |',
      '| --- | --- |',
      ...schemas.map(
        ([name, schema]) => `| ${names[name] ?? `\`${name}.yaml\``} | ${cell(keysOf(schema).join('<br>'))} |`,
      ),
    ].join('\n'),
    '## Conditions',
    'A condition is a mapping with one key: a word below, or the id of a fact or a term. `cites` beside it is for it and for all that stands in it and cites nothing of its own.',
    ...conditions.map((one) => section(one, files)),
    '## Amounts',
    'An amount is a mapping with one key, or a figure. `cites` as in conditions.',
    ...amounts.map((one) => section(one, files)),
    '## Everything else',
    ...others.map((one) => section(one, files)),
    '## What the reader complains of',
    'Beside these, every code of the engine, in the place where it is written.',
    [
      '| code | says |',
      '| --- | --- |',
      ...faultCodes.map((code) => `| \`${code}\` | ${cell(zhHans.fault[code])}<br>${cell(en.fault[code])} |`),
    ].join('\n'),
  ].join('\n\n')}\n`;
};
