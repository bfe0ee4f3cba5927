import { escaped } from './xml-text.ts';

/** What the format allows in one cell. */
const longest = 32_767;

/** The texts of a workbook, each once. A list of companies and incentives says a few hundred things a hundred thousand times. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();

  /** By which a cell refers to its text. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  *xml(): Iterable<string> {
    for (const text of this.#numbers.keys())
      yield `<si><t xml:space="preserve">${escaped(text.slice(0, longest))}</t></si>`;
  }
}
