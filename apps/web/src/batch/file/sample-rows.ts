import { type Fact, type Locale, type Pack, unreachable } from '@huice/engine';
import { optionLabel } from '@huice/engine/wording';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import type { BatchSay } from '../words/batch-words.ts';
import { separator, templateHeader } from './template-rows.ts';

/** Invented companies over whatever facts the pack has, the same each time, to try the page with. */
export const sampleSheet = (pack: Pack, say: BatchSay, locale: Locale, count = 24): Sheet => ({
  name: say('batch.template.sheet'),
  rows: [
    [say('batch.columns.name'), ...pack.facts.map((fact) => templateHeader(fact, say, locale))],
    ...Array.from({ length: count }, (_, company): readonly Cell[] => [
      say('batch.sample.company', { n: String(company + 1).padStart(2, '0') }),
      ...pack.facts.map((fact, column) => sampleCell(fact, company, column, say, locale)),
    ]),
  ],
});

/** Spread evenly but not in step: a multiplicative hash of where the cell stands, in [0, 1). */
const at = (company: number, column: number): number =>
  ((Math.imul(company + 1, 2_654_435_761) ^ Math.imul(column + 7, 1_597_334_677)) >>> 8) / 2 ** 24;

const sampleCell = (fact: Fact, company: number, column: number, say: BatchSay, locale: Locale): Cell => {
  const chance = at(company, column);
  if (chance > 0.86) return chance > 0.93 ? say('answer.unsure') : null;
  const pick = (n: number) => Math.floor(at(company, column + 101) * n);
  switch (fact.kind) {
    case 'boolean':
      return say(pick(3) === 0 ? 'answer.no' : 'answer.yes');
    case 'choice':
      // The first options are the likelier ones, as in life.
      return optionLabel(fact, fact.options[Math.min(pick(fact.options.length), pick(7))]?.id ?? '', locale);
    case 'choices': {
      const from = pick(fact.options.length);
      return fact.options
        .slice(from, from + 1 + (company % 2))
        .map(({ id }) => optionLabel(fact, id, locale))
        .join(separator(locale));
    }
    case 'money':
      return [800, 5200, '5000-12000', 12000, 36000][pick(5)] ?? null;
    case 'share':
      return 2 + pick(12);
    case 'quantity':
      return 1 + pick(3);
    case 'date':
      return `${2012 + pick(12)}-0${1 + pick(9)}-15`;
    default:
      return unreachable(fact);
  }
};
