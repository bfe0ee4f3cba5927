import { createHash } from 'node:crypto';
import type { Clause, EvidenceGrade, Pack, SourceDocument } from '@huice/engine';

/** A full text, or as much of it as is held. */
export interface HeldText {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How far the words of a passage have been checked. A reprint of a local document has been read once. */
export type Evidence = 'byte-exact' | 'double-keyed' | 'excerpt-only' | 'reprint' | 'secondary';

/** A passage that was found, with its words. */
export interface FoundPassage {
  readonly id: string;
  readonly quote: string;
  readonly evidence: Evidence;
}

/** What does not agree with what is held. */
export interface TextMismatch {
  readonly pack: string;
  /** Clause or document. */
  readonly about: string;
  readonly what: string;
}

export interface CheckedTexts {
  readonly documents: number;
  readonly passages: number;
  readonly byGrade: Readonly<Record<EvidenceGrade, number>>;
  readonly byEvidence: Readonly<Record<Evidence | 'text', number>>;
  readonly mismatches: readonly TextMismatch[];
}

type QuotingPack = Pick<Pack, 'id' | 'documents' | 'clauses'>;

/** Compares every quotation, offset and digest with the texts and passages that are held, and every grade with how far they were checked. */
export const checkTexts = (
  packs: readonly QuotingPack[],
  texts: readonly HeldText[],
  found: readonly FoundPassage[],
): CheckedTexts => {
  const held = texts.map(({ name, bytes }) => ({
    name,
    digest: createHash('sha256').update(bytes).digest('hex'),
    words: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  }));
  const byGrade = { official: 0, 'official-report': 0, press: 0, inference: 0 };
  const byEvidence = { text: 0, 'byte-exact': 0, 'double-keyed': 0, 'excerpt-only': 0, reprint: 0, secondary: 0 };
  const mismatches: TextMismatch[] = [];
  const seen = new Set<string>();
  let documents = 0;
  for (const pack of packs) {
    const tell = (about: string, what: string) => mismatches.push({ pack: pack.id, about, what });
    const isNew = (id: string) => seen.size < seen.add(id).size;
    for (const document of pack.documents) {
      if (!isNew(`document ${document.id} ${document.title}`)) continue;
      documents++;
      for (const what of documentFaults(document, held)) tell(document.id, what);
    }
    for (const clause of pack.clauses) {
      if (!isNew(`clause ${clause.document} ${clause.quote}`)) continue;
      byGrade[clause.grade]++;
      const digest = pack.documents.find(({ id }) => id === clause.document)?.digest;
      const evidence = evidenceOf(clause, held, found);
      if (evidence === undefined) tell(clause.id, 'stands in none of the texts and passages that are held');
      else byEvidence[evidence]++;
      for (const what of clauseFaults(clause, digest, evidence, held)) tell(clause.id, what);
    }
  }
  return { documents, passages: seen.size - documents, byGrade, byEvidence, mismatches };
};

interface Held {
  readonly name: string;
  readonly digest: string;
  readonly words: string;
}

const documentFaults = ({ digest, characters }: SourceDocument, held: readonly Held[]): readonly string[] => {
  if (digest === undefined) return [];
  const text = held.find((one) => one.digest === digest);
  if (text === undefined) return [`no text has the digest ${digest}`];
  return characters === undefined || characters === text.words.length
    ? []
    : [`${text.name} has ${text.words.length} characters, not ${characters}`];
};

/** The strongest ground on which the words are known. */
const evidenceOf = (
  { quote }: Clause,
  held: readonly Held[],
  found: readonly FoundPassage[],
): Evidence | 'text' | undefined => {
  const rows = found.filter((one) => one.quote.includes(quote)).map(({ evidence }) => evidence);
  const strong = (['byte-exact', 'double-keyed'] as const).find((one) => rows.includes(one));
  if (strong !== undefined) return strong;
  if (held.some(({ words }) => words.includes(quote))) return 'text';
  return (['excerpt-only', 'reprint', 'secondary'] as const).find((one) => rows.includes(one));
};

const clauseFaults = (
  { quote, offset, grade }: Clause,
  digest: string | undefined,
  evidence: Evidence | 'text' | undefined,
  held: readonly Held[],
): readonly string[] => {
  const stands = held.some(
    ({ words, ...text }) =>
      (digest === undefined || text.digest === digest) &&
      offset !== undefined &&
      words.slice(offset, offset + quote.length) === quote,
  );
  return [
    ...(offset === undefined || stands ? [] : [`does not stand at ${offset}`]),
    ...(evidence === 'secondary' ? ['is known from a summary alone, which is not to be quoted'] : []),
    ...(grade === 'official' && (evidence === 'excerpt-only' || evidence === 'reprint')
      ? [`is graded official, but known as ${evidence}`]
      : []),
  ];
};
