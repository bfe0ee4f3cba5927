import { type Answer, type Fact, parseAnswer } from '@huice/engine';
import { cellsFor, type FactVariable } from '@huice/engine/deciding';
import { type Block, type Cells, put, putAnywhere } from './block.ts';

/** One level that asks for a fact; without a variable, where the answer of a fact goes that nothing asks for. */
export interface AskedLevel {
  readonly cells: Cells;
  readonly variable: FactVariable | undefined;
}

/** Answers that are not plain go the way that `check` goes: one by one. */
export class LateAnswers {
  readonly #fact: Fact;
  readonly #levels: readonly AskedLevel[];
  readonly #block: Block;

  constructor(fact: Fact, levels: readonly AskedLevel[], block: Block) {
    this.#fact = fact;
    this.#levels = levels;
    this.#block = block;
  }

  /** The answer of the company at this place of the block, or that it is refused. */
  take(answer: Answer | undefined, at: number): void {
    const given = answer === undefined || answer === null ? null : parseAnswer(this.#fact, answer);
    if (given !== null && !given.ok)
      this.#block.refused[at >> 5] = (this.#block.refused[at >> 5] as number) | (1 << (at & 31));
    else if (given === null || given.value === null) this.anything(at >> 5, 1 << (at & 31));
    else
      for (const { cells, variable } of this.#levels)
        if (variable !== undefined) put(this.#block, cells, cellsFor(variable, given.value), at);
  }

  anything(word: number, some: number): void {
    for (const { cells } of this.#levels) putAnywhere(this.#block, cells, word, some);
  }
}
