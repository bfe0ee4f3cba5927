import { type Issue, issue, shown } from '../issue.ts';
import { parseCalendarDate } from '../value/calendar-date.ts';
import { isPartialDate } from '../value/partial-date.ts';
import { remembering } from '../value/remembering.ts';
import { type Names, unknownName } from '../value/unknown-name.ts';
import type { ChoiceFact, Fact } from './fact.ts';
import { figureIssues } from './figure-issues.ts';
import type { Pack } from './pack.ts';
import { decimalPattern } from './schema-parts.ts';

type Path = Issue['path'];

/** Any object in a pack. The schema has seen to its shape, so what a key holds is known by its name. */
type Part = Readonly<Record<string, unknown>>;

interface Declared {
  readonly id: string;
}

/** Which kinds of fact a condition or an amount of this kind can read; the base of a rate, which has no kind, reads money. */
const readable: Readonly<Record<string, readonly Fact['kind'][]>> = {
  is: ['boolean'],
  'one-of': ['choice'],
  'has-any': ['choices'],
  'has-all': ['choices'],
  compare: ['money', 'quantity', 'share', 'date'],
  'per-unit': ['quantity'],
  brackets: ['money', 'quantity'],
  'by-choice': ['choice'],
};

/**
 * What the schema cannot say: that every id is declared once, that everything named exists and is of the right kind, and
 * that figures make sense. Walks the pack as data: a key such as `clause` or `fact` means the same wherever it stands.
 * Stops some way past `limit` issues.
 */
export const referenceIssues = (pack: Pack, limit: number = Number.POSITIVE_INFINITY): Issue[] =>
  new Finder(pack, limit).issues;

class Finder {
  readonly issues: Issue[] = [];
  readonly #declared: ReturnType<Finder['index']>;
  /** By fact; only asked of one that has options. */
  readonly #optionsOf = remembering(
    (fact) => new Set((this.#declared.fact.get(fact) as ChoiceFact).options.map(({ id }) => id)),
  );
  readonly #limit: number;

  constructor(pack: Pack, limit: number) {
    this.#limit = limit;
    this.#declared = this.index(pack);
    this.#visit(pack as unknown as Part, []);
  }

  /** By what the issue code calls them: everything that can be named, by id. */
  index(pack: Pack) {
    return {
      document: this.#byId(pack.documents, ['documents']),
      clause: this.#byId(pack.clauses, ['clauses']),
      group: this.#byId(pack.groups, ['groups']),
      fact: this.#byId(pack.facts, ['facts']),
      judgement: this.#byId(pack.judgements, ['judgements']),
      incentive: this.#byId(pack.incentives, ['incentives']),
      'shared-cap': this.#byId(pack.sharedCaps ?? [], ['sharedCaps']),
    };
  }

  #byId<T extends Declared>(list: readonly T[], path: Path): ReadonlyMap<string, T> {
    const found = new Map<string, T>();
    list.forEach((one, index) => {
      if (this.issues.length > this.#limit) return;
      if (found.has(one.id)) this.#add('pack/duplicate-id', [...path, index, 'id'], 'an id used once', shown(one.id));
      found.set(one.id, one);
    });
    return found;
  }

  /** `isRecord` when its keys are names out of the pack, and none of the language. */
  #visit(part: Part, path: Path, isRecord = false): void {
    if (this.issues.length > this.#limit) return;
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'string') this.#text(key, value, part, path);
      else if (Array.isArray(value)) this.#list(key, value, part, [...path, key]);
      else if (typeof value === 'object')
        this.#visit(value as Part, [...path, key], !isRecord && key === 'cases' && part['kind'] === 'by-choice');
    }
    if (!isRecord) this.issues.push(...figureIssues(part, path));
  }

  #list(key: string, list: readonly unknown[], part: Part, path: Path): void {
    const fact = key === 'options' && this.#declared.fact.get(part['fact'] as string);
    if (key === 'options' && !('fact' in part)) this.#byId(list as readonly Declared[], path);
    list.forEach((item, index) => {
      const at = [...path, index];
      if (typeof item === 'object') this.#visit(item as Part, at);
      else if (key === 'excludes') this.#known('incentive', item as string, at);
      else if (key === 'sharedCaps') this.#known('shared-cap', item as string, at);
      else if (fact) this.#option(fact, item as string, at);
    });
  }

  #text(key: string, text: string, part: Part, path: Path): void {
    const at = [...path, key];
    switch (key) {
      case 'document':
      case 'clause':
      case 'group':
      case 'judgement':
        this.#known(key, text, at);
        break;
      case 'fact':
        this.#fact(text, part, path);
        break;
      case 'words':
        this.#words(text, part['clause'] as string, at);
        break;
      case 'date':
        if (!isPartialDate(text)) this.#add('date/impossible', at, 'a day that the calendar has', shown(text));
    }
  }

  #words(words: string, clause: string, path: Path): void {
    if (this.#declared.clause.get(clause)?.quote.includes(words) === false)
      this.#add('pack/words-not-in-quote', path, `words of the quote of ${clause}`, shown(words));
  }

  /** The fact that a condition, an amount or a base reads, and what is said of it there. */
  #fact(id: string, { kind, value, cases }: Part, path: Path): void {
    const fact = this.#declared.fact.get(id);
    const kinds = readable[kind as string] ?? ['money'];
    if (fact === undefined) this.#known('fact', id, [...path, 'fact']);
    else if (!kinds.includes(fact.kind))
      this.#add('pack/wrong-kind', [...path, 'fact'], `a ${kinds.join(' or ')} fact`, `${id}, a ${fact.kind} fact`);
    else if (kind === 'compare') this.#figure(fact, value as string, [...path, 'value']);
    else if (kind === 'by-choice')
      for (const option of Object.keys(cases as Part)) this.#option(fact, option, [...path, 'cases', option]);
  }

  #figure(fact: Fact, value: string, path: Path): void {
    if (fact.kind === 'date') {
      const parsed = parseCalendarDate(value);
      if (!parsed.ok || parsed.value !== value)
        this.#add('pack/schema', path, 'a calendar date YYYY-MM-DD', shown(value));
    } else if (!decimalPattern.test(value))
      this.#add('pack/schema', path, 'a plain decimal such as "100000000"', shown(value));
  }

  #option(fact: Fact, option: string, path: Path): void {
    if (!('options' in fact)) return;
    const ids = this.#optionsOf(fact.id);
    if (!ids.has(option)) this.#unknown('option', option, ids, path);
  }

  #known(what: keyof ReturnType<Finder['index']>, id: string, path: Path): void {
    const known = this.#declared[what];
    if (!known.has(id)) this.#unknown(what, id, known, path);
  }

  #unknown(what: keyof ReturnType<Finder['index']> | 'option', id: string, known: Names, path: Path): void {
    const expected = 'an id that the pack declares';
    this.issues.push(unknownName(`pack/unknown-${what}`, path, expected, id, known, this.issues.length));
  }

  #add(...of: Parameters<typeof issue>): void {
    this.issues.push(issue(...of));
  }
}
