import * as z from 'zod/mini';
import { type Definition, definitionSchema } from './definition.ts';
import { type Clause, clauseSchema, documentSchema, type SourceDocument } from './document.ts';
import type { Fact, Judgement } from './fact.ts';
import { factSchema, judgementSchema } from './fact-schema.ts';
import { type Incentive, incentiveSchema, type SharedCap, sharedCapSchema } from './incentive.ts';
import { type Relation, relationSchema } from './relation.ts';
import { idSchema, textSchema, wordsSchema } from './schema-parts.ts';
import type { Term } from './term.ts';
import { termSchema } from './term-schema.ts';
import type { Text } from './text.ts';

/** Marks the JSON form, so that an older reader can refuse a newer one by name. */
export const packFormat = 'huice-pack/1';

/** A finding that the authors know of, and why it stands. */
export interface Acknowledgement {
  /** The finding's code, such as `verify/unused-clause`. */
  readonly code: string;
  /** The id of what it is about. */
  readonly about: string;
  readonly because: Text;
}

/** A heading under which a form groups questions. */
export interface FactGroup {
  readonly id: string;
  readonly label: Text;
}

/** Everything that is promised, asked and cited, as plain JSON. */
export interface Pack {
  readonly format: typeof packFormat;
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly documents: readonly SourceDocument[];
  readonly clauses: readonly Clause[];
  readonly groups: readonly FactGroup[];
  readonly facts: readonly Fact[];
  /** Figures worked out of facts. A term and a fact never have one id. */
  readonly terms?: readonly Term[];
  readonly definitions?: readonly Definition[];
  readonly judgements: readonly Judgement[];
  readonly relations?: readonly Relation[];
  readonly sharedCaps?: readonly SharedCap[];
  readonly incentives: readonly Incentive[];
  readonly acknowledgements?: readonly Acknowledgement[];
}

/** What stands in each of the lists of a pack. */
export const entrySchemas = () => ({
  documents: documentSchema(),
  clauses: clauseSchema(),
  groups: z.strictObject({ id: idSchema(), label: textSchema() }),
  facts: factSchema(),
  terms: termSchema(),
  definitions: definitionSchema(),
  judgements: judgementSchema(),
  relations: relationSchema(),
  sharedCaps: sharedCapSchema(),
  incentives: incentiveSchema(),
  acknowledgements: z.strictObject({ code: wordsSchema(100), about: idSchema(), because: textSchema() }),
});

const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(100_000));

/** A pack; or, when entries may be anything, no more than the frame that holds them. */
export const packSchema = (of: Readonly<Record<keyof ReturnType<typeof entrySchemas>, z.ZodMiniType>>) =>
  z.strictObject({
    format: z.literal(packFormat),
    id: idSchema(),
    version: z
      .string()
      .check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[0-9A-Za-z.-]{1,40})?$/, 'a version such as 1.0.0')),
    title: textSchema(),
    documents: listOf(of.documents),
    clauses: listOf(of.clauses),
    groups: listOf(of.groups),
    facts: listOf(of.facts),
    terms: z.exactOptional(listOf(of.terms)),
    definitions: z.exactOptional(listOf(of.definitions)),
    judgements: listOf(of.judgements),
    relations: z.exactOptional(listOf(of.relations)),
    sharedCaps: z.exactOptional(listOf(of.sharedCaps)),
    incentives: listOf(of.incentives),
    acknowledgements: z.exactOptional(listOf(of.acknowledgements)),
  });
