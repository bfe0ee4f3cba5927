import { scaleCells } from '../diagram/scale-cells.ts';
import type { FactVariable, Variable } from '../diagram/variables.ts';
import { type Outcome, ok } from '../issue.ts';
import type { Fact } from '../language/fact.ts';
import { textOf } from '../language/given.ts';
import { readAnswer } from './answer.ts';
import { cellsFor } from './knowledge.ts';
import type { Given } from './report.ts';

/** One answer to one fact, read once. */
export interface Answered {
  /** The same for the same answer; never empty. */
  readonly key: string;
  readonly given: Given;
  /** What it leaves possible on each level of the fact. */
  readonly cells: readonly Uint8Array[];
}

/** So many answers to a fact are remembered: far more than one company gives in a sitting. */
const limit = 512;

/** Reads the answers to one fact of a pack. */
export class FactReader {
  readonly fact: Fact;
  /** Among the facts of the pack. */
  readonly place: number;
  /** Of the diagram, that ask for the fact. */
  readonly levels: readonly number[];
  readonly #variables: readonly FactVariable[];
  readonly #plain = new Map<unknown, Outcome<Answered>>();
  /** By their JSON. */
  readonly #composed = new Map<unknown, Outcome<Answered>>();
  /** By cell, where it is the only one: shared, since nobody writes into them. */
  readonly #only: Uint8Array[] = [];

  constructor(fact: Fact, place: number, variables: readonly Variable[]) {
    this.fact = fact;
    this.place = place;
    this.#variables = variables.filter((one): one is FactVariable => 'fact' in one && one.fact === fact.id);
    this.levels = this.#variables.map((one) => variables.indexOf(one));
  }

  /** An answer that is known to be plain data; null for "not known". */
  read(answer: unknown): Outcome<Answered | null> {
    // No two companies have the same figures: to remember those would cost more than to read them.
    if (typeof answer === 'number') return this.#readNew(answer);
    const isComposed = typeof answer === 'object' && answer !== null;
    const [known, key] = isComposed ? [this.#composed, JSON.stringify(answer)] : [this.#plain, answer];
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = this.#readNew(answer);
    if (!made.ok || made.value === null) return made;
    if (known.size >= limit) known.clear();
    known.set(key, made as Outcome<Answered>);
    return made;
  }

  #readNew(answer: unknown): Outcome<Answered | null> {
    const outcome = readAnswer(this.fact, answer);
    if (!outcome.ok || outcome.value === null) return outcome as Outcome<null>;
    const given = outcome.value;
    return ok({ key: textOf(given), given, cells: this.#variables.map((variable) => this.#cells(variable, given)) });
  }

  #cells(variable: FactVariable, given: Given): Uint8Array {
    if (variable.kind !== 'scale' || given.kind !== 'value') return cellsFor(variable, given);
    const [cell] = scaleCells(variable.scale, given);
    this.#only[cell] ??= cellsFor(variable, given);
    return this.#only[cell];
  }
}
