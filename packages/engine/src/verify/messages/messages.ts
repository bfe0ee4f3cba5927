import type { FindingCode, Severity } from '../finding.ts';

/** The wording of findings in one language, as templates for `fill`; a code without a message is a type error. */
export interface VerifyMessages {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly finding: Readonly<Record<FindingCode, string>>;
  /** `{because}`: why the authors let it stand. */
  readonly acknowledged: string;
}
