import * as z from 'zod/mini';
import { type Citations, citationsSchema, type EvidenceGrade, evidenceGrades } from './citation.ts';
import { idSchema, partialDateSchema, textSchema, wordsSchema } from './schema-parts.ts';
import type { Text } from './text.ts';

/** A document as published: 政策标题, 发文字号, 发文机关, 成文日期 and what else is known of it. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  /** The title in English, as whoever wrote the pack reads it: no official translation. */
  readonly english?: string;
  /** 发文机关 or publisher. */
  readonly issuer: string;
  readonly author?: string;
  /** 发文字号, such as 衢政办发〔2018〕56号. */
  readonly documentNumber?: string;
  /** 成文日期 or date of publication, as far as it is known. */
  readonly date?: string;
  /** Set when the document does not state its date: how the date was inferred. */
  readonly dateInference?: Text;
  readonly genre: string;
  readonly script: 'zh-Hans' | 'zh-Hant';
  readonly grade: EvidenceGrade;
  readonly url?: string;
  /** SHA-256 of the full text as held, hex; absent when only the quoted passages are held. */
  readonly digest?: string;
  readonly characters?: number;
  /** What the reader must know before relying on it (a reprint, only an extract was seen, …). */
  readonly caution?: Text;
}

/** A verbatim passage of a document, and where it stands. */
export interface Clause {
  readonly id: string;
  readonly document: string;
  readonly quote: string;
  /** The quote in English, as whoever wrote the pack reads it: nothing rests on it, and it is no official translation. */
  readonly english?: string;
  /** Offset of the quote in the full text, in UTF-16 code units; absent when the full text is not held. */
  readonly offset?: number;
  /** 条款 or paragraph, in words. */
  readonly place?: Text;
  readonly grade: EvidenceGrade;
  readonly note?: Text;
}

/** Two or more clauses that do not say the same; both stand, and the reader is shown the difference. */
export interface Conflict {
  readonly about: 'applicants' | 'conditions' | 'amount' | 'validity' | 'wording';
  readonly note: Text;
  readonly cites: Citations;
}

export const documentSchema = () =>
  z.strictObject({
    id: idSchema(),
    title: wordsSchema(400),
    english: z.exactOptional(wordsSchema(1000)),
    issuer: wordsSchema(400),
    author: z.exactOptional(wordsSchema(400)),
    documentNumber: z.exactOptional(wordsSchema(100)),
    date: z.exactOptional(partialDateSchema()),
    dateInference: z.exactOptional(textSchema()),
    genre: wordsSchema(100),
    script: z.enum(['zh-Hans', 'zh-Hant']),
    grade: z.enum(evidenceGrades),
    url: z.exactOptional(z.string().check(z.regex(/^https?:\/\/\S{1,2000}$/, 'an http or https address'))),
    digest: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 digest in hex'))),
    characters: z.exactOptional(z.int().check(z.gte(0))),
    caution: z.exactOptional(textSchema()),
  });

export const clauseSchema = () =>
  z.strictObject({
    id: idSchema(),
    document: idSchema(),
    quote: wordsSchema(1000),
    english: z.exactOptional(wordsSchema(4000)),
    offset: z.exactOptional(z.int().check(z.gte(0))),
    place: z.exactOptional(textSchema()),
    grade: z.enum(evidenceGrades),
    note: z.exactOptional(textSchema()),
  });

export const conflictSchema = () =>
  z.strictObject({
    about: z.enum(['applicants', 'conditions', 'amount', 'validity', 'wording']),
    note: textSchema(),
    cites: citationsSchema(),
  });
