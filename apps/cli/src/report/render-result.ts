import type { Citations, Incentive, Nearest, Pack, Result, Tie } from '@huice/engine';
import {
  conflictLabel,
  describeAmount,
  describeTie,
  describeValidity,
  fill,
  howInWords,
  instrumentLabel,
  payoutLabel,
  statusLabel,
  tieTags,
} from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph, spread } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { decidingLeaves } from './deciding.ts';
import { nearestLine } from './render-nearest.ts';
import { headOf, type ProofContext, renderDeciding, renderParts } from './render-proof.ts';
import { renderSources } from './render-sources.ts';
import { type Source, sourcesOf } from './sources.ts';
import { statusMarks } from './status-marks.ts';

/** One incentive: what, how much, whether in force, what would change it, why, what is open, who decides, and the sentences that say so. */
export const renderResult = (
  canvas: Canvas,
  pack: Pack,
  result: Result,
  { nearest, ties = [] }: { readonly nearest: Nearest | undefined; readonly ties?: readonly Tie[] },
): string =>
  renderHead(canvas, result) +
  renderTies(canvas, pack, result, ties) +
  renderNearestLine(canvas, pack, nearest) +
  (result.status === 'ineligible' ? renderRefusal(canvas, pack, result) : renderProspect(canvas, pack, result));

/** `择一：与“…”只能享受其一` */
const renderTies = (canvas: Canvas, pack: Pack, { incentive }: Result, ties: readonly Tie[]): string => {
  const { locale } = canvas;
  const nameOf = (id: string) => pack.incentives.find((one) => one.id === id)?.title[locale] ?? id;
  return ties
    .filter(({ incentives }) => incentives.includes(incentive))
    .map((tie) => {
      const tags = tieTags([tie], incentive, locale).join(locale === 'en' ? ', ' : '、');
      const said = tags + catalogue[locale].report.listColon + describeTie(tie, incentive, nameOf, locale);
      return paragraph(canvas, 2, [], [span(said)]);
    })
    .join('');
};

/** What has ended, in brief: what it was, how the company stood to it, and by which source it ended. */
export const renderPast = (canvas: Canvas, pack: Pack, result: Result): string => {
  const { report } = catalogue[canvas.locale];
  const validity = incentiveOf(pack, result)?.validity;
  const ending = new Set(
    [...(validity?.repealed?.cites ?? []), ...(validity?.until?.cites ?? [])].map(({ clause }) => clause),
  );
  return [
    renderHead(canvas, result),
    paragraph(canvas, 2, [], [span(fill(report.historyStatus, { status: statusLabel(result.status, canvas.locale) }))]),
    section(
      canvas,
      report.sources,
      renderSources(
        canvas,
        pack,
        4,
        result.validity.citations.filter(({ clause }) => ending.has(clause)),
      ),
    ),
  ].join('');
};

const renderNearestLine = (canvas: Canvas, pack: Pack, nearest: Nearest | undefined): string => {
  const line = nearest === undefined ? '' : nearestLine(nearest, pack, canvas.locale);
  return line === '' ? '' : paragraph(canvas, 2, [], [span(line, 'strong')]);
};

const renderProspect = (canvas: Canvas, pack: Pack, result: Result): string => {
  const { report } = catalogue[canvas.locale];
  const context: ProofContext = { canvas, pack, sources: sourcesOf(result.citations) };
  const { openPoints = [], conflicts = [] } = incentiveOf(pack, result) ?? {};
  const sharper = result.amount.open.filter((fact) => !result.open.includes(fact));
  return [
    section(
      canvas,
      report.conditions + report.listColon + headOf(context, result.proof),
      renderParts(context, 4, result.proof),
    ),
    section(canvas, report.open, questions(canvas, pack, result.open)),
    section(canvas, report.amountOpen, questions(canvas, pack, sharper)),
    section(
      canvas,
      report.unstated,
      bullets(
        canvas,
        openPoints.map((point) => point[canvas.locale]),
      ),
    ),
    section(
      canvas,
      report.conflicts,
      bullets(
        canvas,
        conflicts.map(
          ({ about, note }) => conflictLabel(about, canvas.locale) + report.listColon + note[canvas.locale],
        ),
      ),
    ),
    renderHowToApply(context, incentiveOf(pack, result)),
    section(canvas, report.sources, renderSources(canvas, pack, 4, result.citations)),
  ].join('');
};

/** 兑现方式, 责任单位, 咨询电话: as far as the pack knows them. */
const renderHowToApply = ({ canvas, pack, sources }: ProofContext, incentive: Incentive | undefined): string => {
  if (incentive === undefined) return '';
  const { locale } = canvas;
  const { report } = catalogue[locale];
  const { payout, authority, contact, how } = incentive;
  const lines = [
    payout === 'unstated' ? undefined : fill(report.payout, { payout: payoutLabel(payout, locale) }),
    authority === undefined
      ? undefined
      : fill(report.authority, { name: authority.name[locale] }) + saidBy(authority.cites, pack, sources),
    contact === undefined ? undefined : fill(report.contact, { contact }),
  ];
  const told = how === undefined ? [] : howInWords(how, locale);
  const steps = told.map(({ label, text, cites }) => label + report.listColon + text + saidBy(cites, pack, sources));
  return [...lines, ...steps]
    .map((line) => (line === undefined ? '' : paragraph(canvas, 2, [], [span(line)])))
    .join('');
};

/** ` [2]` where the sentence is listed below, else ` 《title》`. */
const saidBy = (cites: Citations, pack: Pack, sources: ReadonlyMap<string, Source>): string =>
  cites
    .map(({ clause }) => {
      const listed = sources.get(clause);
      if (listed !== undefined) return ` [${listed.number}]`;
      const document = pack.clauses.find(({ id }) => id === clause)?.document;
      return ` 《${pack.documents.find(({ id }) => id === document)?.title ?? clause}》`;
    })
    .join('');

const renderRefusal = (canvas: Canvas, pack: Pack, result: Result): string => {
  const { report } = catalogue[canvas.locale];
  const cited = decidingLeaves(result.proof).flatMap(({ citations }) => citations);
  const context: ProofContext = { canvas, pack, sources: sourcesOf(cited) };
  return [
    section(canvas, report.deciding, renderDeciding(context, 4, result.proof)),
    section(canvas, report.sources, renderSources(canvas, pack, 4, cited)),
  ].join('');
};

const incentiveOf = (pack: Pack, result: Result): Incentive | undefined =>
  pack.incentives.find(({ id }) => id === result.incentive);

const renderHead = (canvas: Canvas, result: Result): string => {
  const about = [
    result.incentive,
    instrumentLabel(result.instrument, canvas.locale),
    describeValidity(result.validity, canvas.locale),
  ];
  const mark = span(`${statusMarks[result.status]} `, result.status);
  return (
    spread(
      canvas,
      [mark, span(result.title[canvas.locale], 'strong')],
      [span(describeAmount(result.amount, canvas.locale), 'strong')],
    ) + paragraph(canvas, 2, [], [span(about.join(' · '), 'faint')])
  );
};

const section = (canvas: Canvas, heading: string, body: string): string =>
  body === '' ? '' : paragraph(canvas, 2, [], [span(heading, 'faint')]) + body;

const questions = (canvas: Canvas, pack: Pack, facts: readonly string[]): string =>
  facts
    .map((id) => {
      const question = pack.facts.find((fact) => fact.id === id)?.question[canvas.locale] ?? id;
      return paragraph(canvas, 4, [span('→ ', 'undetermined')], [span(question), span(` (${id})`, 'faint')]);
    })
    .join('');

const bullets = (canvas: Canvas, lines: readonly string[]): string =>
  lines.map((line) => paragraph(canvas, 4, [span('· ', 'faint')], [span(line)])).join('');
