import { type Calculator, factsRead, type Outcome, type OutlineEntry, ok, partsOf, type Term } from '@huice/engine';
import { type TranslatedIncentive, type Translation, translate, whensIn } from '@huice/engine/diagram';
import { type AmountGround, paidOf } from './amount.ts';
import type { Ground } from './cells.ts';
import { type Columns, columnsOf } from './columns.ts';
import { decidingOf } from './deciding.ts';
import {
  all,
  any,
  cases,
  column,
  compare,
  type Expression,
  figure,
  isKnown,
  no,
  not,
  text,
  yes,
} from './expression.ts';
import { type Layered, layered } from './layers.ts';
import { type QueryOptions, type ReadOptions, readOptions } from './query-options.ts';
import { standingOf } from './standing.ts';

/** The middle form: what every dialect says of a pack, each in its own words. */
export interface PackQuery {
  readonly options: ReadOptions;
  readonly columns: Columns;
  /** Worked out first, layer by layer. */
  readonly layers: Layered['layers'];
  readonly results: readonly QueryResult[];
}

/** What is said of one incentive, for each company. */
export interface QueryResult {
  readonly incentive: string;
  readonly status: Expression;
  readonly validity: string;
  readonly min: Expression;
  readonly max: Expression;
  readonly deciding: Expression;
  /** What is left to the engine: `status`, `amount` or `deciding`, the first that is; NULL where nothing is. */
  readonly secondPass: Expression;
}

/**
 * A pack as a query over a table of companies, in the middle form.
 *
 * Issues: those of the day (`date/…`), `ask/wrong-option`, `ask/unknown-incentive`.
 */
export const packQuery = (calculator: Calculator, options: QueryOptions): Outcome<PackQuery> => {
  const { pack } = calculator;
  const read = readOptions(options, pack);
  const translated = translate(calculator, options.asOf);
  if (!read.ok || !translated.ok)
    return {
      ok: false,
      issues: [
        ...(read.ok ? [] : read.issues),
        ...(translated.ok ? [] : translated.issues.map((one) => ({ ...one, path: ['asOf'] }))),
      ],
    };
  const blank = calculator.outline({}, { asOf: options.asOf });
  if (!blank.ok) return blank;
  const columns = columnsOf(pack, read.value.ranges);
  const blanks = new Map(blank.value.map((one) => [one.incentive, one]));
  const setting: Setting = {
    calculator,
    translation: translated.value,
    ground: { columns, facts: new Map(pack.facts.map((fact) => [fact.id, fact])) },
    terms: new Map(pack.terms?.map((term) => [term.id, term])),
    isStatusOnly: read.value.isStatusOnly,
  };
  const asked = translated.value.incentives.filter(({ id }) => read.value.incentives.has(id));
  const results = asked.map((one) => resultOf(one, blanks.get(one.id)?.amount as OutlineEntry['amount'], setting));
  return ok({ options: read.value, columns, ...withNames(results) });
};

const said = ['status', 'min', 'max', 'deciding', 'secondPass'] as const;

/** What several results say is said once. */
const withNames = (results: readonly QueryResult[]): Pick<PackQuery, 'layers' | 'results'> => {
  const { layers, of } = layered(results.flatMap((one) => said.map((name) => one[name])));
  const named = results.map((one, at) => ({
    ...one,
    ...Object.fromEntries(said.map((name, index) => [name, of[said.length * at + index]])),
  }));
  return { layers, results: named };
};

interface Setting {
  readonly calculator: Calculator;
  readonly translation: Translation;
  readonly ground: Ground;
  readonly terms: ReadonlyMap<string, Term>;
  readonly isStatusOnly: boolean;
}

const resultOf = (one: TranslatedIncentive, blank: OutlineEntry['amount'], setting: Setting): QueryResult => {
  const { translation, ground, isStatusOnly } = setting;
  const named = { incentive: one.id, validity: one.validity };
  const standing = standingOf(one, translation, ground);
  const amount = isStatusOnly ? { min: figure(null), max: figure(null), open: no } : amountOf(one, blank, setting);
  if (standing === undefined)
    return {
      ...named,
      status: text('undetermined'),
      min: amount.min,
      max: amount.max,
      deciding: text(null),
      secondPass: text('status'),
    };
  const vague = vaguely(one, setting);
  const isOpen = compare(standing.status, '=', text('undetermined'));
  return {
    ...named,
    status: standing.status,
    min: amount.min,
    max: amount.max,
    deciding: isStatusOnly
      ? text(null)
      : cases([{ when: vague, gives: text(null) }], decidingOf(one.condition, standing)),
    secondPass: cases(
      [
        ...(vague === no ? [] : [{ when: all(vague, isOpen), gives: text('status') }]),
        { when: amount.open, gives: text('amount') },
        ...(isStatusOnly ? [] : [{ when: vague, gives: text('deciding') }]),
      ],
      text(null),
    ),
  };
};

/**
 * Whether facts that terms connect are known in part, or ages are counted and the day is not known: what is possible together is then
 * told by linear arithmetic, which is left to the engine.
 */
const vaguely = ({ condition }: TranslatedIncentive, { translation, ground }: Setting): Expression => {
  const seen = new Set<number>();
  const groups = new Set<number>();
  const visit = (node: number): void => {
    const found = translation.nodeAt(node);
    if (found === undefined || seen.has(node)) return;
    seen.add(node);
    if (translation.levels[found.level]?.kind === 'group') groups.add(found.level);
    found.children.forEach(visit);
  };
  const walk = (part: typeof condition): void => {
    visit(part.node);
    part.parts.forEach(walk);
  };
  walk(condition);
  return any(
    ...[...groups].flatMap((level) => {
      const group = translation.levels[level];
      if (group?.kind !== 'group') return [];
      const known = group.facts.map((fact) => isKnown(column(ground.columns.of(fact).name)));
      // What is known of one alone says nothing of the others.
      return all(not(all(...known)), group.hasAge || hasRange(group.facts, ground) ? yes : any(...known));
    }),
  );
};

const hasRange = (facts: readonly string[], { columns }: Ground): boolean =>
  facts.some((fact) => columns.endsOf(fact) !== undefined);

interface AmountResult {
  readonly min: Expression;
  readonly max: Expression;
  /** Whether it is left to the engine. */
  readonly open: Expression;
}

const amountOf = (one: TranslatedIncentive, blank: OutlineEntry['amount'], setting: Setting): AmountResult => {
  const { calculator, translation, ground, terms } = setting;
  const { amount, condition } = one.incentive;
  const { pack } = calculator;
  const own = factsRead({ condition: nothing, amount }, pack);
  const stated = { min: figure(blank.min), max: figure(blank.max) };
  const whens = whensIn(amount);
  if (own.length === 0 && whens.length === 0) return { ...stated, open: no };
  const asked = factsRead({ condition, amount: nothingPaid }, pack);
  const tied = [...terms.keys()]
    .map((id) => partsOf(id, terms))
    .filter((parts) => parts.some((part) => own.includes(part)));
  const isTied = whens.length > 0 || tied.length > 0 || own.some((fact) => asked.includes(fact));
  const blanks = isTied ? [...new Set([...own, ...asked, ...tied.flat()])] : own;
  const isBlank = all(...blanks.flatMap((fact) => unanswered(fact, ground)));
  const standings = new Map(
    whens.map((when) => [when, standingOf({ condition: one.whenOf(when) }, translation, ground)]),
  );
  const reading: AmountGround = {
    ...ground,
    terms,
    verdictOf: (when) => standings.get(when)?.verdictOf(one.whenOf(when)),
  };
  const paid = paidOf(amount, reading);
  if (paid === undefined) {
    const end = (value: Expression) => cases([{ when: isBlank, gives: value }], figure(null));
    return { min: end(stated.min), max: end(stated.max), open: not(isBlank) };
  }
  const end = (side: 'min' | 'max') =>
    cases(
      [
        { when: paid.isKnown, gives: paid[side] ?? figure(null) },
        { when: isBlank, gives: stated[side] },
      ],
      figure(null),
    );
  return { min: end('min'), max: end('max'), open: all(not(paid.isKnown), not(isBlank)) };
};

const nothing = { kind: 'all', of: [] } as const;
const nothingPaid = { kind: 'sum', of: [] } as const;

const unanswered = (fact: string, { columns, facts }: Ground): Expression[] => {
  const of = facts.get(fact);
  const names =
    of?.kind === 'choices'
      ? of.options.map(({ id }) => columns.of(fact, id).name)
      : [columns.of(fact).name, ...(columns.endsOf(fact) ?? []).map(({ name }) => name)];
  return names.map((name) => not(isKnown(column(name))));
};
