import type { Answer, Attested, Issue, Outcome, Profile } from '@huice/engine';
import { type Knowledge, readKnowledge } from '@huice/engine/deciding';
import type { Asked } from './asked.ts';
import { answerAt, type Column, type Table } from './columns/column.ts';

interface Told {
  readonly id: string;
  readonly column: Column;
  readonly isDate: boolean;
}

/** The companies of a table, one by one, as `check` reads them. */
export class Companies {
  readonly rows: number;
  readonly #asked: Asked;
  readonly #facts: readonly Told[];
  readonly #judgements: readonly Told[];
  #row = -1;
  #knowledge: Outcome<Knowledge> | undefined;

  constructor(asked: Asked, table: Table) {
    const facts = asked.pack.facts;
    const told = (columns: Readonly<Record<string, Column>> = {}): Told[] =>
      Object.entries(columns).map(([id, column]) => ({ id, column, isDate: facts.get(id)?.kind === 'date' }));
    this.rows = table.rows;
    this.#asked = asked;
    this.#facts = told(table.columns);
    this.#judgements = told(table.attested);
  }

  /** What is known of a company, as a profile; what is not known is not in it. */
  profile(row: number): Profile {
    return Object.fromEntries(answersOf(this.#facts, row));
  }

  attested(row: number): Attested {
    return { ...this.#asked.attested, ...(Object.fromEntries(answersOf(this.#judgements, row)) as Attested) };
  }

  knowledge(row: number): Outcome<Knowledge> {
    if (row !== this.#row || this.#knowledge === undefined) {
      const { pack, asOf } = this.#asked;
      this.#knowledge = readKnowledge(pack, this.profile(row), asOf, this.attested(row));
      this.#row = row;
    }
    return this.#knowledge;
  }

  /** The same of a company that was not refused. */
  sound(row: number): Knowledge {
    const knowledge = this.knowledge(row);
    if (!knowledge.ok) throw new Error('a company that was read cannot be read again');
    return knowledge.value;
  }

  /** Everything that is wrong with the answers of a company, each with its path in the profile. */
  issues(row: number): readonly Issue[] {
    const knowledge = this.knowledge(row);
    return knowledge.ok ? [] : knowledge.issues;
  }
}

const answersOf = (told: readonly Told[], row: number): [string, Answer][] =>
  told.flatMap(({ id, column, isDate }) => {
    const answer = answerAt(column, row, isDate);
    return answer === undefined || answer === null ? [] : [[id, answer] as [string, Answer]];
  });
