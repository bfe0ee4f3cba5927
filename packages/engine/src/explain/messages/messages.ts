import type { AmountResult, Status, ValidityState, Verdict } from '../../decide/report.ts';
import type { IssueCode } from '../../issue.ts';
import type { EvidenceGrade } from '../../language/citation.ts';
import type { Comparison } from '../../language/condition.ts';
import type { Conflict } from '../../language/document.ts';
import type { Judgement, Mutability } from '../../language/fact.ts';
import type { Instrument, Payout } from '../../language/incentive.ts';
import type { Tie } from '../../together/combination.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** Where a language tells one from several; the others repeat the same words. */
interface Counted {
  readonly one: string;
  readonly other: string;
}

/**
 * Every wording of the engine in one language, as templates for `fill`.
 *
 * The keys are the codes of the language itself, so a code without a message is a type error.
 */
export interface Messages {
  readonly status: Words<Status>;
  readonly verdict: Words<Verdict>;
  readonly validityState: Words<ValidityState>;
  readonly grade: Words<EvidenceGrade>;
  readonly instrument: Words<Instrument>;
  readonly payout: Words<Payout>;
  readonly mutability: Words<Mutability>;
  readonly conflictAbout: Words<Conflict['about']>;
  /** Who settles a judgement; `authority` takes `{who}`. */
  readonly decider: Words<Judgement['reason'] | 'unnamed'>;
  /** `{count}` parts, of which `{n}`. */
  readonly group: Words<'all' | 'any' | 'at-least-n' | 'not' | 'meets' | 'points'>;
  /** `{label}` and `{value}`. */
  readonly condition: Words<'is' | 'one-of' | 'has-any' | 'has-all' | 'compare'>;
  /** `{value}`: how a figure or a date has to stand. */
  readonly comparison: {
    readonly figure: Words<Comparison>;
    readonly count: Words<Comparison>;
    readonly date: Words<Comparison>;
  };
  readonly list: Words<'separator' | 'or' | 'and' | 'semicolon' | 'quoted' | 'note'>;
  readonly given: Words<
    | 'unknown'
    | 'yes'
    | 'no'
    | 'none'
    | 'range'
    | 'from'
    | 'to'
    | 'above'
    | 'below'
    | 'bounds'
    | 'dateFrom'
    | 'dateTo'
    | 'includes'
    | 'excludes'
    | 'rest'
  >;
  readonly figure: {
    readonly share: string;
    readonly points: string;
    readonly score: string;
    readonly quantity: string;
    readonly days: Counted;
  };
  /** By which way the answer has to move, and how much is known of the distance `{min}` to `{max}`. */
  readonly gap: Readonly<
    Record<'up' | 'down' | 'later' | 'earlier', Words<'exact' | 'range' | 'open' | 'perhaps' | 'unknown'>>
  > & {
    readonly exclusive: string;
  };
  readonly amount: Words<
    | Exclude<AmountResult['kind'], 'in-kind'>
    | 'sumFloor'
    | 'cap'
    | 'base'
    | 'rateNote'
    | 'inKindNote'
    | 'unstatedNote'
    | 'fund'
    | 'pool'
    | 'bound'
    | 'boundNote'
    | 'relief'
    | 'reliefNote'
    | 'reliefOf'
    | 'reliefApart'
    | 'perhapsRelief'
    | 'labelled'
    | 'whole'
    | 'marginal'
    | 'sureFloor'
    | 'sureCap'
    | 'judged'
    | 'wide'
  >;
  /** What ties incentives, `{others}` and `{first}` being names of them; what can be had together; what is left out, `{name}`. */
  readonly together: {
    readonly tag: Words<Tie['kind'] | 'both'>;
    readonly says: Words<Tie['kind'] | 'higher' | 'applicant' | 'topUpOf' | 'toppedUp'>;
    readonly per: Words<'company' | 'year' | 'project'>;
    readonly leftOut: Words<Tie['kind'] | 'decides'>;
    readonly name: string;
    readonly total: Words<'at-least' | 'up-to' | 'relief' | 'inexact'> & {
      readonly beyond: Counted;
      readonly unstated: Counted;
    };
  };
  readonly validity: Words<
    'in-force' | 'inForceUntil' | 'not-yet' | 'repealed' | 'expired' | 'since' | 'to' | 'repealedOn' | 'attestedOn'
  >;
  readonly how: Words<'channel' | 'deadline' | 'materials' | 'payment' | 'contact'>;
  readonly date: Words<'year' | 'month' | 'day'>;
  readonly monthNames: readonly string[];
  /** `{where}` and `{what}`; without a place the sentence stands alone. */
  readonly issueAt: string;
  readonly issue: Words<IssueCode>;
}
