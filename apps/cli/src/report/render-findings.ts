import type { LoadedPack } from '@huice/authoring/node';
import { pathText } from '@huice/engine';
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
export const renderFindings = (findings: readonly Finding[], loaded: LoadedPack, canvas: Canvas): string => {
  const { pack, placeOf } = loaded;
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
      : [`\n${words.open}\n`, ...open.map((one) => renderOne(one, placeOf, canvas))]),
    ...(explained.length === 0 ? [] : [`\n${words.explained}\n`]),
    ...firstOfEach(explained).map(({ one, others }) => renderOne(one, placeOf, canvas) + renderOthers(others, canvas)),
  ].join('');
};

/** What one reason explains again and again is listed once. */
const firstOfEach = (findings: readonly Finding[]) => {
  const groups = new Map<string, { readonly one: Finding; others: number }>();
  for (const one of findings) {
    const key = `${one.code} ${one.because?.['zh-Hans']}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { one, others: 0 });
    else group.others++;
  }
  return [...groups.values()];
};

const renderOthers = (others: number, canvas: Canvas): string =>
  others === 0
    ? ''
    : paragraph(
        canvas,
        4,
        [],
        [span(fill(catalogue[canvas.locale].verify.others, { count: String(others) }), 'faint')],
      );

const styles: Readonly<Record<Severity, Style>> = { error: 'source', warning: 'undetermined', note: 'conditional' };

/** `[警告] quzhou/…：… ` over its code, its place in the pack, and why it stands. */
const renderOne = (one: Finding, placeOf: LoadedPack['placeOf'], canvas: Canvas): string => {
  const { locale } = canvas;
  const reason = describeReason(one, locale);
  const place = placeOf(one.path);
  const where = place === undefined ? pathText(one.path) : `${place.file}:${place.line}:${place.column}`;
  return (
    paragraph(
      canvas,
      2,
      [span(`[${severityLabel(one.severity, locale)}] `, isOpen(one) ? styles[one.severity] : 'faint')],
      [span(describeFinding(one, locale))],
    ) +
    paragraph(canvas, 4, [], [span(`${one.code} · ${where}`, 'faint')]) +
    (reason === undefined ? '' : paragraph(canvas, 4, [], [span(reason)]))
  );
};
