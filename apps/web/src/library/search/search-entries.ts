import type { Citation, Condition, Incentive, Pack } from '@huice/engine';
import { locales } from '@huice/engine';
import { describeCondition } from '@huice/engine/words';
import { citedIn } from '../../citations/cited-in.ts';

/** Where in an incentive a searched text stands. */
export type FoundIn = 'title' | 'summary' | 'condition' | 'quote' | 'document' | 'open-point' | 'id';

export interface SearchText {
  readonly where: FoundIn;
  readonly lang: string;
  readonly text: string;
}

/** Everything of an incentive that can be searched, most telling first. */
export const searchTexts = (pack: Pack, incentive: Incentive): readonly SearchText[] => {
  const spoken = (where: FoundIn, of: (locale: (typeof locales)[number]) => readonly string[]) =>
    locales.flatMap((lang) => of(lang).map((text) => ({ where, lang, text })));
  const clauses = new Set(citedIn(incentive).map(({ cite }: { readonly cite: Citation }) => cite.clause));
  const cited = pack.clauses.filter(({ id }) => clauses.has(id));
  const documents = pack.documents.filter(({ id }) => cited.some(({ document }) => document === id));
  const conditions = partsOf(incentive.condition);
  return [
    ...spoken('title', (lang) => [incentive.title[lang]]),
    ...spoken('summary', (lang) => [incentive.summary[lang]]),
    ...spoken('condition', (lang) => conditions.map((one) => describeCondition(pack, one, lang))),
    ...cited.map(({ quote, document }) => ({
      where: 'quote' as const,
      lang: documents.find(({ id }) => id === document)?.script ?? 'zh-Hans',
      text: quote,
    })),
    ...documents.flatMap(({ title, issuer, documentNumber, script }) =>
      [title, documentNumber, issuer].flatMap((text) =>
        text === undefined ? [] : [{ where: 'document' as const, lang: script, text }],
      ),
    ),
    ...spoken('open-point', (lang) => (incentive.openPoints ?? []).map((point) => point[lang])),
    { where: 'id', lang: 'en', text: incentive.id },
  ];
};

/** The leaves of a condition: its groups say nothing that one would search for. */
const partsOf = (condition: Condition): readonly Condition[] => {
  if (condition.kind === 'not') return partsOf(condition.of);
  return 'of' in condition ? condition.of.flatMap(partsOf) : [condition];
};
