import type { Locale } from '@huice/engine';
import { everywhere, type OptionName, optionSpecs } from '../arguments/options.ts';
import type { Io } from '../io.ts';
import { catalogue } from '../messages/catalogue.ts';
import { type Canvas, canvasOf, paragraph, widthOf } from '../terminal/canvas.ts';
import { span } from '../terminal/span.ts';
import { type Command, commandNames } from './command.ts';
import { commands } from './commands.ts';

/** Help for one command, or for all. */
export const help = (command: Command | undefined, locale: Locale, io: Io): string => {
  const canvas = canvasOf(io, locale);
  const words = catalogue[locale].help;
  const shown = command === undefined ? commandNames.map((name) => commands[name]) : [command];
  const options = [...new Set([...shown.flatMap((one) => one.options), ...everywhere])];
  return [
    paragraph(canvas, 0, [], [span(words.about, 'strong')]),
    `\n${words.usage}\n`,
    ...shown.map((one) => paragraph(canvas, 2, [], [span(usageOf(one))])),
    command === undefined ? `\n${words.commands}\n` : '\n',
    table(
      canvas,
      shown.map((one) => [one.name, words.command[one.name]]),
    ),
    `\n${words.options}\n`,
    table(
      canvas,
      options.map((name) => [optionText(name), words.option[name]]),
    ),
    `\n${words.examples}\n`,
    ...examples.map((line) => paragraph(canvas, 2, [], [span(line, 'faint')])),
    `\n${paragraph(canvas, 0, [], [span(words.exit)])}`,
  ].join('');
};

const examples = [
  'huice ask company.json',
  'huice check company.json --as-of 2026-11-22',
  `echo '{"marketEquityFinancing": "1.2亿"}' | huice check - --json`,
];

const usageOf = ({ name, files, options }: Command): string =>
  [
    'huice',
    name,
    ...files.map((file) => (file === 'FILE' ? 'FILE|-' : file)),
    ...options.map((option) => `[${longForm(option)}]`),
  ].join(' ');

const longForm = (name: OptionName): string => {
  const spec = optionSpecs[name];
  return 'value' in spec ? `--${name} ${spec.value}` : `--${name}`;
};

const optionText = (name: OptionName): string => {
  const spec = optionSpecs[name];
  return 'short' in spec ? `-${spec.short}, ${longForm(name)}` : longForm(name);
};

/** Two columns, the second aligned. */
const table = (canvas: Canvas, rows: readonly (readonly [string, string])[]): string => {
  const wide = Math.max(...rows.map(([term]) => widthOf([span(term)])));
  return rows
    .map(([term, meaning]) => paragraph(canvas, 2, [span(term.padEnd(wide + 2), 'strong')], [span(meaning)]))
    .join('');
};
