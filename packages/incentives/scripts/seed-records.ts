import type { Pack, SourceDocument, Text } from '@huice/engine';
import type { Coverage } from '../src/coverage.ts';

/** What is kept of one source document: its particulars and the short passages that are cited, never the whole. */
export interface SeedRecord extends Omit<SourceDocument, 'digest' | 'caution'> {
  /** Name of the full text in the directory that `verify:seeds` is given; absent when it is not held. */
  readonly file?: string;
  /** The document's digest. */
  readonly sha256?: string;
  /** The document's caution. */
  readonly note?: Text;
  readonly passages: readonly SeedPassage[];
}

export interface SeedPassage {
  /** Id of the clause in the pack, or of the row of coverage where no clause needs it. */
  readonly id: string;
  readonly quote: string;
  readonly offset?: number;
}

/** Name of the full text, by document. */
const files: Readonly<Record<string, string>> = {
  '000-quzhou-drc': '000_e4dc289432fd0461.txt',
  '001-china-economic-herald': '001_75ed16b95dc4ad3b.txt',
  '002-five-chains': '002_1294217c41de7827.txt',
  '003-zjol-suichang': '003_b48e8107e4da6452.txt',
  '004-yangtze-delta': '004_dba1953ff89e5dba.txt',
};

/** One record per document of the pack. The pack and its coverage are the source; the records are written from them. */
export const seedRecords = (pack: Pack, coverage: Coverage): SeedRecord[] =>
  pack.documents.map((document) => recordOf(document, passagesOf(document.id, pack, coverage)));

/** The bytes of a record's file. */
export const recordText = (record: SeedRecord): string => `${JSON.stringify(record, null, 2)}\n`;

const recordOf = (document: SourceDocument, passages: readonly SeedPassage[]): SeedRecord => {
  const { id, title, issuer, digest, caution, genre, script, grade, ...rest } = document;
  const file = files[id];
  return {
    id,
    ...(file === undefined ? {} : { file }),
    title,
    issuer,
    ...rest,
    genre,
    script,
    grade,
    ...(digest === undefined ? {} : { sha256: digest }),
    ...(caution === undefined ? {} : { note: caution }),
    passages,
  };
};

const passagesOf = (document: string, pack: Pack, coverage: Coverage): SeedPassage[] => {
  const cited = pack.clauses.filter((clause) => clause.document === document);
  const others = coverage.passages.filter(
    (row) => row.document === document && !cited.some((clause) => clause.quote.includes(row.quote)),
  );
  const later = coverage.sources.flatMap((source) =>
    source.document === document && source.quote !== undefined ? [{ id: source.id, quote: source.quote }] : [],
  );
  return [
    ...[...cited, ...others]
      .map(({ id, quote, offset }) => ({ id, quote, ...(offset === undefined ? {} : { offset }) }))
      .sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0)),
    ...later,
  ];
};
