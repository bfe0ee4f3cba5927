import type { PackComparison } from '@huice/engine/review';

/** The wording of a comparison in one language, as templates for `fill`. */
export interface CompareMessages {
  /** `{before}` and `{after}`: id and version. */
  readonly title: string;
  readonly kind: Readonly<Record<PackComparison['kind'], string>>;
  readonly section: Readonly<
    Record<
      'added' | 'removed' | 'changed' | 'facts' | 'judgements' | 'sharedCaps' | 'documents' | 'clauses' | 'pack',
      string
    >
  >;
  readonly aspect: Readonly<
    Record<'condition' | 'amount' | 'validity' | 'terms' | 'citations' | 'wording' | 'meaning', string>
  >;
  readonly condition: Readonly<Record<'gains' | 'loses' | 'judged' | 'fact-kind' | 'too-complex', string>>;
  /** `{before}` and `{after}`: statuses. `{attested}`: judgements taken as settled. */
  readonly witness: string;
  readonly attested: string;
  /** `{fact}`, `{option}`. */
  readonly onlyBefore: string;
  readonly onlyAfter: string;
  /** `{field}`, `{before}`, `{after}`. */
  readonly from: string;
  readonly set: string;
  readonly unset: string;
  /** `{day}`, `{before}`, `{after}`. */
  readonly day: string;
  readonly noDay: string;
  readonly cited: string;
  readonly uncited: string;
  readonly part: Readonly<Record<'added' | 'removed', string>>;
}
