import type { Archive } from './open-zip.ts';
import { isOn, readXml } from './read-xml.ts';

/** A worksheet as the workbook names it. Sheets of charts and macros hold no cells, and are no part of the list. */
interface Worksheet {
  readonly name: string;
  /** By the user, or so deep that only a program brings it back. */
  readonly isHidden: boolean;
  readonly path: string;
}

export interface Workbook {
  readonly worksheets: readonly Worksheet[];
  /** Days are counted from 1904 and not from 1900. */
  readonly isFrom1904: boolean;
  readonly stylesPath: string | null;
  readonly textsPath: string | null;
}

/** The text of a part; null when there is none. Throws what the archive refuses. */
export type PartText = (name: string) => string | null;

/** Where the workbook’s own part is, by the archive’s relations; null when it is no workbook. */
export const workbookPath = (archive: Pick<Archive, 'has'>, textOf: PartText): string | null => {
  const named = relationsOf('', textOf).find(({ type }) => type === 'officedocument')?.path;
  return [named, 'xl/workbook.xml'].find((path) => path !== undefined && archive.has(path)) ?? null;
};

export const readWorkbook = (path: string, textOf: PartText): Workbook => {
  const relations = relationsOf(path, textOf);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const worksheets: Worksheet[] = [];
  let isFrom1904 = false;
  readXml(textOf(path) ?? '', {
    open: (name, attribute) => {
      if (name === 'workbookPr') isFrom1904 = isOn(attribute('date1904'));
      if (name !== 'sheet') return;
      const part = byId.get(attribute('id') ?? '');
      const state = attribute('state') ?? 'visible';
      if (part?.type === 'worksheet')
        worksheets.push({ name: attribute('name') ?? '', isHidden: state !== 'visible', path: part.path });
    },
  });
  const pathOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.path ?? null;
  return { worksheets, isFrom1904, stylesPath: pathOf('styles'), textsPath: pathOf('sharedstrings') };
};

interface Relation {
  readonly id: string;
  /** The last word of its type, in small letters: the transitional and the strict format differ in what is before it. */
  readonly type: string;
  readonly path: string;
}

/** What a part refers to; the archive itself is the part of no name. */
const relationsOf = (path: string, textOf: PartText): readonly Relation[] => {
  const at = path.lastIndexOf('/') + 1;
  const [folder, own] = [path.slice(0, at), path.slice(at)];
  const relations: Relation[] = [];
  const xml = textOf(`${folder}_rels/${own}.rels`);
  if (xml === null) return [];
  readXml(xml, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      relations.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1).toLowerCase(),
        path: resolved(folder, attribute('Target') ?? ''),
      });
    },
  });
  return relations;
};

/** `../media/x.xml` from `xl/worksheets/` is `xl/media/x.xml`. */
const resolved = (folder: string, target: string): string => {
  const way = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (way.startsWith('/') ? way : folder + way).split('/'))
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  return steps.join('/');
};
