import type { FaultCode } from '../fault.ts';
import type { WantedType } from '../form/wrong-type.ts';

/** What is said of each fault, as templates for `fill`, and how a place is put before it. */
export interface Messages {
  /** `{file}`, `{line}`, `{column}` and `{text}`. */
  readonly at: string;
  readonly fault: Readonly<Record<FaultCode, string>>;
  /** What is wanted where something else is written. */
  readonly wanted: Readonly<Record<WantedType, string>>;
}
