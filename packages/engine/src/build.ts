// Typed builders, for those who write a pack in TypeScript: `@huice/engine/build`.
export {
  brackets,
  byChoice,
  capped,
  equity,
  exactly,
  figureItself,
  greatest,
  inKind,
  instalments,
  least,
  minus,
  noLessThan,
  perUnit,
  rate,
  readings,
  relief,
  sum,
  times,
  unstated,
  upTo,
  when,
} from './build/amounts.ts';
export { cite } from './build/cite.ts';
export { all, any, atLeastN, not } from './build/conditions.ts';
export {
  boolean,
  choice,
  choices,
  date,
  type FactWithOptions,
  judgement,
  money,
  type NamedFact,
  quantity,
  share,
} from './build/facts.ts';
export { clause, document, incentive, pack, type TypedPack } from './build/pack.ts';
export { definition, indicator, points, term } from './build/terms.ts';
export { type Cny, type Count, cny, count, type Day, day, type Ratio, ratio } from './build/values.ts';
