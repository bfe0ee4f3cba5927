import type { Condition } from '@huice/engine';
import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { isDate } from './rewrite.ts';
import { NO, type SubjectMaker, subject, YES } from './subject.ts';

type Logic = Readonly<Record<string, unknown>>;

const read = (fact: string): Logic => ({ var: fact });

export const logicOf = (condition: Condition): Logic => {
  switch (condition.kind) {
    case 'all':
      return { and: condition.of.map(logicOf) };
    case 'any':
      return { or: condition.of.map(logicOf) };
    case 'at-least-n':
      return { '>=': [{ '+': condition.of.map((part) => ({ if: [logicOf(part), 1, 0] })) }, condition.n] };
    case 'not':
      return { '!': logicOf(condition.of) };
    case 'is':
      return { '===': [read(condition.fact), condition.value] };
    case 'one-of':
      return { in: [read(condition.fact), condition.options] };
    case 'has-any':
      return { or: condition.options.map((one) => ({ in: [one, read(condition.fact)] })) };
    case 'has-all':
      return { and: condition.options.map((one) => ({ in: [one, read(condition.fact)] })) };
    case 'meets':
    case 'points':
      throw new Error('not in the packs of the bench');
    case 'compare': {
      const value = isDate(condition.fact) ? condition.value : Number(condition.value);
      return { [condition.op === '=' ? '===' : condition.op]: [read(condition.fact), value] };
    }
    case 'judgement':
      throw new Error('json-logic cannot leave a judgement open');
  }
};

/** Compiled by generating code. */
export const jsonLogicEngine: SubjectMaker = (pack) => {
  const engine = new LogicEngine();
  const rules = pack.incentives.map(
    ({ condition }) => engine.build(logicOf(condition)) as unknown as (data: unknown) => unknown,
  );
  const out = new Uint8Array(rules.length);
  return subject(
    'json-logic-engine, compiled',
    (company) => company,
    (company) => {
      for (let index = 0; index < rules.length; index++)
        out[index] = (rules[index] as (typeof rules)[number])(company) ? YES : NO;
      return out;
    },
  );
};

export const jsonLogicJs: SubjectMaker = (pack) => {
  const rules = pack.incentives.map(({ condition }) => logicOf(condition));
  const out = new Uint8Array(rules.length);
  return subject(
    'json-logic-js',
    (company) => company,
    (company) => {
      for (let index = 0; index < rules.length; index++) out[index] = jsonLogic.apply(rules[index], company) ? YES : NO;
      return out;
    },
  );
};
