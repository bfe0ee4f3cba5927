import type { Change, ChangeSet, Nearest, Pack } from '@huice/engine';
import {
  changesAlone,
  describeAnyChanges,
  describeChange,
  figureNamed,
  fill,
  mutabilityLabel,
  statusLabel,
  validityLabel,
} from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { type Span, span } from '../terminal/span.ts';
import { statusMarks } from './status-marks.ts';

/** The smallest sets of changes, each with its gap and whether the company can act on it; or plainly that none helps. */
export const renderNearest = (nearest: Nearest, pack: Pack, canvas: Canvas): string => {
  const { locale } = canvas;
  const words = catalogue[locale].nearest;
  const title = pack.incentives.find(({ id }) => id === nearest.incentive)?.title[locale] ?? '';
  const about = [nearest.incentive, statusLabel(nearest.status, locale), validityLabel(nearest.validity, locale)];
  const head =
    paragraph(canvas, 0, [span(`${statusMarks[nearest.status]} `, nearest.status)], [span(title, 'strong')]) +
    paragraph(canvas, 2, [], [span(about.join(' · '), 'faint')]);
  const say = (text: string) => head + paragraph(canvas, 2, [], [span(text, 'strong')]);
  if (nearest.validity === 'ended') return say(words.ended);
  if (nearest.outcome === 'already') return say(fill(words.already, { status: statusLabel(nearest.status, locale) }));
  if (nearest.outcome === 'impossible') return say(words.impossible);
  if (nearest.outcome === 'not-found') return say(words.notFound);
  const cut = nearest.complete ? '' : `\n${paragraph(canvas, 2, [], [span(words.cut, 'faint')])}`;
  return head + nearest.sets.map((set, index) => `\n${renderSet(canvas, pack, set, index + 1)}`).join('') + cut;
};

const renderSet = (canvas: Canvas, pack: Pack, set: ChangeSet, number: number): string => {
  const { locale } = canvas;
  const heading = fill(catalogue[locale].nearest.way, {
    number: String(number),
    status: statusLabel(set.status, locale),
  });
  return (
    paragraph(canvas, 2, [], [span(heading, 'strong')]) +
    changesAlone(set)
      .map((change) => renderChange(canvas, pack, change, 4))
      .join('') +
    set.choices
      .map(
        (choice) =>
          paragraph(canvas, 4, [], [span(describeAnyChanges(choice, locale))]) +
          choice.of.map((change) => renderChange(canvas, pack, change, 6)).join(''),
      )
      .join('')
  );
};

/** `[改变] 把“上市进度”从“上市辅导期”推进到“已报会” · 企业可以采取行动 (listingStage)` */
const renderChange = (canvas: Canvas, pack: Pack, change: Change, indent: number): string => {
  const { locale } = canvas;
  const lead = span(`[${catalogue[locale].nearest[change.kind]}] `, change.kind === 'change' ? 'conditional' : 'faint');
  return paragraph(canvas, indent, [lead], [span(inWords(pack, change, locale)), ...tagOf(change, locale)]);
};

/** Whether it can be acted on is said of what has to change; what has only to be confirmed may be so already. */
const tagOf = ({ kind, mutability, fact }: Change, locale: Canvas['locale']): Span[] => [
  ...(kind === 'change' ? [span(` · ${mutabilityLabel(mutability, locale)}`)] : []),
  span(` (${fact})`, 'faint'),
];

const inWords = (pack: Pack, change: Change, locale: Canvas['locale']): string => {
  const fact = figureNamed(pack, change.fact);
  return fact === undefined ? change.fact : describeChange(fact, change, locale);
};

/** In one line, for a card: `怎样才能符合：把“上市进度”从“上市辅导期”推进到“已报会”`; empty when nothing has to change. */
export const nearestLine = (nearest: Nearest, pack: Pack, locale: Canvas['locale']): string => {
  const words = catalogue[locale].report;
  if (nearest.outcome === 'already' || nearest.validity === 'ended') return '';
  const [best] = nearest.sets;
  if (best === undefined) return nearest.outcome === 'impossible' ? words.noChange : words.noneFound;
  const joint = locale === 'en' ? '; ' : '；';
  const listed = (some: readonly Change[]) => some.map((change) => inWords(pack, change, locale));
  const chosen = best.choices.map((one) => `${describeAnyChanges(one, locale)} ${listed(one.of).join(joint)}`);
  const changes = [...listed(changesAlone(best)), ...chosen].join(joint);
  return fill(words.nearest, {
    changes: best.status === 'conditional' ? fill(words.thenJudged, { changes }) : changes,
  });
};
