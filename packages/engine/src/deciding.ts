// What a decision rests on, for packages that decide in another way than company by company and are held to the same answers
// (packages/screen): `@huice/engine/deciding`.
export { compiledOf } from './compile.ts';
export { figureOf as figureOfAmount } from './decide/amount-reads.ts';
export type { CompiledIncentive } from './decide/compiled-incentive.ts';
export type { CompiledPack } from './decide/compiled-pack.ts';
export { cellsFor, type Knowledge } from './decide/knowledge.ts';
export { readColumns } from './decide/read-columns.ts';
export { readKnowledge } from './decide/read-knowledge.ts';
export { situationOf } from './decide/situation.ts';
export { validityAt } from './decide/validity.ts';
export { wrongKind } from './decide/wrong-kind.ts';
export { cofactor } from './diagram/cofactor.ts';
export type { Compiled, Diagram } from './diagram/diagram.ts';
export type { Group } from './diagram/group.ts';
export { FALSE, LEAF_LEVEL, type NodeTable, TRUE } from './diagram/node-table.ts';
export { levelsUnder } from './diagram/reach.ts';
export type { Residual } from './diagram/residual.ts';
export type { Cut } from './diagram/scale.ts';
export { type FactVariable, NO, type Variable, widthOf, YES } from './diagram/variables.ts';
export { issue, shown, under } from './issue.ts';
export { boundsOf, countsWhole, type NumericFact } from './language/fact.ts';
export type { Given } from './language/given.ts';
export { factsAsked } from './language/parts.ts';
export { fromDayNumber, toDayNumber } from './value/calendar-date.ts';
export { plainDate } from './value/plain-date.ts';
export { unknownName } from './value/unknown-name.ts';
