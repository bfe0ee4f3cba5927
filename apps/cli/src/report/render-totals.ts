import type { Combination, Pack, Total } from '@huice/engine';
import { addedTo, describeLeftOut, fill, inexactNote, totalInWords } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';

/** What can be had together, as far as it is in force: of what is met, then what judgements would add; and what is not counted, and why. */
export const renderTotals = ({ met, judged, leftOut, exact }: Combination, pack: Pack, canvas: Canvas): string => {
  const { locale } = canvas;
  const { report } = catalogue[locale];
  const added = addedTo(met, judged);
  const lines = [
    lineOf(report.totalMet, met, canvas),
    added === null ? lineOf(report.totalInAll, judged, canvas) : lineOf(report.totalJudged, added, canvas),
    exact ? '' : inexactNote(locale),
  ];
  const nameOf = (id: string) => pack.incentives.find((one) => one.id === id)?.title[locale] ?? id;
  const factNameOf = (id: string) => pack.facts.find((one) => one.id === id)?.label[locale] ?? id;
  return [
    ...lines.filter((line) => line !== '').map((line) => paragraph(canvas, 0, [], [span(line, 'strong')])),
    ...leftOut.map((one) =>
      paragraph(canvas, 2, [], [span(describeLeftOut(one, nameOf, factNameOf, locale), 'faint')]),
    ),
  ].join('');
};

const lineOf = (template: string, total: Total, { locale }: Canvas): string => {
  if (total.count === 0) return '';
  const { least, more } = totalInWords(total, locale);
  const parts = [...(least === null ? [] : [least]), ...more];
  return parts.length === 0 ? '' : fill(template, { total: parts.join(locale === 'en' ? '; ' : '；') });
};
