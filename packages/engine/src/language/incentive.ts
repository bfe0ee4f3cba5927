import * as z from 'zod/mini';
import { type Amount, amountSchema } from './amount.ts';
import { type Citations, citationsSchema } from './citation.ts';
import { type Condition, conditionSchema } from './condition.ts';
import { type Conflict, conflictSchema } from './document.ts';
import { type How, howSchema } from './how.ts';
import { decimalSchema, idSchema, partialDateSchema, someOf, textSchema, wordsSchema } from './schema-parts.ts';
import type { Text } from './text.ts';
import { type CitedDate, citedDateSchema, type Validity, validitySchema } from './validity.ts';

/** 扶持方式, after the classes of 川办函〔2024〕17号 plus equity: 奖补 减免 权益 资质 股权. */
const instruments = ['award', 'relief', 'entitlement', 'qualification', 'equity'] as const;

/** 扶持方式: `award` (奖补), `relief` (减免), `entitlement` (权益), `qualification` (资质) or `equity` (股权). */
export type Instrument = (typeof instruments)[number];

/** 兑现方式: 免申即享, 即申即享, 快申快享, ordinary application, or not stated. */
const payouts = ['automatic', 'instant', 'fast', 'application', 'unstated'] as const;

/** 兑现方式: `automatic` (免申即享), `instant` (即申即享), `fast` (快申快享), `application`, or `unstated`. */
export type Payout = (typeof payouts)[number];

/** 事项: one promise, as a condition, an amount and a validity, each tied to its source. */
export interface Incentive {
  readonly id: string;
  /** 事项名称. */
  readonly title: Text;
  /** What it is, in one or two sentences. */
  readonly summary: Text;
  /** The place whose authority promises it: an option id of the pack's `place` fact or any id. */
  readonly place: string;
  readonly instrument: Instrument;
  /** 申报条件. */
  readonly condition: Condition;
  readonly amount: Amount;
  readonly validity: Validity;
  readonly payout: Payout;
  /** 责任单位; absent when no source names it. */
  readonly authority?: { readonly name: Text; readonly cites: Citations };
  /** 咨询电话. */
  readonly contact?: string;
  /** What to do to have it. */
  readonly how?: How;
  /** What later amendments changed, each from its first day; the latest that has begun decides. */
  readonly versions?: readonly Version[];
  /** 复审日: when somebody should look at it again. */
  readonly reviewBy?: string;
  /** Incentives that cannot be taken together with this one. */
  readonly excludes?: readonly string[];
  /** Caps that this incentive shares with others. */
  readonly sharedCaps?: readonly string[];
  /** What no source states, and a company must ask. */
  readonly openPoints?: readonly Text[];
  readonly conflicts?: readonly Conflict[];
}

/** What is different from a day on: the amendment is cited, what it leaves alone is absent. */
export interface Version {
  readonly from: CitedDate;
  readonly condition?: Condition;
  readonly amount?: Amount;
  readonly note?: Text;
}

/** 总量控制: what several incentives together may not exceed, CNY. */
export interface SharedCap {
  readonly id: string;
  readonly value: string;
  readonly label: Text;
  readonly cites: Citations;
}

export const incentiveSchema = () =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    summary: textSchema(),
    place: idSchema(),
    instrument: z.enum(instruments),
    condition: conditionSchema(),
    amount: amountSchema(),
    validity: validitySchema(),
    payout: z.enum(payouts),
    authority: z.exactOptional(z.strictObject({ name: textSchema(), cites: citationsSchema() })),
    contact: z.exactOptional(wordsSchema(100)),
    how: z.exactOptional(howSchema()),
    versions: z.exactOptional(
      someOf(
        z.strictObject({
          from: citedDateSchema(),
          condition: z.exactOptional(conditionSchema()),
          amount: z.exactOptional(amountSchema()),
          note: z.exactOptional(textSchema()),
        }),
      ),
    ),
    reviewBy: z.exactOptional(partialDateSchema()),
    excludes: z.exactOptional(someOf(idSchema())),
    sharedCaps: z.exactOptional(someOf(idSchema())),
    openPoints: z.exactOptional(someOf(textSchema())),
    conflicts: z.exactOptional(someOf(conflictSchema())),
  });

export const sharedCapSchema = () =>
  z.strictObject({ id: idSchema(), value: decimalSchema(), label: textSchema(), cites: citationsSchema() });
