import { type Issue, issue, shown } from '../issue.ts';
import { parseCalendarDate } from '../value/calendar-date.ts';
import { isPartialDate } from '../value/partial-date.ts';
import { remembering } from '../value/remembering.ts';
import { type Names, unknownName } from '../value/unknown-name.ts';
import type { Condition } from './condition.ts';
import type { ChoiceFact, Fact, Option } from './fact.ts';
import { figureIssues } from './figure-issues.ts';
import type { Pack } from './pack.ts';
import { decimalPattern } from './schema-parts.ts';
import { asFact, hasTwoSides, type Term } from './term.ts';

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
  brackets: ['money', 'quantity', 'share'],
  'by-choice': ['choice'],
};

/** What a term may be worked out of. */
const termParts: Readonly<Record<Term['kind'], readonly Fact['kind'][]>> = {
  sum: ['money', 'quantity', 'share'],
  mean: ['money', 'quantity', 'share'],
  difference: ['money', 'quantity', 'share'],
  ratio: ['money', 'quantity'],
  growth: ['money', 'quantity'],
  age: ['date'],
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
    pack.facts.forEach((fact, at) => {
      if ('options' in fact) this.#within(fact.options, ['facts', at, 'options']);
    });
    pack.terms?.forEach((term, at) => {
      this.#term(term, ['terms', at]);
    });
    this.#cycles(pack);
  }

  /** By what the issue code calls them: everything that can be named, by id. */
  index(pack: Pack) {
    return {
      document: this.#byId(pack.documents, ['documents']),
      clause: this.#byId(pack.clauses, ['clauses']),
      group: this.#byId(pack.groups, ['groups']),
      fact: this.#byId(pack.facts, ['facts']),
      term: this.#byId(pack.terms ?? [], ['terms']),
      definition: this.#byId(pack.definitions ?? [], ['definitions']),
      judgement: this.#byId(pack.judgements, ['judgements']),
      relation: this.#byId(pack.relations ?? [], ['relations']),
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
      else if (key === 'excludes' || key === 'incentives') this.#known('incentive', item as string, at);
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
      case 'definition':
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
    const fact = this.#declared.fact.get(id) ?? this.#figureOf(id);
    const kinds = readable[kind as string] ?? ['money'];
    if (fact === undefined) this.#known('fact', id, [...path, 'fact']);
    else if (!kinds.includes(fact.kind))
      this.#add('pack/wrong-kind', [...path, 'fact'], `a ${kinds.join(' or ')} fact`, `${id}, a ${fact.kind} fact`);
    else if (kind === 'compare') this.#figure(fact, value as string, [...path, 'value']);
    else if (kind === 'by-choice')
      for (const option of Object.keys(cases as Part)) this.#option(fact, option, [...path, 'cases', option]);
  }

  /** A term, as the fact that it may be named for; undefined when its own parts are amiss. */
  #figureOf(id: string): Fact | undefined {
    const term = this.#declared.term.get(id);
    const parts = term === undefined ? [] : [...term.facts, ...(term.over ?? [])];
    const isWhole = parts.every((part) => termParts[(term as Term).kind].includes(this.#kindOf(part) as Fact['kind']));
    return term !== undefined && isWhole ? asFact(term, this.#declared.fact) : undefined;
  }

  #kindOf(fact: string): Fact['kind'] | undefined {
    return this.#declared.fact.get(fact)?.kind;
  }

  /** Its parts exist, are of one kind, and stand on the sides that its kind has. */
  #term(term: Term, path: Path): void {
    const { id, kind, facts, over, unit } = term;
    if (this.#declared.fact.has(id))
      this.#add('pack/duplicate-id', [...path, 'id'], 'an id that no fact has', shown(id));
    if (hasTwoSides(term) !== (over !== undefined))
      this.#add(
        'pack/schema',
        [...path, 'over'],
        hasTwoSides(term) ? `what a ${kind} is taken from or divided by` : `nothing for a ${kind}`,
        over === undefined ? 'nothing' : shown(over),
      );
    if (kind === 'age' && facts.length > 1)
      this.#add('pack/schema', [...path, 'facts'], 'one date', `${facts.length} facts`);
    if (kind !== 'age' && unit !== undefined)
      this.#add('pack/schema', [...path, 'unit'], 'a unit for an age alone', shown(unit));
    const kinds = termParts[kind];
    const first = this.#kindOf(facts[0] as string);
    for (const side of ['facts', 'over'] as const)
      term[side]?.forEach((part, index) => {
        const at = [...path, side, index];
        const fact = this.#declared.fact.get(part);
        const hasOneKind = kind === 'ratio' || first === undefined || fact?.kind === first;
        if (fact === undefined) this.#known('fact', part, at);
        else if (!kinds.includes(fact.kind) || !hasOneKind)
          this.#add(
            'pack/wrong-kind',
            at,
            hasOneKind ? `a ${kinds.join(' or ')} fact` : `a ${first} fact, as the first is`,
            `${part}, a ${fact.kind} fact`,
          );
        else if (
          side === 'over' &&
          kind !== 'difference' &&
          'minimum' in fact &&
          fact.minimum?.startsWith('-') === true
        )
          this.#add(
            'pack/value-out-of-bounds',
            at,
            'a fact that is never below 0',
            `${part}, at least ${fact.minimum}`,
          );
      });
  }

  /** What an option lies within is another option of the fact, and no option lies within itself. */
  #within(options: readonly Option[], path: Path): void {
    const above = new Map(options.map(({ id, within }) => [id, within]));
    options.forEach(({ id, within }, index) => {
      if (within === undefined) return;
      const at = [...path, index, 'within'];
      if (!above.has(within)) return this.#unknown('option', within, above, at);
      let step: string | undefined = within;
      for (let steps = 0; step !== undefined && step !== id && steps <= options.length; steps++) step = above.get(step);
      if (step !== undefined) this.#add('pack/cycle', at, 'an option that does not lie within this one', shown(within));
    });
  }

  /** No definition rests on itself. */
  #cycles({ definitions = [] }: Pack): void {
    const uses = new Map(definitions.map(({ id, condition }) => [id, definitionsIn(condition)]));
    definitions.forEach(({ id }, index) => {
      const seen = new Set<string>();
      const reaches = (from: string): boolean =>
        (uses.get(from) ?? []).some((next) => {
          if (next === id) return true;
          if (seen.has(next)) return false;
          seen.add(next);
          return reaches(next);
        });
      if (reaches(id))
        this.#add('pack/cycle', ['definitions', index, 'condition'], 'a definition that does not rest on itself', id);
    });
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

  #known(what: Exclude<keyof ReturnType<Finder['index']>, 'term' | 'relation'>, id: string, path: Path): void {
    const known = this.#declared[what];
    if (!known.has(id)) this.#unknown(what, id, known, path);
  }

  #unknown(
    what: Exclude<keyof ReturnType<Finder['index']>, 'term' | 'relation'> | 'option',
    id: string,
    known: Names,
    path: Path,
  ): void {
    const expected = 'an id that the pack declares';
    this.issues.push(unknownName(`pack/unknown-${what}`, path, expected, id, known, this.issues.length));
  }

  #add(...of: Parameters<typeof issue>): void {
    this.issues.push(issue(...of));
  }
}

const definitionsIn = (condition: Condition): readonly string[] => {
  switch (condition.kind) {
    case 'meets':
      return [condition.definition];
    case 'points':
      return condition.indicators.flatMap(({ grades }) => grades.flatMap(({ when }) => definitionsIn(when)));
    case 'not':
      return definitionsIn(condition.of);
    default:
      return 'of' in condition ? condition.of.flatMap(definitionsIn) : [];
  }
};
