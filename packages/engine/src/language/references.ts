import { type Issue, type IssueCode, issue, shown } from '../issue.ts';
import { parseCalendarDate } from '../value/calendar-date.ts';
import { nearestName } from '../value/nearest-name.ts';
import { parsePartialDate } from '../value/partial-date.ts';
import type { Amount } from './amount.ts';
import type { Citation } from './citation.ts';
import type { Condition } from './condition.ts';
import type { Fact } from './fact.ts';
import { belowZero, boundsIssues, figureIssues } from './figure-issues.ts';
import type { Incentive } from './incentive.ts';
import type { Pack } from './pack.ts';
import { decimalPattern } from './schema-parts.ts';

type Path = readonly (string | number)[];

/** What the schema cannot say: that every id is declared once, and that everything named exists and is of the right kind. */
export const referenceIssues = (pack: Pack): Issue[] => {
  const found = new Finder(pack);
  found.duplicates();
  found.documentsAndClauses();
  pack.facts.forEach((fact, index) => found.fact(fact, ['facts', index]));
  pack.sharedCaps?.forEach((cap, index) => {
    found.cites(cap.cites, ['sharedCaps', index, 'cites']);
    found.issues.push(...belowZero({ value: cap.value }, ['sharedCaps', index]));
  });
  pack.incentives.forEach((incentive, index) => found.incentive(incentive, ['incentives', index]));
  return found.issues;
};

/** Beyond this many issues no near names are looked for: a pack wrong everywhere must not cost the product of its lists. */
const hinted = 50;

const first = function* <T>(items: Iterable<T>, count: number): Iterable<T> {
  let left = count;
  for (const item of items) {
    if (--left < 0) return;
    yield item;
  }
};

class Finder {
  readonly issues: Issue[] = [];
  readonly #pack: Pack;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #quotes: ReadonlyMap<string, string>;
  readonly #ids: Readonly<
    Record<'documents' | 'judgements' | 'incentives' | 'sharedCaps' | 'groups', ReadonlySet<string>>
  >;

  constructor(pack: Pack) {
    this.#pack = pack;
    this.#facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
    this.#quotes = new Map(pack.clauses.map(({ id, quote }) => [id, quote]));
    const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
    this.#ids = {
      documents: idsOf(pack.documents),
      judgements: idsOf(pack.judgements),
      incentives: idsOf(pack.incentives),
      sharedCaps: idsOf(pack.sharedCaps ?? []),
      groups: idsOf(pack.groups),
    };
  }

  duplicates(): void {
    for (const list of ['documents', 'clauses', 'groups', 'facts', 'judgements', 'sharedCaps', 'incentives'] as const) {
      const seen = new Set<string>();
      this.#pack[list]?.forEach(({ id }, index) => {
        if (seen.has(id)) this.#add('pack/duplicate-id', [list, index, 'id'], 'an id used once', shown(id));
        seen.add(id);
      });
    }
  }

  documentsAndClauses(): void {
    this.#pack.documents.forEach(({ date }, index) => {
      if (date !== undefined) this.#date(date, ['documents', index, 'date']);
    });
    this.#pack.clauses.forEach(({ document }, index) => {
      this.#known('pack/unknown-document', document, this.#ids.documents, ['clauses', index, 'document']);
    });
  }

  fact(fact: Fact, path: Path): void {
    this.#known('pack/unknown-group', fact.group, this.#ids.groups, [...path, 'group']);
    if (fact.kind === 'choice' || fact.kind === 'choices') {
      const ids = fact.options.map(({ id }) => id);
      ids.forEach((id, index) => {
        if (ids.indexOf(id) < index)
          this.#add('pack/duplicate-id', [...path, 'options', index, 'id'], 'an id used once', shown(id));
      });
    }
    if (fact.kind === 'money' || fact.kind === 'quantity' || fact.kind === 'share') {
      this.issues.push(...boundsIssues(fact, path));
    }
  }

  incentive(incentive: Incentive, path: Path): void {
    this.condition(incentive.condition, [...path, 'condition']);
    this.amount(incentive.amount, [...path, 'amount']);
    const { attested, openEnded, ...dates } = incentive.validity;
    for (const [name, cited] of Object.entries(dates)) {
      this.#date(cited.date, [...path, 'validity', name, 'date']);
      this.cites(cited.cites, [...path, 'validity', name, 'cites']);
    }
    attested?.forEach((cited, index) => {
      this.#date(cited.date, [...path, 'validity', 'attested', index, 'date']);
      this.cites(cited.cites, [...path, 'validity', 'attested', index, 'cites']);
    });
    const { from, until } = dates;
    if (from !== undefined && until !== undefined && from.date.slice(0, until.date.length) > until.date)
      this.#add(
        'pack/value-out-of-bounds',
        [...path, 'validity', 'until', 'date'],
        `${from.date} or later`,
        until.date,
      );
    if (openEnded !== undefined) this.cites(openEnded, [...path, 'validity', 'openEnded']);
    if (incentive.authority !== undefined) this.cites(incentive.authority.cites, [...path, 'authority', 'cites']);
    incentive.conflicts?.forEach(({ cites }, index) => this.cites(cites, [...path, 'conflicts', index, 'cites']));
    incentive.excludes?.forEach((id, index) =>
      this.#known('pack/unknown-incentive', id, this.#ids.incentives, [...path, 'excludes', index]),
    );
    incentive.sharedCaps?.forEach((id, index) =>
      this.#known('pack/unknown-shared-cap', id, this.#ids.sharedCaps, [...path, 'sharedCaps', index]),
    );
  }

  condition(condition: Condition, path: Path): void {
    switch (condition.kind) {
      case 'all':
      case 'any':
        condition.of.forEach((part, index) => this.condition(part, [...path, 'of', index]));
        return;
      case 'at-least-n':
        if (condition.n > condition.of.length) {
          this.#add(
            'pack/value-out-of-bounds',
            [...path, 'n'],
            `at most ${condition.of.length}, the number of parts`,
            String(condition.n),
          );
        }
        condition.of.forEach((part, index) => this.condition(part, [...path, 'of', index]));
        return;
      case 'not':
        this.condition(condition.of, [...path, 'of']);
        return;
      case 'judgement':
        this.#known('pack/unknown-judgement', condition.judgement, this.#ids.judgements, [...path, 'judgement']);
        break;
      case 'is':
        this.#factOf(condition.fact, ['boolean'], path);
        break;
      case 'one-of':
        this.#options(this.#factOf(condition.fact, ['choice'], path), condition.options, [...path, 'options']);
        break;
      case 'has-any':
      case 'has-all':
        this.#options(this.#factOf(condition.fact, ['choices'], path), condition.options, [...path, 'options']);
        break;
      case 'compare': {
        const fact = this.#factOf(condition.fact, ['money', 'quantity', 'share', 'date'], path);
        if (fact !== undefined) this.#figure(fact, condition.value, [...path, 'value']);
      }
    }
    this.cites(condition.cites, [...path, 'cites']);
  }

  amount(amount: Amount, path: Path): void {
    if (amount.kind === 'sum') {
      amount.of.forEach((part, index) => this.amount(part, [...path, 'of', index]));
      return;
    }
    this.cites(amount.cites, [...path, 'cites']);
    this.issues.push(...figureIssues(amount, path));
    if ('base' in amount && amount.base !== undefined && 'fact' in amount.base)
      this.#factOf(amount.base.fact, ['money'], [...path, 'base']);
    if (amount.kind === 'per-unit') this.#factOf(amount.fact, ['quantity'], path);
    if (amount.kind === 'brackets') this.#factOf(amount.fact, ['money', 'quantity'], path);
    if (amount.kind !== 'by-choice') return;
    const fact = this.#factOf(amount.fact, ['choice'], path);
    for (const [option, one] of Object.entries(amount.cases)) {
      if (fact !== undefined) this.#option(fact, option, [...path, 'cases', option]);
      this.amount(one, [...path, 'cases', option]);
    }
    this.amount(amount.otherwise, [...path, 'otherwise']);
  }

  cites(cites: readonly Citation[], path: Path): void {
    cites.forEach(({ clause, words }, index) => {
      const quote = this.#quotes.get(clause);
      this.#known('pack/unknown-clause', clause, this.#quotes, [...path, index, 'clause']);
      if (quote !== undefined && words !== undefined && !quote.includes(words)) {
        this.#add(
          'pack/words-not-in-quote',
          [...path, index, 'words'],
          `words of the quote of ${clause}`,
          shown(words),
        );
      }
    });
  }

  #factOf(id: string, kinds: readonly Fact['kind'][], path: Path): Fact | undefined {
    const fact = this.#facts.get(id);
    if (fact === undefined) this.#known('pack/unknown-fact', id, this.#facts, [...path, 'fact']);
    else if (!kinds.includes(fact.kind))
      this.#add('pack/wrong-kind', [...path, 'fact'], `a ${kinds.join(' or ')} fact`, `${id}, a ${fact.kind} fact`);
    else return fact;
    return undefined;
  }

  #options(fact: Fact | undefined, options: readonly string[], path: Path): void {
    if (fact !== undefined) options.forEach((option, index) => this.#option(fact, option, [...path, index]));
  }

  #option(fact: Fact, option: string, path: Path): void {
    if ('options' in fact) {
      this.#known('pack/unknown-option', option, new Map(fact.options.map(({ id, label }) => [id, label])), path);
    }
  }

  #figure(fact: Fact, value: string, path: Path): void {
    if (fact.kind === 'date') {
      const parsed = parseCalendarDate(value);
      if (!parsed.ok || parsed.value !== value)
        this.#add('pack/schema', path, 'a calendar date YYYY-MM-DD', shown(value));
    } else if (!decimalPattern.test(value))
      this.#add('pack/schema', path, 'a plain decimal such as "100000000"', shown(value));
  }

  #date(date: string, path: Path): void {
    const parsed = parsePartialDate(date);
    if (!parsed.ok) this.#add('date/impossible', path, 'a day that the calendar has', shown(date));
  }

  #known(code: IssueCode, id: string, known: { has(id: string): boolean; keys(): Iterable<string> }, path: Path): void {
    if (known.has(id)) return;
    const near = this.issues.length < hinted ? nearestName(id, first(known.keys(), 2000)) : undefined;
    this.#add(
      code,
      path,
      'an id that the pack declares',
      shown(id),
      near === undefined ? {} : { hint: `did you mean "${near}"?`, params: { near } },
    );
  }

  #add(
    code: IssueCode,
    path: Path,
    expected: string,
    received: string,
    extra: Pick<Issue, 'hint' | 'params'> = {},
  ): void {
    this.issues.push(issue(code, path, expected, received, extra));
  }
}
