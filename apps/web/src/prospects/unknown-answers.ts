import type { Fact } from '@huice/engine';
import type { Prospect } from './prospect.ts';

/** How many of its answers are to questions that these facts do not ask: kept as they are, and left out when it is opened. */
export const unknownAnswers = ({ answers }: Prospect, facts: readonly Fact[]): number => {
  const known = new Set(facts.map(({ id }) => id));
  const keys = [...new URLSearchParams(answers.replace(/^#v1\?/, '')).keys()];
  return keys.filter((key) => !key.startsWith('@') && !known.has(key)).length;
};
