// What people write for a figure, and in which units: in the boxes of a form, and in the headings, notes and cells of a table: `@huice/engine/figures`.
export { ownMeasure, worthOf } from './figures/figure-in-unit.ts';
export { type FigureContext, type FigureText, type FigureTrouble, readFigureText } from './figures/read-figure-text.ts';
export { typedAnswer, typedEnd } from './figures/typed-answer.ts';
export { boundFigure } from './value/bound-words.ts';
export { toPlainFigure } from './value/characters.ts';
export { foreignCurrencyIn } from './value/measure.ts';
export { type UnitStatement, unitStatements } from './value/unit-statements.ts';
