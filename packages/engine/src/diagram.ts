// The diagram of a pack as plain data, for those who say it in another language, such as SQL: `@huice/engine/diagram`.
export { stretchesOf } from './decide/brackets.ts';
export { boundsOf, countsWhole, isFigured } from './language/fact.ts';
export { optionsWithin } from './language/figures.ts';
export { amountsIn, whensIn } from './language/parts.ts';
export { translate } from './translate/translate.ts';
export type * from './translate/translation.ts';
