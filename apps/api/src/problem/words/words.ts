import type { ProblemKind } from '../problem-kind.ts';
import type { ServiceCode } from '../service-issue.ts';

/** What a problem is called, what to do about it, and what is said of one issue. `{…}` is filled; what is in `[…]` is left out without it. */
export interface Words {
  readonly title: Readonly<Record<ProblemKind, string>>;
  readonly detail: Readonly<Record<ProblemKind, string>>;
  readonly issue: Readonly<Record<ServiceCode, string>>;
}
