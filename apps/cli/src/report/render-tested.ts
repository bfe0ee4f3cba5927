import type { CaseResult, Coverage } from '@huice/authoring';
import type { Pack, Proof } from '@huice/engine';
import { describeCondition, describeIssue, fill } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph, spread } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';

interface Tested {
  readonly results: readonly CaseResult[];
  readonly coverage: readonly Coverage[];
}

/** Incentive by incentive: each case, what differs where one fails, and what no case has tried. */
export const renderTested = ({ results, coverage }: Tested, pack: Pack, canvas: Canvas): string => {
  const words = catalogue[canvas.locale].test;
  const failed = results.filter(isFailed).length;
  const sides = coverage.reduce((sum, one) => sum + one.sides, 0);
  const walked = coverage.reduce((sum, one) => sum + one.walked, 0);
  const heading = fill(words.heading, {
    title: pack.title[canvas.locale],
    cases: String(results.length),
    failed: String(failed),
    walked: String(walked),
    sides: String(sides),
  });
  return [
    paragraph(canvas, 0, [], [span(heading, 'strong')]),
    ...coverage.map((one) => renderIncentive(one, results, pack, canvas)),
  ].join('\n');
};

const isFailed = ({ differences, issues }: CaseResult): boolean => differences.length + issues.length > 0;

const renderIncentive = (of: Coverage, results: readonly CaseResult[], pack: Pack, canvas: Canvas): string => {
  const words = catalogue[canvas.locale].test;
  const walked = fill(words.walked, { walked: String(of.walked), sides: String(of.sides) });
  return [
    spread(canvas, [span(of.incentive, 'strong')], [span(walked, of.walked === of.sides ? 'faint' : 'undetermined')]),
    ...results.filter((one) => one.case.incentive === of.incentive).map((one) => renderCase(one, canvas)),
    ...of.missed.map(({ leaf, side }) =>
      paragraph(
        canvas,
        4,
        [span('○ ', 'undetermined')],
        [span(fill(words[side], { leaf: leafText(leaf, pack, canvas) }), 'faint')],
      ),
    ),
  ].join('');
};

const renderCase = (one: CaseResult, canvas: Canvas): string => {
  const words = catalogue[canvas.locale].test;
  const { file, line } = one.case.at;
  const said = [
    ...one.differences.map(({ what, expected, received }) =>
      fill(words.differs, { what: words[what], expected, received }),
    ),
    ...one.issues.map((issue) => describeIssue(issue, canvas.locale)),
  ];
  return [
    paragraph(canvas, 2, [isFailed(one) ? span('✗ ', 'source') : span('✓ ', 'eligible')], [span(one.case.name)]),
    ...said.map((text) => paragraph(canvas, 4, [], [span(text)])),
    said.length === 0 ? '' : paragraph(canvas, 4, [], [span(`${file}:${line}`, 'faint')]),
  ].join('');
};

/** What a leaf of a proof asks. */
const leafText = (leaf: Proof, pack: Pack, { locale }: Canvas): string => describeCondition(pack, leaf, locale);
