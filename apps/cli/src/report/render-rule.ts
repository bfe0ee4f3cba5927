import type { AmountResult, Text, ValidityResult } from '@huice/engine';
import { describeAmount, describeValidity, fill, type RuleTree } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';

export interface Rule {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly tree: RuleTree;
  readonly amount?: AmountResult;
  readonly validity?: ValidityResult;
}

/** One incentive in words: what it is, what it pays, when it holds, and its condition as a tree with the words behind each leaf. */
export const renderRule = ({ id, title, summary, tree, amount, validity }: Rule, canvas: Canvas): string => {
  const { locale } = canvas;
  const words = catalogue[locale].explain;
  const line = (template: string, text: string) => paragraph(canvas, 2, [], [span(fill(template, { text }))]);
  return [
    paragraph(canvas, 0, [], [span(title[locale], 'strong'), span(` (${id})`, 'faint')]),
    paragraph(canvas, 2, [], [span(summary[locale])]),
    amount === undefined ? '' : line(words.amount, describeAmount(amount, locale)),
    validity === undefined ? '' : line(words.validity, describeValidity(validity, locale)),
    `\n${words.condition}\n`,
    renderTree(tree, '  ', '  ', canvas),
  ].join('');
};

/** Wrapped lines keep clear of the branches, and stand under the text that they go on with. */
const renderTree = (tree: RuleTree, lead: string, under: string, canvas: Canvas): string => {
  const { quote } = catalogue[canvas.locale].explain;
  const cited = tree.citations
    .map(({ clause, words }) =>
      paragraph(canvas, 0, [span(`${under}  `, 'faint')], [span(fill(quote, { words, clause }), 'faint')]),
    )
    .join('');
  const parts = tree.of.map((part, index) => {
    const isLast = index === tree.of.length - 1;
    return renderTree(part, `${under}${isLast ? '└─ ' : '├─ '}`, `${under}${isLast ? '   ' : '│  '}`, canvas);
  });
  return [
    paragraph(canvas, 0, [span(lead, 'faint')], [span(tree.text, tree.of.length === 0 ? 'plain' : 'strong')]),
    cited,
    ...parts,
  ].join('');
};
