import { nearestName } from '@huice/engine';
import { type Fault, fault } from '../fault.ts';
import { type Entry, type Node, type Place, textOf } from '../yaml/node.ts';
import { wrongType } from './wrong-type.ts';

/** The English of a text, and where it is written. */
interface Translation {
  readonly text: string;
  readonly at: Place;
}

/** A text that is written in Chinese alone. */
export interface ChineseText {
  readonly text: string;
  readonly at: Place;
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** What `english.yaml` says of the texts of its pack: each Chinese text, letter for letter, with its English. */
export class English {
  readonly faults: Fault[] = [];
  /** What no English was found for, each once. */
  readonly #missing = new Map<string, ChineseText>();
  readonly #entries: readonly Entry[];
  readonly #known = new Map<string, Translation>();
  readonly #used = new Set<string>();

  constructor(node: Node | undefined) {
    if (node !== undefined && node.kind !== 'map') this.faults.push(wrongType(node, 'map'));
    this.#entries = node?.kind === 'map' ? node.entries : [];
    for (const { key, value } of this.#entries) {
      const text = textOf(value);
      if (text === undefined) this.faults.push(wrongType(value, 'text'));
      else this.#known.set(key, { text, at: value.at });
    }
  }

  of(text: string, at: Place): Translation | undefined {
    const found = this.#known.get(text);
    if (found !== undefined) this.#used.add(text);
    else if (isChinese(text) && !this.#missing.has(text)) this.#missing.set(text, { text, at });
    return found;
  }

  get missing(): readonly ChineseText[] {
    return [...this.#missing.values()];
  }

  /** The English of what stands nowhere, as when the Chinese has been changed since. Known once all else has been read. */
  get unused(): readonly Fault[] {
    return this.#entries
      .filter(({ key }) => this.#known.has(key) && !this.#used.has(key))
      .map(({ key, keyAt }) => {
        const near = nearestName(key, this.#missing.keys());
        return fault('folder/unused-english', keyAt, 'a text of this pack', key, { found: key, near });
      });
  }
}
