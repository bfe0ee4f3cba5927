import { type FactProof, type JudgementProof, type Pack, type Proof, partsOfProof, type Verdict } from '@huice/engine';
import {
  describeCondition,
  describeDecider,
  describeGap,
  describeGiven,
  describePoints,
  figureNamed,
  fill,
} from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { type Span, type Style, span } from '../terminal/span.ts';
import { decidingLeaves, type Leaf } from './deciding.ts';
import type { Source } from './sources.ts';

/** What a line of the proof needs besides its node. */
export interface ProofContext {
  readonly canvas: Canvas;
  readonly pack: Pack;
  readonly sources: ReadonlyMap<string, Source>;
}

const marks: Readonly<Record<Verdict, Span>> = {
  met: span('✓ ', 'eligible'),
  unmet: span('✗ ', 'ineligible'),
  open: span('? ', 'undetermined'),
};

const awaitsJudgement = span('◐ ', 'conditional');

/** The condition as written, one line to a node, each with its verdict; what no longer matters is left out. */
const renderTree = (context: ProofContext, indent: number, proof: Proof): string => {
  if (proof.kind === 'fact' || proof.kind === 'judgement') return renderLeaf(context, indent, proof);
  const parts = partsThatMatter(proof);
  const [only, ...others] = parts;
  const isPlain = proof.kind !== 'not' && proof.kind !== 'meets' && proof.kind !== 'points';
  if (only !== undefined && others.length === 0 && isPlain) return renderTree(context, indent, only);
  const head = paragraph(context.canvas, indent, [marks[proof.verdict]], [span(headOf(context, proof), 'faint')]);
  return head + parts.map((part) => renderTree(context, indent + 2, part)).join('');
};

/** The parts of the whole condition, without its head. */
export const renderParts = (context: ProofContext, indent: number, proof: Proof): string =>
  proof.kind === 'all' || proof.kind === 'any' || proof.kind === 'at-least-n'
    ? partsThatMatter(proof)
        .map((part) => renderTree(context, indent, part))
        .join('')
    : renderTree(context, indent, proof);

/** `须同时满足以下 3 项`, of what was written, though settled parts are not listed. */
export const headOf = ({ canvas, pack }: ProofContext, proof: Proof): string =>
  proof.kind === 'points'
    ? `${describeCondition(pack, proof, canvas.locale)} · ${describePoints(proof.points, canvas.locale)}`
    : describeCondition(pack, proof, canvas.locale);

/** Once enough ways of several hold, the others are idle; once one part of all fails, so is what holds. */
const partsThatMatter = (proof: Proof): readonly Proof[] => {
  const all = partsOfProof(proof);
  const alike = all.filter((part) => part.verdict === proof.verdict);
  if (proof.kind === 'all' && proof.verdict === 'unmet' && alike.length > 0) return alike;
  const enough = proof.kind === 'any' ? 1 : proof.kind === 'at-least-n' ? (proof.n ?? 1) : undefined;
  return enough !== undefined && proof.verdict === 'met' && alike.length >= enough ? alike.slice(0, enough) : all;
};

/** Only the leaves that settle it. */
export const renderDeciding = (context: ProofContext, indent: number, proof: Proof): string =>
  decidingLeaves(proof)
    .map((leaf) => renderLeaf(context, indent, leaf))
    .join('');

const renderLeaf = (context: ProofContext, indent: number, leaf: Leaf): string => {
  const { canvas, pack } = context;
  const mark = leaf.kind === 'judgement' && leaf.verdict === 'open' ? awaitsJudgement : marks[leaf.verdict];
  return paragraph(
    canvas,
    indent,
    [mark],
    [
      span(describeCondition(pack, leaf, canvas.locale)),
      ...(leaf.kind === 'judgement' ? decided(context, leaf) : answered(context, leaf)),
      span(references(context, leaf), 'faint'),
    ],
  );
};

/** ` · 须由主管部门认定，来源没写由谁认定 (quality-project)` */
const decided = ({ canvas, pack }: ProofContext, leaf: JudgementProof): readonly Span[] => {
  const judgement = pack.judgements.find(({ id }) => id === leaf.judgement);
  if (judgement === undefined || leaf.verdict !== 'open') return [];
  return [span(` · ${describeDecider(judgement, canvas.locale)}`, 'conditional'), span(` (${judgement.id})`, 'faint')];
};

/** ` · 贵公司：8,000 万元 · 还差 2,000 万元` */
const answered = ({ canvas, pack }: ProofContext, leaf: FactProof): readonly Span[] => {
  const fact = figureNamed(pack, leaf.fact);
  if (fact === undefined) return [];
  const given = fill(catalogue[canvas.locale].report.given, { value: describeGiven(fact, leaf.given, canvas.locale) });
  const style: Style = leaf.verdict === 'met' ? 'faint' : 'plain';
  return [
    span(` · ${given}`, style),
    ...(leaf.gap === null ? [] : [span(` · ${describeGap(fact, leaf.gap, canvas.locale)}`, 'strong')]),
    ...(leaf.parts ?? []).flatMap(({ fact: id, given: said }) => {
      const part = figureNamed(pack, id);
      if (part === undefined) return [];
      return [span(` · ${part.label[canvas.locale]} ${describeGiven(part, said, canvas.locale)}`, 'faint')];
    }),
  ];
};

/** ` [1][3]`: the sources under the same numbers below. */
const references = ({ sources }: ProofContext, leaf: Leaf): string => {
  const numbers = leaf.citations.flatMap(({ clause }) => sources.get(clause)?.number ?? []);
  return numbers.length === 0 ? '' : ` ${[...new Set(numbers)].map((number) => `[${number}]`).join('')}`;
};
