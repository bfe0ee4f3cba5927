import { strToU8, zipSync } from 'fflate';

interface OddSheet {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** What kind of part it is; a chart sheet holds no cells. */
  readonly kind?: 'worksheet' | 'chartsheet';
  /** Everything within the root, or the whole part where it begins with one. */
  readonly xml: string;
}

export interface OddWorkbook {
  readonly sheets: readonly OddSheet[];
  readonly workbook?: string;
  readonly texts?: string;
  readonly styles?: string;
  /** Instead of the transitional one. */
  readonly relation?: string;
  /** Where the parts stand. */
  readonly folder?: string;
}

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written part by part, as other programs write it. */
export const oddWorkbook = ({
  sheets,
  workbook,
  texts,
  styles,
  relation = transitional,
  folder = 'xl',
}: OddWorkbook): Uint8Array => {
  const relations = (of: readonly (readonly [type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of
      .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relation}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const names = sheets.map(({ name = `S${sheets.length}`, state }, at) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const parts: Record<string, string> = {
    '_rels/.rels': relations([['officeDocument', `${folder}/workbook.xml`]]),
    [`${folder}/workbook.xml`]: workbook ?? `<workbook xmlns:r="r"><sheets>${names.join('')}</sheets></workbook>`,
    [`${folder}/_rels/workbook.xml.rels`]: relations([
      ...sheets.map(({ kind = 'worksheet' }, at) => [kind, `${kind}s/sheet${at + 1}.xml`] as const),
      ...(texts === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
      ...(styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ]),
    ...(texts === undefined ? {} : { [`${folder}/sharedStrings.xml`]: texts }),
    ...(styles === undefined ? {} : { [`${folder}/styles.xml`]: styles }),
  };
  for (const [at, { kind = 'worksheet', xml }] of sheets.entries())
    parts[`${folder}/${kind}s/sheet${at + 1}.xml`] =
      xml.startsWith('<?') || /^<\w+:?worksheet/.test(xml) ? xml : `<worksheet>${xml}</worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
};

type Value = string | number | null;

/** Rows of inline texts and numbers, as `<sheetData>`; what begins with `<` is a cell as it stands, without its place. */
export const sheetData = (rows: readonly (readonly Value[])[], of: (row: number) => string = () => ''): string =>
  `<sheetData>${rows
    .map((row, at) => {
      const cells = row.map((value, column) => {
        const place = `${String.fromCharCode(65 + column)}${at + 1}`;
        if (value === null || value === '') return '';
        if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
        if (value.startsWith('<c')) return value.replace('<c', `<c r="${place}"`);
        return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
      });
      return `<row r="${at + 1}"${of(at + 1)}>${cells.join('')}</row>`;
    })
    .join('')}</sheetData>`;
