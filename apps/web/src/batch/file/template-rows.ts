import { type Fact, type Locale, type Pack, unreachable } from '@huice/engine';
import { optionLabel } from '@huice/engine/wording';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import type { BatchSay } from '../words/batch-words.ts';
import { exampleName } from './example-row.ts';

/** The template's table: a header in the reader's language, and one example that is passed over when it comes back. */
export const templateSheet = (pack: Pack, say: BatchSay, locale: Locale): Sheet => ({
  name: say('batch.template.sheet'),
  rows: [
    [say('batch.columns.name'), ...pack.facts.map((fact) => templateHeader(fact, say, locale))],
    [exampleName[locale], ...pack.facts.map((fact) => example(fact, say, locale))],
  ],
  widths: [28, ...pack.facts.map(() => 18)],
});

/** How each column is filled in, for a second sheet. */
export const guideSheet = (pack: Pack, say: BatchSay, locale: Locale): Sheet => ({
  name: say('batch.template.guide'),
  rows: [
    [
      say('batch.template.column'),
      say('batch.template.how'),
      say('batch.template.question'),
      say('batch.template.where'),
    ],
    ...pack.facts.map((fact): readonly Cell[] => [
      templateHeader(fact, say, locale),
      howToFill(fact, say, locale),
      fact.question[locale],
      fact.whereFound[locale],
    ]),
  ],
  widths: [30, 60, 50, 50],
});

export const templateHeader = (fact: Fact, say: BatchSay, locale: Locale): string => {
  const label = fact.label[locale];
  if (fact.kind === 'money') return `${label}${say('batch.template.wan')}`;
  if (fact.kind === 'quantity') return `${label}${say('batch.template.unit', { unit: fact.unit[locale] })}`;
  return fact.kind === 'share' ? `${label}${say('batch.template.percent')}` : label;
};

const labels = (fact: Fact & { readonly kind: 'choice' | 'choices' }, locale: Locale) =>
  fact.options.map(({ id }) => optionLabel(fact, id, locale));

const example = (fact: Fact, say: BatchSay, locale: Locale): Cell => {
  switch (fact.kind) {
    case 'boolean':
      return say('answer.yes');
    case 'choice':
      return labels(fact, locale)[0] ?? '';
    case 'choices':
      return labels(fact, locale).slice(0, 2).join(separator(locale));
    case 'money':
      return 1200;
    case 'share':
      return 5;
    case 'quantity':
      return 1;
    case 'date':
      return '2019-03-15';
    default:
      return unreachable(fact);
  }
};

export const separator = (locale: Locale): string => (locale === 'en' ? '; ' : '、');

/** In words, what may stand in a cell of the column. */
export const howToFill = (fact: Fact, say: BatchSay, locale: Locale): string => {
  switch (fact.kind) {
    case 'boolean':
      return say('batch.template.boolean');
    case 'choice':
      return say('batch.template.choice', { options: labels(fact, locale).join(' | ') });
    case 'choices':
      return say('batch.template.choices', { options: labels(fact, locale).join(' | ') });
    case 'money':
      return say('batch.template.money');
    case 'share':
      return say('batch.template.share');
    case 'quantity':
      return say('batch.template.quantity', { unit: fact.unit[locale] });
    case 'date':
      return say('batch.template.date');
    default:
      return unreachable(fact);
  }
};
