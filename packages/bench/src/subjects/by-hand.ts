import type { Condition } from '@huice/engine';
import type { Company } from '../domain/company.ts';
import { decideByHand } from '../domain/hand-written.ts';
import { isDate } from './rewrite.ts';
import { NO, type SubjectMaker, subject, YES } from './subject.ts';

/** The twelve, written out by a person. */
export const byHand: SubjectMaker = (pack) => {
  const out = new Uint8Array(pack.incentives.length);
  return subject(
    'hand-written function',
    (company) => company as Company,
    (company) => {
      decideByHand(company, out);
      return out;
    },
  );
};

/** As many as one likes, written out by a program, one function each: what hand-written code would be at that size. */
export const writtenOut: SubjectMaker = (pack) => {
  // The one place where text becomes code: a yardstick for the engine, which never does so.
  const rules = pack.incentives.map(
    ({ condition }) => new Function('c', `return ${sourceOf(condition)}`) as (company: Company) => boolean,
  );
  const out = new Uint8Array(rules.length);
  return subject(
    'written-out functions',
    (company) => company as Company,
    (company) => {
      for (let index = 0; index < rules.length; index++)
        out[index] = (rules[index] as (typeof rules)[number])(company) ? YES : NO;
      return out;
    },
  );
};

const joined = (parts: readonly Condition[], by: string): string => `(${parts.map(sourceOf).join(by)})`;

const sourceOf = (condition: Condition): string => {
  switch (condition.kind) {
    case 'all':
      return joined(condition.of, ' && ');
    case 'any':
      return joined(condition.of, ' || ');
    case 'at-least-n':
      return `(${condition.of.map((part) => `(${sourceOf(part)} ? 1 : 0)`).join(' + ')} >= ${condition.n})`;
    case 'not':
      return `!${sourceOf(condition.of)}`;
    case 'is':
      return `(c.${condition.fact} === ${condition.value})`;
    case 'one-of':
      return `(${condition.options.map((one) => `c.${condition.fact} === '${one}'`).join(' || ')})`;
    case 'has-any':
    case 'has-all': {
      const by = condition.kind === 'has-any' ? ' || ' : ' && ';
      return `(${condition.options.map((one) => `c.${condition.fact}.includes('${one}')`).join(by)})`;
    }
    case 'meets':
    case 'points':
      throw new Error('not in the packs of the bench');
    case 'compare': {
      const value = isDate(condition.fact) ? `'${condition.value}'` : condition.value;
      return `(c.${condition.fact} ${condition.op === '=' ? '===' : condition.op} ${value})`;
    }
    case 'judgement':
      throw new Error('no peer can leave a judgement open');
  }
};
