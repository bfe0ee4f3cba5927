import type { Fact } from '@huice/engine';
import type { Prospect } from './prospect.ts';

/** How many of its answers, those of its plans among them, are to questions that these facts do not ask: kept as they are, and left out when it is opened. */
export const unknownAnswers = ({ answers, pitch }: Prospect, facts: readonly Fact[]): number => {
  const known = new Set(facts.map(({ id }) => id));
  const plans = (pitch?.scenarios ?? []).map((one) => one?.fragment);
  const keys = [answers, pitch?.baseline, ...plans].flatMap((text) => [
    ...new URLSearchParams(text?.replace(/^#v1\?/, '') ?? '').keys(),
  ]);
  return keys.filter((key) => !key.startsWith('@') && !known.has(key)).length;
};
