import type { Condition } from '@huice/engine';
import Publicodes from 'publicodes';
import type { PartialCompany } from '../domain/company.ts';
import { factIds, fieldNames } from '../domain/facts.ts';
import { eachLeaf } from './rewrite.ts';
import { ERROR, NO, OPEN, type SubjectMaker, subject, YES } from './subject.ts';

type Rule = string | { readonly [mechanism: string]: readonly Rule[] };

/** Options of `fields` are booleans of their own there. */
const memberName = (option: string): string => `has ${option}`;

const dateText = (date: string): string => date.split('-').reverse().join('/');

const all = (parts: readonly Rule[]): Rule => ({ 'toutes ces conditions': parts });
const any = (parts: readonly Rule[]): Rule => ({ 'une de ces conditions': parts });

const ruleOf = (condition: Condition): Rule =>
  eachLeaf<Rule>(condition, {
    all,
    any,
    leaf: (leaf, denied) => {
      switch (leaf.kind) {
        case 'is':
          return `${leaf.fact} = ${leaf.value !== denied ? 'oui' : 'non'}`;
        case 'one-of': {
          const parts = leaf.options.map((one) => `${leaf.fact} ${denied ? '!=' : '='} '${one}'`);
          return denied ? all(parts) : any(parts);
        }
        case 'has-any':
        case 'has-all': {
          const parts = leaf.options.map((one) => `${memberName(one)} = ${denied ? 'non' : 'oui'}`);
          return (leaf.kind === 'has-any') !== denied ? any(parts) : all(parts);
        }
        case 'compare':
          return `${leaf.fact} ${leaf.op} ${leaf.fact === 'founded' ? dateText(leaf.value) : leaf.value}`;
        default:
          throw new Error('publicodes cannot leave a judgement open');
      }
    },
  });

type Given = string | number;

const yesOrNo = (holds: boolean): string => (holds ? 'oui' : 'non');

const givenFor = (fact: string, value: PartialCompany[keyof PartialCompany]): (readonly [string, Given])[] => {
  if (Array.isArray(value)) return fieldNames.map((one) => [memberName(one), yesOrNo(value.includes(one))]);
  if (typeof value === 'boolean') return [[fact, yesOrNo(value)]];
  if (typeof value === 'string') return [[fact, fact === 'founded' ? dateText(value) : `'${value}'`]];
  return typeof value === 'number' ? [[fact, value]] : [];
};

const situationOf = (company: PartialCompany): Record<string, Given> =>
  Object.fromEntries(Object.entries(company).flatMap(([fact, value]) => givenFor(fact, value)));

const silent = { log: () => {}, warn: () => {}, error: () => {} };

const maker =
  (name: string, isExplained: boolean): SubjectMaker =>
  (pack) => {
    const facts = [...factIds.filter((id) => id !== 'fields'), ...fieldNames.map(memberName)];
    const rules = Object.fromEntries([
      ...facts.map((id) => [id, { question: `${id}?` }]),
      ...pack.incentives.map(({ id, condition }) => [id, ruleOf(condition)]),
    ]);
    const engine = new Publicodes(rules, { logger: silent });
    const ids = pack.incentives.map(({ id }) => id);
    const out = new Uint8Array(ids.length);
    const codeOf = (id: string): number => {
      try {
        const { nodeValue, explanation } = engine.evaluate(id) as EvaluatedRule;
        if (isExplained && explanation === undefined) return ERROR;
        return nodeValue === true ? YES : nodeValue === false ? NO : OPEN;
      } catch {
        return ERROR;
      }
    };
    return subject(name, situationOf, (situation) => {
      engine.setSituation(situation);
      for (let index = 0; index < ids.length; index++) out[index] = codeOf(ids[index] as string);
      return out;
    });
  };

interface EvaluatedRule {
  readonly nodeValue: unknown;
  readonly explanation?: unknown;
}

export const publicodes = maker('publicodes', false);

/** With the tree of what each part came to, which it always makes. */
export const publicodesExplained = maker('publicodes, with its explanation', true);
