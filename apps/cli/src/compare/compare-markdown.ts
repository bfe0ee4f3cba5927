import type { Citation, Locale } from '@huice/engine';
import { describeDate, fill, statusLabel, validityLabel } from '@huice/engine/explain';
import type {
  ConditionChange,
  FieldChange,
  IncentiveChange,
  ListChange,
  PackComparison,
  ValidityChange,
  Witness,
} from '@huice/engine/review';
import { en } from './messages/en.ts';
import type { CompareMessages } from './messages/messages.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';

export const compareCatalogue: Readonly<Record<Locale, CompareMessages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** A comparison as Markdown for a code review: the verdict first, then each incentive with who gains and who loses. */
export const compareMarkdown = (comparison: PackComparison, locale: Locale): string => {
  const words = compareCatalogue[locale];
  const { incentives } = comparison;
  const name = ({ id, version }: PackComparison['before']) => `${id} ${version}`;
  const lists = (['facts', 'judgements', 'sharedCaps', 'documents', 'clauses'] as const).flatMap((key) =>
    listSection(words.section[key], comparison[key], words),
  );
  const named = (heading: string, some: PackComparison['incentives']['added']) =>
    some.length === 0
      ? []
      : [`## ${heading}`, '', ...some.map((one) => `- ${plain(one.title[locale])} (\`${one.incentive}\`)`), ''];
  return [
    `# ${fill(words.title, { before: name(comparison.before), after: name(comparison.after) })}`,
    '',
    `**${words.kind[comparison.kind]}**`,
    '',
    ...named(words.section.added, incentives.added),
    ...named(words.section.removed, incentives.removed),
    ...(incentives.changed.length === 0 ? [] : [`## ${words.section.changed}`, '']),
    ...incentives.changed.flatMap((one) => incentiveSection(one, locale)),
    ...lists,
    ...(comparison.pack.length === 0
      ? []
      : [`## ${words.section.pack}`, '', ...comparison.pack.map((one) => `- ${fieldLine(one, words)}`), '']),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};

const incentiveSection = (change: IncentiveChange, locale: Locale): string[] => {
  const words = compareCatalogue[locale];
  const aspect = (key: keyof CompareMessages['aspect'], lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [`- **${words.aspect[key]}**`, ...lines.map((line) => (line.startsWith(' ') ? `  ${line}` : `  - ${line}`))];
  const fields = (some: readonly FieldChange[]) => some.map((one) => fieldLine(one, words));
  return [
    `### ${plain(change.title[locale])} (\`${change.incentive}\`)`,
    '',
    ...aspect('condition', conditionLines(change.condition, locale)),
    ...aspect('amount', fields(change.amount)),
    ...aspect('validity', change.validity === null ? [] : validityLines(change.validity, locale)),
    ...aspect('terms', fields(change.terms)),
    ...aspect('citations', [
      ...change.citations.added.map((one) => citationLine(words.cited, one)),
      ...change.citations.removed.map((one) => citationLine(words.uncited, one)),
    ]),
    ...aspect('wording', fields(change.wording)),
    '',
  ];
};

const conditionLines = (change: ConditionChange, locale: Locale): string[] => {
  const words = compareCatalogue[locale].condition;
  if (change.kind === 'same') return [];
  if (change.kind === 'incomparable') return [fill(words[change.why], { facts: change.facts.join(', ') })];
  return (['gains', 'loses', 'judged'] as const).flatMap((way) => {
    const witness = change[way];
    return witness === null ? [] : witnessLines(words[way], witness, locale);
  });
};

/** Each answer on a line of its own, so that a reviewer can tick them off. */
const witnessLines = (heading: string, witness: Witness, locale: Locale): string[] => {
  const words = compareCatalogue[locale];
  const colon = locale === 'en' ? ': ' : '：';
  const attested = Object.entries(witness.attested).map(([id, value]) => `${id}=${value}`);
  const moved =
    witness.before === witness.after
      ? ''
      : fill(words.witness, {
          before: statusLabel(witness.before, locale),
          after: statusLabel(witness.after, locale),
        });
  return [
    `${heading}${moved === '' ? '' : `${colon}${moved}`}`,
    ...witness.answers.map(({ label, answer }) => `  - ${plain(label[locale])}${colon}${plain(answer[locale])}`),
    ...(attested.length === 0 ? [] : [`  - ${fill(words.attested, { attested: attested.join(', ') })}`]),
    ...witness.newOptions.map(
      ({ fact, option, only }) =>
        `  - ${fill(only === 'before' ? words.onlyBefore : words.onlyAfter, { fact, option })}`,
    ),
  ];
};

const validityLines = ({ fields, day }: ValidityChange, locale: Locale): string[] => {
  const words = compareCatalogue[locale];
  const when =
    day === null
      ? words.noDay
      : fill(words.day, {
          day: describeDate(day.day, locale),
          before: validityLabel(day.before, locale),
          after: validityLabel(day.after, locale),
        });
  return [...fields.map((one) => fieldLine(one, words)), when];
};

const citationLine = (template: string, { clause, words }: Citation): string =>
  fill(template, { clause: `\`${clause}\``, words: words === undefined ? undefined : plain(words) });

const fieldLine = ({ field, before, after }: FieldChange, words: CompareMessages): string => {
  const template = before === null ? words.set : after === null ? words.unset : words.from;
  const shown = (value: FieldChange['before']) => {
    const isWhole = typeof value === 'object' && value !== null && !Array.isArray(value);
    return plain(isWhole ? JSON.stringify(value) : [value ?? ''].flat().join(', '));
  };
  return fill(template, { field, before: shown(before), after: shown(after) });
};

const listSection = (heading: string, change: ListChange, words: CompareMessages): string[] => {
  const lines = [
    ...change.added.map((id) => `- \`${id}\`: ${words.part.added}`),
    ...change.removed.map((id) => `- \`${id}\`: ${words.part.removed}`),
    ...change.changed.flatMap(({ id, meaning, wording }) => [
      `- \`${id}\``,
      ...meaning.map((one) => `  - ${words.aspect.meaning}: ${fieldLine(one, words)}`),
      ...wording.map((one) => `  - ${words.aspect.wording}: ${fieldLine(one, words)}`),
    ]),
  ];
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
};

/** Text of a pack inside Markdown: on one line, and nothing in it is markup. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
