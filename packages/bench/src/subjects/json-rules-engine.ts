import type { Condition, Pack } from '@huice/engine';
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import { combinations, isDate } from './rewrite.ts';
import { dateNumber, ERROR, NO, type SubjectMaker, subject, withDateNumber, YES } from './subject.ts';

const operators = {
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
  '<=': 'lessThanInclusive',
  '<': 'lessThan',
  '=': 'equal',
} as const;

const conditionOf = (condition: Condition): NestedCondition => {
  switch (condition.kind) {
    case 'all':
      return { all: condition.of.map(conditionOf) };
    case 'any':
      return { any: condition.of.map(conditionOf) };
    case 'at-least-n':
      return { any: combinations(condition.n, condition.of.map(conditionOf)).map((some) => ({ all: some })) };
    case 'not':
      return { not: conditionOf(condition.of) };
    case 'is':
      return { fact: condition.fact, operator: 'equal', value: condition.value };
    case 'one-of':
      return { fact: condition.fact, operator: 'in', value: condition.options };
    case 'has-any':
      return { any: condition.options.map((value) => ({ fact: condition.fact, operator: 'contains', value })) };
    case 'has-all':
      return { all: condition.options.map((value) => ({ fact: condition.fact, operator: 'contains', value })) };
    case 'meets':
    case 'points':
      throw new Error('not in the packs of the bench');
    case 'compare': {
      const value = isDate(condition.fact) ? dateNumber(condition.value) : Number(condition.value);
      return { fact: condition.fact, operator: operators[condition.op], value };
    }
    case 'judgement':
      throw new Error('json-rules-engine cannot leave a judgement open');
  }
};

const engineFor = (pack: Pack, allowUndefinedFacts: boolean): Engine => {
  const engine = new Engine([], { allowUndefinedFacts });
  for (const { id, condition } of pack.incentives) {
    const nested = conditionOf(condition);
    const conditions = ('fact' in nested ? { all: [nested] } : nested) as TopLevelCondition;
    engine.addRule({ conditions, event: { type: id } });
  }
  return engine;
};

const maker =
  (name: string, allowUndefinedFacts: boolean): SubjectMaker =>
  (pack) => {
    const engine = engineFor(pack, allowUndefinedFacts);
    const places = new Map(pack.incentives.map(({ id }, index) => [id, index]));
    const out = new Uint8Array(pack.incentives.length);
    return subject(name, withDateNumber, async (facts) => {
      try {
        const { events } = await engine.run(facts);
        out.fill(0);
        for (const { type } of events) out[places.get(type) as number] = YES;
      } catch {
        out.fill(ERROR);
      }
      return out;
    });
  };

/** Its explanation, which it always makes: every rule with its conditions, each with its outcome and the fact that it found. */
export const jsonRulesEngineExplained: SubjectMaker = (pack) => {
  const engine = engineFor(pack, true);
  const places = new Map(pack.incentives.map(({ id }, index) => [id, index]));
  const out = new Uint8Array(pack.incentives.length);
  return subject('json-rules-engine, with its results', withDateNumber, async (facts) => {
    const { results, failureResults } = await engine.run(facts);
    for (const { event, conditions, result } of [...results, ...failureResults])
      out[places.get(event?.type ?? '') as number] = conditions === undefined ? ERROR : result === true ? YES : NO;
    return out;
  });
};

/** The setting that a company form needs: it goes on when an answer is missing. */
export const jsonRulesEngine = maker('json-rules-engine', true);

/** As it comes: a missing fact is an error of the whole run. */
export const jsonRulesEngineStrict = maker('json-rules-engine, as it comes', false);
