import { zodResolver } from '@hookform/resolvers/zod';
import type { Fact, Locale } from '@huice/engine';
import type { Resolver } from 'react-hook-form';
import { answerSchema } from './answer-schema.ts';
import type { Draft } from './draft.ts';
import { fieldName } from './field-name.ts';

type Values = Record<string, Draft>;

/** Reads the answers that the form library asks about: at a key only the one that is being typed, all when the form is handed in. */
export const answerResolver = (facts: readonly Fact[], locale: Locale): Resolver<Values> => {
  const resolverOf = (of: readonly Fact[]): Resolver<Values> => zodResolver(answerSchema(of, locale));
  const byField = new Map(facts.map((fact) => [fieldName(fact.id), fact]));
  const alone = new Map<Fact, Resolver<Values>>();
  return (values, context, options) => {
    const [name, ...more] = new Set((options.names ?? []).map((field) => field.split('.')[0] ?? field));
    const fact = name === undefined || more.length > 0 ? undefined : byField.get(name);
    if (fact === undefined) return resolverOf(facts)(values, context, options);
    const resolver = alone.get(fact) ?? resolverOf([fact]);
    alone.set(fact, resolver);
    return resolver(values, context, options);
  };
};
