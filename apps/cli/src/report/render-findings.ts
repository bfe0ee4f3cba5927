import { type Pack, pathText } from '@huice/engine';
import { fill } from '@huice/engine/explain';
import {
  describeFinding,
  describeReason,
  type Finding,
  isOpen,
  type Severity,
  severityLabel,
} from '@huice/engine/review';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, paragraph } from '../terminal/canvas.ts';
import { type Style, span } from '../terminal/span.ts';

/** What is open first, the heaviest before the rest; then what the pack explains, with its reasons. */
export const renderFindings = (findings: readonly Finding[], pack: Pack, canvas: Canvas): string => {
  const { locale } = canvas;
  const words = catalogue[locale].verify;
  const open = findings.filter(isOpen);
  const explained = findings.filter((one) => !isOpen(one));
  const count = (severity: Severity) => String(open.filter((one) => one.severity === severity).length);
  const heading = fill(words.heading, {
    title: pack.title[locale],
    version: pack.version,
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    explained: String(explained.length),
  });
  return [
    paragraph(canvas, 0, [], [span(heading, 'strong')]),
    ...(open.length === 0
      ? [`\n${paragraph(canvas, 0, [], [span(words.clean)])}`]
      : [`\n${words.open}\n`, ...open.map((one) => renderOne(one, canvas))]),
    ...(explained.length === 0 ? [] : [`\n${words.explained}\n`, ...explained.map((one) => renderOne(one, canvas))]),
  ].join('');
};

const styles: Readonly<Record<Severity, Style>> = { error: 'source', warning: 'undetermined', note: 'conditional' };

/** `[警告] quzhou/…：… ` over its code, its place in the pack, and why it stands. */
const renderOne = (one: Finding, canvas: Canvas): string => {
  const { locale } = canvas;
  const reason = describeReason(one, locale);
  return (
    paragraph(
      canvas,
      2,
      [span(`[${severityLabel(one.severity, locale)}] `, isOpen(one) ? styles[one.severity] : 'faint')],
      [span(describeFinding(one, locale))],
    ) +
    paragraph(canvas, 4, [], [span(`${one.code} · ${pathText(one.path)}`, 'faint')]) +
    (reason === undefined ? '' : paragraph(canvas, 4, [], [span(reason)]))
  );
};
