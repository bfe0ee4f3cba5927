// What can be asked of a pack rather than of a company: `@huice/engine/review`.
import './explain/all-languages.ts';

export { type BoundaryCase, boundaryCases } from './boundary/boundary-cases.ts';
export { compare } from './compare/compare.ts';
export type * from './compare/comparison.ts';
export { type JsonSchema, packJsonSchema, profileJsonSchema } from './language/json-schema.ts';
export { numbersInText, type TextNumber } from './value/numbers-in-text.ts';
export { describeFinding, describeReason, severityLabel } from './verify/describe-finding.ts';
export { type Ending, endings } from './verify/endings.ts';
export { type Finding, type FindingCode, findingCodes, isOpen, type Severity, severities } from './verify/finding.ts';
export { type SarifSource, sarifLog } from './verify/sarif.ts';
export { simplifiedOnly } from './verify/simplified-only.ts';
export { type Stale, type StaleList, staleOf } from './verify/stale.ts';
export { verify } from './verify/verify.ts';
