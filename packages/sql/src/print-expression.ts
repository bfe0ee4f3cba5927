import { unreachable } from '@huice/engine';
import type { Dialect } from './dialect.ts';
import type { Expression } from './expression.ts';

const functions = { 'first-known': 'COALESCE', least: 'LEAST', greatest: 'GREATEST' } as const;
const operators = { plus: ' + ', bits: ' | ', all: ' AND ', any: ' OR ' } as const;

/** An expression as a dialect writes it; what is made of parts stands in brackets, so that no order of operators matters. */
export const printExpression = (expression: Expression, dialect: Dialect): string => {
  const print = (one: Expression) => printExpression(one, dialect);
  switch (expression.kind) {
    case 'column':
      return dialect.quoted(expression.name);
    case 'truth':
      return expression.value === null ? 'CAST(NULL AS BOOLEAN)' : expression.value ? 'TRUE' : 'FALSE';
    case 'text':
      return expression.value === null ? `CAST(NULL AS ${dialect.typeOf.text})` : dialect.text(expression.value);
    case 'figure':
      // Of no type: beside figures with more digits behind the point it would take some from them.
      return expression.value === null
        ? 'NULL'
        : expression.value.startsWith('-')
          ? `(${dialect.figure(expression.value)})`
          : dialect.figure(expression.value);
    case 'date':
      return `DATE '${expression.value}'`;
    case 'compare':
      return `(${print(expression.left)} ${expression.op} ${print(expression.right)})`;
    case 'in':
      return `(${print(expression.of)} IN (${expression.values.map(dialect.text).join(', ')}))`;
    case 'times':
      return `(${expression.of
        .map((one) => (one.kind === 'figure' && one.value !== null ? dialect.factor(one.value) : print(one)))
        .join(' * ')})`;
    case 'all':
    case 'any':
    case 'plus':
    case 'bits':
      return `(${expression.of.map(print).join(operators[expression.kind])})`;
    case 'minus':
      return `(${print(expression.left)} - ${print(expression.right)})`;
    case 'not':
      return expression.of.kind === 'is-known'
        ? `(${print(expression.of.of)} IS NULL)`
        : `(NOT ${print(expression.of)})`;
    case 'is-known':
      return `(${print(expression.of)} IS NOT NULL)`;
    case 'case': {
      const some = expression.cases.map(({ when, gives }) => `WHEN ${print(when)} THEN ${print(gives)}`);
      return `CASE ${some.join(' ')} ELSE ${print(expression.otherwise)} END`;
    }
    case 'first-known':
    case 'least':
    case 'greatest':
      return `${functions[expression.kind]}(${expression.of.map(print).join(', ')})`;
    case 'days':
      return dialect.days(print(expression.of));
    case 'decimal':
      return dialect.decimal(print(expression.of), expression.scale);
    case 'fen':
      return `ROUND(${print(expression.of)}, 2)`;
    default:
      return unreachable(expression);
  }
};
