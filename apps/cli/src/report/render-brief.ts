import type { Pack, Report, Result } from '@huice/engine';
import {
  describeAmount,
  describeCondition,
  describeGap,
  describeValidity,
  figureNamed,
  fill,
} from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import type { Canvas } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { decidingLeaves, type Leaf } from './deciding.ts';
import { byProspect } from './prospect.ts';
import { statusMarks } from './status-marks.ts';

/** One line to an incentive, never broken, so that a line is an answer: `○ 标题 · 不低于 2,000 万元 · 上市进度为已报会 (id)`. */
export const renderBrief = (report: Report, pack: Pack, canvas: Canvas): string =>
  [...report.results]
    .sort(byProspect)
    .map((result) => `${renderLine(result, pack, canvas)}\n`)
    .join('');

const renderLine = (result: Result, pack: Pack, { locale, paint }: Canvas): string => {
  const reason = reasonOf(result, pack, locale);
  // What has ended is never marked like something to be had, whatever its conditions say.
  const isPast = result.validity.state === 'ended';
  return paint([
    isPast ? span(`${catalogue[locale].report.past} `, 'faint') : span(`${statusMarks[result.status]} `, result.status),
    span(result.title[locale], 'strong'),
    span(` · ${describeAmount(result.amount, locale)}`),
    span(reason === '' ? '' : ` · ${reason}`),
    span(` (${result.incentive})`, 'faint'),
  ]);
};

/** What decides it: that it has ended, which condition fails, what is still to be answered, or what only a judgement can settle. */
const reasonOf = (result: Result, pack: Pack, locale: Canvas['locale']): string => {
  const separator = locale === 'en' ? '; ' : '；';
  if (result.validity.state === 'ended') return describeValidity(result.validity, locale);
  switch (result.status) {
    case 'eligible':
      return '';
    case 'conditional':
      return pack.judgements
        .filter(({ id }) => result.judgements.includes(id))
        .map(({ label }) => label[locale])
        .join(separator);
    case 'undetermined': {
      const labels = pack.facts.filter(({ id }) => result.open.includes(id)).map(({ label }) => label[locale]);
      return fill(catalogue[locale].report.waitsFor, { facts: labels.join(locale === 'en' ? ', ' : '、') });
    }
    case 'ineligible':
      return decidingLeaves(result.proof)
        .map((leaf) => leafText(leaf, pack, locale))
        .join(separator);
  }
};

const leafText = (leaf: Leaf, pack: Pack, locale: Canvas['locale']): string => {
  const condition = `✗ ${describeCondition(pack, leaf, locale)}`;
  if (leaf.kind === 'judgement' || leaf.gap === null) return condition;
  const fact = figureNamed(pack, leaf.fact);
  return fact === undefined ? condition : `${condition} · ${describeGap(fact, leaf.gap, locale)}`;
};
