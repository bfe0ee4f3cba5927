import type { Clause, Incentive, Locale, Pack, SourceDocument } from '@huice/engine';
import { type RuleTree, ruleTree } from '@huice/engine/wording';
import { citedIn } from '../../citations/cited-in.ts';

/** Where in an incentive a searched text stands. */
export type FoundIn = 'title' | 'summary' | 'condition' | 'quote' | 'document' | 'open-point' | 'id';

export interface SearchText {
  readonly where: FoundIn;
  readonly lang: string;
  readonly text: string;
}

/** The pack, and its sources by id. */
export interface SearchedPack {
  /** In which it is searched. */
  readonly languages: readonly Locale[];
  readonly pack: Pack;
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

/** Everything of an incentive that can be searched, most telling first. */
export const searchTexts = (
  { languages, pack, clauses, documents: sources }: SearchedPack,
  incentive: Incentive,
): readonly SearchText[] => {
  const spoken = (where: FoundIn, of: (locale: Locale) => readonly string[]) =>
    languages.flatMap((lang) => of(lang).map((text) => ({ where, lang, text })));
  const ids = new Set(citedIn(incentive).map(({ cite }) => cite.clause));
  const cited = [...ids].flatMap((id) => clauses.get(id) ?? []);
  const documents = [...new Set(cited.map(({ document }) => document))].flatMap((id) => sources.get(id) ?? []);
  return [
    ...spoken('title', (lang) => [incentive.title[lang]]),
    ...spoken('summary', (lang) => [incentive.summary[lang]]),
    ...spoken('condition', (lang) => leafTexts(ruleTree(pack, incentive.condition, lang))),
    ...cited.map(({ quote, document }) => ({
      where: 'quote' as const,
      lang: sources.get(document)?.script ?? 'zh-Hans',
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

/** Groups say nothing that one would search for. */
const leafTexts = ({ text, of }: RuleTree): readonly string[] => (of.length === 0 ? [text] : of.flatMap(leafTexts));
