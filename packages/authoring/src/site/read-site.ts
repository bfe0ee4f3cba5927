import type { Text } from '@huice/engine';
import { eachOnce, type Fault, fault, inOrder, type Reading } from '../fault.ts';
import { English } from '../form/english.ts';
import { FormReader } from '../form/form-reader.ts';
import { InlineClauseMaker } from '../form/inline-clause-maker.ts';
import { Origins } from '../form/origins.ts';
import { notOneOf } from '../form/scalar-form.ts';
import type { ToHant } from '../form/text-form.ts';
import { type Node, type Place, scalar, valueAt } from '../yaml/node.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { checkSeal } from './check-seal.ts';
import { pngSize } from './png-size.ts';
import { nation, siteForm } from './site-form.ts';

type Look = 'light' | 'dark';

/** Whose pages they are: what `site.yaml` says. Paths are as they are written there. */
export interface Site {
  readonly name: Text;
  readonly seal?: string;
  readonly accent?: Readonly<Record<Look, string>>;
  readonly contact?: { readonly office: Text; readonly telephone?: string; readonly page?: string };
  readonly disclaimer?: Text;
  readonly packs: { readonly opens: string; readonly offers: readonly string[] };
  /** Where the pages will be found, with a slash at the end. */
  readonly address?: string;
  readonly icon?: string;
  readonly share?: string;
  /** Which other sites may show the self-check in their pages; nobody, where it is left out. */
  readonly embed?: { readonly origins: readonly string[] };
}

/** What a site is held against, and where its files are: what only the build of the pages knows. */
export interface SiteOptions {
  /** Simplified characters to traditional ones. */
  readonly toHant: ToHant;
  /** The ids of what can be offered. */
  readonly packs: readonly string[];
  /** What the accent stands on. */
  readonly grounds: Readonly<Record<Look, readonly string[]>>;
  /** Contrast of two colours after WCAG. */
  readonly contrast: (one: string, other: string) => number;
  /** A file beside this one; undefined where there is none. */
  readonly fileAt: (path: string) => Uint8Array | undefined;
}

/** The least contrast of text. */
const leastContrast = 4.5;
/** Sides in pixels: of an icon for home screens, and of what messengers take for a picture. */
const leastSides = { icon: 512, share: 300 } as const;

/**
 * Reads `site.yaml`. Everything that is wrong with it and with the files that it names is told at once.
 *
 * @example
 * const read = readSite('site.yaml', text, options);
 * if (!read.ok) for (const fault of read.issues) console.error(describeFault(fault, 'zh-Hans'));
 */
export const readSite = (file: string, text: string, options: SiteOptions): Reading<Site> => {
  const { node, faults: unreadable } = readYaml(file, text);
  if (node === undefined) return { ok: false, issues: unreadable };
  const faults: Fault[] = [...unreadable];
  const origins = new Origins();
  const chineseOnly = new WeakSet<object>();
  const clauses = new InlineClauseMaker(new Map());
  const reader = new FormReader({
    figures: new Map(),
    clauses,
    toHant: options.toHant,
    english: new English(undefined),
    origins,
    faults,
    chineseOnly,
    unread: new Set(),
  });
  const written = coloursNoted(node, faults);
  const read = reader.read(siteForm(options.packs), written).value as Site;
  const find = (...path: Fault['path']): { readonly at: Place; readonly isFaulty: boolean } => {
    const { at, isFaulty } = origins.find(read, path);
    return { at: at ?? node.at, isFaulty };
  };
  for (const path of [['name'], ['contact', 'office'], ['disclaimer']]) {
    const value = path.reduce<unknown>((of, key) => (of as Record<string, unknown> | undefined)?.[key], read);
    if (typeof value === 'object' && value !== null && chineseOnly.has(value))
      faults.push(fault('form/missing-key', find(...path).at, 'en', 'nothing', { key: 'en' }));
  }
  const given = { ...read.packs };
  const offers = [...new Set([nation, ...(given.offers ?? options.packs)])];
  const opens = given.opens ?? nation;
  if (!offers.includes(opens) && !find('packs', 'opens').isFaulty)
    faults.push(notOneOf(scalar(opens, find('packs', 'opens').at), offers));
  if (read.accent !== undefined)
    for (const look of ['light', 'dark'] as const) {
      const { at, isFaulty } = find('accent', look);
      if (!isFaulty) faults.push(...accentFaults(read.accent[look], look, at, options));
    }
  faults.push(...originFaults(read.embed?.origins ?? [], (index) => find('embed', 'origins', index)));
  faults.push(...pictureFaults(read, (key) => find(key), options));
  if (faults.length > 0) return { ok: false, issues: inOrder(eachOnce(faults)) };
  const address = read.address === undefined ? {} : { address: read.address.replace(/(?<!\/)$/, '/') };
  return { ok: true, value: { ...read, ...address, packs: { opens, offers } } };
};

/**
 * What may stand in the header that says who may frame a page: a scheme, a name, which may begin with `*.`, and a port. Without encryption
 * only on the machine itself, where one tries it.
 */
const isOrigin = (text: string): boolean =>
  /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/.test(text) ||
  /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?$/.test(text);

const originFaults = (
  origins: readonly string[],
  find: (index: number) => { readonly at: Place; readonly isFaulty: boolean },
): readonly Fault[] =>
  origins.flatMap((origin, index) => {
    const { at, isFaulty } = find(index);
    if (isFaulty || isOrigin(origin)) return [];
    return [fault('site/not-an-origin', at, 'https://www.city.example', origin, { found: origin })];
  });

/** A colour without quotation marks is a comment of YAML, so that nothing seems to be written; that is told here in place of that nothing is. */
const coloursNoted = (node: Node, faults: Fault[]): Node => {
  const accent = valueAt(node, 'accent');
  if (node.kind !== 'map' || accent?.kind !== 'map') return node;
  const entries = accent.entries.map((one) => {
    if (one.value.kind !== 'scalar' || one.value.value !== null) return one;
    faults.push(fault('site/unquoted-colour', one.value.at, '"#1e6b4a"', 'nothing', { key: one.key }));
    return { ...one, value: scalar('#000000', one.value.at) };
  });
  const noted = { ...accent, entries };
  return { ...node, entries: node.entries.map((one) => (one.value === accent ? { ...one, value: noted } : one)) };
};

/** As text and as a line on each ground; text of the paper's colour on a button of the accent has the same contrast. */
const accentFaults = (accent: string, look: Look, at: Place, { grounds, contrast }: SiteOptions): readonly Fault[] => {
  const ratio = (ground: string) => contrast(accent, ground);
  const [worst] = grounds[look]
    .filter((ground) => ratio(ground) < leastContrast)
    .toSorted((one, other) => ratio(one) - ratio(other));
  if (worst === undefined) return [];
  const code = look === 'light' ? 'site/accent-too-light' : 'site/accent-too-dark';
  const params = { found: accent, ground: worst, ratio: ratio(worst).toFixed(2), least: String(leastContrast) };
  return [fault(code, at, `${leastContrast}:1`, accent, params)];
};

type Picture = 'seal' | 'icon' | 'share';

const pictureFaults = (
  read: Site,
  find: (key: Picture) => { readonly at: Place; readonly isFaulty: boolean },
  { fileAt }: SiteOptions,
): readonly Fault[] =>
  (['seal', 'icon', 'share'] as const).flatMap((key) => {
    const path = read[key];
    const { at, isFaulty } = find(key);
    if (path === undefined || isFaulty) return [];
    // Nothing is read but what lies beside it.
    const bytes = /[/\\]/.test(path) ? undefined : fileAt(path);
    if (bytes === undefined) return [fault('site/missing-file', at, 'a file', path, { found: path })];
    if (key === 'seal') return checkSeal(at.file.replace(/[^/\\]*$/, path), new TextDecoder().decode(bytes));
    const size = pngSize(bytes);
    const least = leastSides[key];
    const isFit = size !== undefined && Math.min(size.width, size.height) >= least;
    const isSquare = key !== 'icon' || size?.width === size?.height;
    if (isFit && isSquare) return [];
    const found = size === undefined ? path : `${size.width} × ${size.height}`;
    const code = key === 'icon' ? 'site/wrong-icon' : 'site/wrong-share';
    return [fault(code, at, `a PNG of ${least} pixels`, found, { found, least: String(least) })];
  });
