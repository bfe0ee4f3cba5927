import { createHash } from 'node:crypto';
import type { SeedRecord } from './seed-records.ts';

/** What does not agree with the full text, and where. */
export interface Mismatch {
  readonly document: string;
  /** Clause or row, or the property of the document. */
  readonly about: string;
  readonly expected: string;
  readonly received: string;
}

export interface Checked {
  readonly documents: number;
  readonly passages: number;
  /** Passages of documents whose full text is not held, so that nothing can be compared. */
  readonly unheld: number;
  readonly mismatches: readonly Mismatch[];
}

/**
 * Compares digests, lengths, quotes and offsets with the full texts.
 *
 * `read` gives the bytes of a file, or undefined when it is missing, which is a mismatch too.
 */
export const checkRecords = (
  records: readonly SeedRecord[],
  read: (file: string) => Uint8Array | undefined,
): Checked => {
  const held = records.filter((record) => record.file !== undefined);
  const count = (of: readonly SeedRecord[]) => of.reduce((total, { passages }) => total + passages.length, 0);
  return {
    documents: held.length,
    passages: count(held),
    unheld: count(records) - count(held),
    mismatches: held.flatMap((record) => checkRecord(record, read(record.file ?? ''))),
  };
};

const checkRecord = (record: SeedRecord, bytes: Uint8Array | undefined): Mismatch[] => {
  const differs = (about: string, expected: string, received: string): Mismatch[] =>
    expected === received ? [] : [{ document: record.id, about, expected, received }];
  if (bytes === undefined) return differs('file', record.file ?? '', 'no such file');
  const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return [
    ...differs('sha256', record.sha256 ?? 'a digest', createHash('sha256').update(bytes).digest('hex')),
    ...differs('characters', String(record.characters ?? 'a count'), String(whole.length)),
    ...record.passages.flatMap(({ id, quote, offset }) =>
      offset === undefined
        ? differs(id, 'an offset', 'none')
        : differs(id, quote, whole.slice(offset, offset + quote.length)),
    ),
  ];
};
