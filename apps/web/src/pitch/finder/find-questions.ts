import type { Fact } from '@huice/engine';

/** Words in any of the three languages, so that either script finds the other’s question. */
const wordsOf = (fact: Fact): readonly string[] => [
  ...Object.values(fact.label),
  ...Object.values(fact.question),
  ...('options' in fact
    ? fact.options.flatMap(({ label, note = {} }) => [...Object.values(label), ...Object.values(note)])
    : []),
];

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The questions that hold every word typed, those first whose label begins with it, then whose label holds it. */
export const findQuestions = (facts: readonly Fact[], typed: string): readonly Fact[] => {
  const parts = plain(typed).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return facts;
  const rank = (fact: Fact): number => {
    const labels = Object.values(fact.label).map(plain);
    if (labels.some((label) => label.startsWith(parts[0] ?? ''))) return 0;
    return labels.some((label) => parts.every((part) => label.includes(part))) ? 1 : 2;
  };
  return facts
    .filter((fact) => {
      const text = plain(wordsOf(fact).join('\n'));
      return parts.every((part) => text.includes(part));
    })
    .toSorted((one, other) => rank(one) - rank(other));
};
