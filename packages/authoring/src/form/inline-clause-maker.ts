import { type Entry, entry, entryOf, type MapNode, mapOf, type Node, scalar, textOf, valueAt } from '../yaml/node.ts';
import type { InlineClauses } from './citations-form.ts';

/** Makes a clause for each passage that is quoted where it is cited, once for each quote of a document. */
export class InlineClauseMaker implements InlineClauses {
  readonly #ids = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #grades = new Map<string, Node>();
  readonly #made: Node[] = [];

  constructor(lists: ReadonlyMap<string, readonly Node[]>) {
    for (const node of lists.get('documents') ?? []) {
      const [id, grade] = [textOf(valueAt(node, 'id')), valueAt(node, 'grade')];
      if (id !== undefined && grade !== undefined) this.#grades.set(id, grade);
    }
    for (const node of lists.get('clauses') ?? []) {
      const [id, document, quote] = ['id', 'document', 'quote'].map((key) => textOf(valueAt(node, key)));
      if (id !== undefined) this.#ids.set(`${document} ${quote}`, id);
    }
  }

  idOf(document: string, quote: string, node: MapNode): string {
    const key = `${document} ${quote}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const count = (this.#counts.get(document) ?? 0) + 1;
    this.#counts.set(document, count);
    const id = `${document}#${count}`;
    this.#ids.set(key, id);
    this.#made.push(this.#clause(id, document, node));
    return id;
  }

  made(): readonly Node[] {
    return this.#made;
  }

  #clause(id: string, document: string, node: MapNode): Node {
    const held = ['document', 'quote', 'place', 'note', 'grade'].flatMap((key): readonly Entry[] => {
      const one = entryOf(node, key);
      return one === undefined ? [] : [one];
    });
    // Of a document that there is not, no more is said than that.
    const grade = this.#grades.get(document) ?? scalar('inference', node.at);
    const hasGrade = held.some(({ key }) => key === 'grade');
    return mapOf(node.at, [entry('id', scalar(id, node.at)), ...held, ...(hasGrade ? [] : [entry('grade', grade)])]);
  }
}
