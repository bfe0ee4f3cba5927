import type { Pack, ResolvedCitation } from '@huice/engine';
import { describeDate, fill, gradeLabel } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { type Span, span } from '../terminal/span.ts';
import { markedQuote } from './marked-quote.ts';
import { type Source, sourcesOf } from './sources.ts';

/** Each sentence with its supporting words marked; under those of one document, who said it, when, and its grade. */
export const renderSources = (
  canvas: Canvas,
  pack: Pack,
  indent: number,
  citations: readonly ResolvedCitation[],
): string => {
  const all = [...sourcesOf(citations).values()];
  const english = (of: 'documents' | 'clauses', id: string) => inEnglish(canvas, indent + 4, pack[of], id);
  return all
    .map((source, index) => {
      const isLastOfDocument = all[index + 1]?.clause.document !== source.clause.document;
      const from = paragraph(canvas, indent + 4, [], [span(provenance(canvas, source.clause), 'faint')]);
      const { clause } = source;
      return [
        renderQuote(canvas, indent, source),
        english('clauses', clause.clause),
        ...(isLastOfDocument ? [from, english('documents', clause.document)] : []),
      ].join('');
    })
    .join('');
};

/** What it says, for readers of English, where the pack has it; nobody takes it for the source’s own words. */
const inEnglish = (
  canvas: Canvas,
  indent: number,
  of: readonly { readonly id: string; readonly english?: string }[],
  id: string,
): string => {
  const { english } = of.find((one) => one.id === id) ?? {};
  if (canvas.locale !== 'en' || english === undefined) return '';
  return paragraph(canvas, indent, [], [span(fill(catalogue.en.report.inEnglish, { text: english }), 'faint')]);
};

const renderQuote = (canvas: Canvas, indent: number, { number, clause, words, inferences }: Source): string =>
  [
    paragraph(canvas, indent, [span(`[${number}] `, 'faint')], quoted(clause.quote, words)),
    ...inferences.map((inference) =>
      paragraph(
        canvas,
        indent + 4,
        [],
        [span(fill(catalogue[canvas.locale].report.inference, { text: inference[canvas.locale] }), 'faint')],
      ),
    ),
  ].join('');

const quoted = (quote: string, words: readonly string[]): readonly Span[] =>
  markedQuote(oneLine(quote), words.map(oneLine)).map(({ text, isMarked }) =>
    isMarked ? span(`【${text}】`, 'marked') : span(text, 'source'),
  );

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const provenance = (canvas: Canvas, citation: ResolvedCitation): string => {
  const { title, issuer, documentNumber, grade } = citation;
  return [
    `—— ${title.includes('《') ? title : `《${title}》`}`,
    ...(documentNumber === undefined ? [] : [documentNumber]),
    issuer,
    dateOf(canvas, citation),
    gradeLabel(grade, canvas.locale),
  ].join(' · ');
};

/** A date that the document does not bear is never shown as if it did. */
const dateOf = ({ locale }: Canvas, { date, dateInference }: ResolvedCitation): string => {
  const words = catalogue[locale].report;
  if (date === undefined) return words.noDocumentDate;
  const said = describeDate(date, locale);
  return dateInference === undefined ? said : fill(words.inferredDate, { date: said });
};
