import type { ValidityState } from '../decide/report.ts';
import type { Comparison, Condition } from '../language/condition.ts';
import type { Incentive } from '../language/incentive.ts';

/**
 * A pack as its diagram has it on a day, as plain data: for those who say it in another language, such as SQL. A node is a number:
 * 0 is “no”, 1 is “yes”, any other asks its level, and its children are older, so that their numbers are smaller.
 */
export interface Translation {
  readonly levels: readonly Level[];
  /** Undefined for the two ends. */
  readonly nodeAt: (node: number) => DiagramNode | undefined;
  /** In the order of their ids, each as it stands on the day. */
  readonly incentives: readonly TranslatedIncentive[];
}

/** A node that asks something: at which level, and where each cell of it leads. */
export interface DiagramNode {
  readonly level: number;
  /** One per cell of the level. */
  readonly children: readonly number[];
}

/** What a level asks, and what each of its cells is. */
export type Level =
  /** The first cell is “no”, the second “yes”; with an option: is it among them? */
  | { readonly kind: 'boolean'; readonly fact: string; readonly option?: string }
  | { readonly kind: 'choice'; readonly fact: string; readonly options: readonly string[] }
  /** One cell more than cuts. */
  | { readonly kind: 'scale'; readonly fact: string; readonly cuts: readonly LevelCut[] }
  /** Facts that terms connect: cells are regions. `hasAge`: which of them go together depends on the day, too. */
  | {
      readonly kind: 'group';
      readonly facts: readonly string[];
      readonly hasAge: boolean;
      readonly regions: readonly (readonly Half[])[];
    }
  | { readonly kind: 'judgement'; readonly judgement: string };

/** Everything from `at` on (`>=`), or past it (`>`), belongs to the upper cell. A plain decimal, or a date YYYY-MM-DD. */
export interface LevelCut {
  readonly at: string;
  readonly op: Extract<Comparison, '>=' | '>'>;
}

/** Σ factor × fact + plus ≥ 0, or > 0 when it is strict; whole numbers, dates counted in days from 1970-01-01. */
export interface Half {
  readonly of: readonly { readonly fact: string; readonly factor: bigint }[];
  readonly plus: bigint;
  readonly strict: boolean;
}

/** A condition with the node that decides it, part by part. */
export interface TranslatedCondition {
  readonly condition: Condition;
  readonly node: number;
  readonly parts: readonly TranslatedCondition[];
}

/** An incentive on a day, with the root of its diagram and the parts of its condition. */
export interface TranslatedIncentive {
  readonly id: string;
  /** With the condition and the amount of the version in force. */
  readonly incentive: Incentive;
  readonly condition: TranslatedCondition;
  readonly validity: ValidityState;
  /** A condition on which its amount depends. */
  readonly whenOf: (condition: Condition) => TranslatedCondition;
}
