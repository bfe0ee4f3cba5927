import { type Fact, type Pack, parseDecimal, type Question, type Questions, type Report } from '@huice/engine';
import {
  describeDate,
  describeDecider,
  describeQuestion,
  describeRegion,
  fill,
  formatMoney,
} from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';

export interface AskedAbout {
  readonly pack: Pack;
  readonly report: Report;
  readonly history: boolean;
  readonly rank: 'settling' | 'money';
}

/** What is still worth asking, best first; then what no answer of the company can settle. */
export const renderQuestions = (asked: Questions, about: AskedAbout, canvas: Canvas): string => {
  const { pack, report, rank } = about;
  const { locale } = canvas;
  const words = catalogue[locale];
  const heading = fill(words.report.heading, {
    title: pack.title[locale],
    version: pack.version,
    asOf: describeDate(report.asOf, locale),
  });
  const counts = fill(words.questions.counts, {
    undetermined: String(asked.undetermined),
    settled: String(asked.settled),
    order: words.questions[rank],
  });
  const isDone = asked.questions.length === 0;
  return [
    paragraph(canvas, 0, [], [span(heading, 'strong')]),
    isDone
      ? paragraph(canvas, 0, [], [span(words.questions.nothing)])
      : paragraph(canvas, 0, [], [span(counts, 'faint')]),
    ...asked.questions.map((question, index) => `\n${renderQuestion(canvas, about, question, index + 1)}`),
    renderJudgements(about, canvas),
  ].join('');
};

const renderQuestion = (canvas: Canvas, { pack, report }: AskedAbout, question: Question, number: number): string => {
  const fact = pack.facts.find(({ id }) => id === question.fact);
  if (fact === undefined) return '';
  const { locale } = canvas;
  const words = catalogue[locale].questions;
  const others = question.incentives.filter((id) => !question.settles.includes(id));
  const lines = [
    fill(words.why, { text: fact.why[locale] }),
    fill(words.where, { text: fact.whereFound[locale] }),
    question.settles.length === 0 ? '' : fill(words.settles, { incentives: titles(canvas, pack, question.settles) }),
    others.length === 0 ? '' : fill(words.touches, { incentives: titles(canvas, pack, others) }),
    stakesOf(question, report, canvas),
    // That a yes is to be told from a no goes without saying.
    fact.kind === 'boolean' ? '' : fill(words.tellApart, { regions: regionsOf(fact, question, canvas) }),
  ];
  return [
    paragraph(
      canvas,
      0,
      [span(`${number}. `, 'strong')],
      [span(describeQuestion(fact, question, locale), 'strong'), span(` (${fact.id})`, 'faint')],
    ),
    ...lines.filter((line) => line !== '').map((line) => paragraph(canvas, 3, [], [span(line)])),
  ].join('');
};

const titles = (canvas: Canvas, pack: Pack, incentives: readonly string[]): string =>
  incentives
    .map((id) => `${pack.incentives.find((one) => one.id === id)?.title[canvas.locale] ?? id} (${id})`)
    .join(separator[canvas.locale]);

const comma = { 'zh-Hans': '、', 'zh-Hant': '、', en: ', ' } as const;

const separator = { 'zh-Hans': '；', 'zh-Hant': '；', en: '; ' } as const;

/** Floors apart from caps: a sum of both would be no figure at all, and neither would be a sum of caps. */
const stakesOf = ({ atStake, incentives }: Question, { results }: Report, { locale }: Canvas): string => {
  const words = catalogue[locale].questions;
  const floors = atStake.floors === '0' ? [] : [fill(words.floors, { value: money(atStake.floors, locale) })];
  const touched = results.filter(({ incentive }) => incentives.includes(incentive));
  const caps = touched.flatMap(({ amount: { min, max } }) =>
    min === null && max !== null ? [money(max, locale)] : [],
  );
  const listed = caps.length === 0 ? [] : [fill(words.caps, { value: caps.join(comma[locale]) })];
  return [...floors, ...listed].join(separator[locale]);
};

const money = (figure: string, locale: Canvas['locale']): string => {
  const parsed = parseDecimal(figure);
  return parsed.ok ? formatMoney(parsed.value, locale).text : figure;
};

const regionsOf = (fact: Fact, { regions }: Question, { locale }: Canvas): string =>
  regions.map((region) => describeRegion(fact, region, locale)).join(' | ');

const renderJudgements = ({ pack, report, history }: AskedAbout, canvas: Canvas): string => {
  const { locale } = canvas;
  const waiting = report.results.filter(
    ({ status, validity }) => status === 'conditional' && (history || validity.state !== 'ended'),
  );
  if (waiting.length === 0) return '';
  const lines = waiting.map(({ incentive, title, judgements }) => {
    const labels = pack.judgements
      .filter(({ id }) => judgements.includes(id))
      .map((one) => `${one.label[locale]} (${describeDecider(one, locale)})`);
    return paragraph(
      canvas,
      2,
      [span('◐ ', 'conditional')],
      [span(title[locale]), span(` (${incentive})`, 'faint'), span(` · ${labels.join(separator[locale])}`)],
    );
  });
  return `\n${paragraph(canvas, 0, [], [span(catalogue[locale].questions.judgements, 'strong')])}${lines.join('')}`;
};
