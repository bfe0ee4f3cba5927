import type { Fact } from '@huice/engine';

/** What a bare number in a column counts. A number that carries its own unit (`1.2亿`, `5%`) keeps it. */
export const units = ['yuan', 'thousand-yuan', 'wan', 'yi', 'percent', 'ratio'] as const;

export type Unit = (typeof units)[number];

/** The units among which a column of this fact can be; none when there is nothing to choose. */
export const unitsFor = (fact: Fact): readonly Unit[] =>
  fact.kind === 'money' ? ['yuan', 'thousand-yuan', 'wan', 'yi'] : fact.kind === 'share' ? ['percent', 'ratio'] : [];

/**
 * From the header (`融资额(万元)`), else from what stands beside it (`单位：亿元`), else from what the bare numbers below it are most likely to
 * be; null without a choice.
 */
export const guessUnit = (fact: Fact, header: string, samples: readonly string[], note = ''): Unit | null => {
  if (fact.kind === 'money') return moneyUnit(header) ?? moneyUnit(note) ?? 'yuan';
  if (fact.kind !== 'share') return null;
  if (/%|百分/.test(header.normalize('NFKC'))) return 'percent';
  const numbers = samples.map((sample) => Number(sample)).filter((number) => !Number.isNaN(number) && number !== 0);
  return numbers.length > 0 && numbers.every((number) => Math.abs(number) <= 1) ? 'ratio' : 'percent';
};

const moneyUnit = (written: string): Unit | null => {
  const text = written.normalize('NFKC').toLowerCase();
  if (/[亿億]/.test(text) || /\b100 ?m(illion)?\b/.test(text)) return 'yi';
  if (/[万萬]|10 ?k\b|10,?000/.test(text)) return 'wan';
  if (/千元|千 ?cny|\bthousand\b|\bk ?cny\b/.test(text)) return 'thousand-yuan';
  return /元/.test(text) ? 'yuan' : null;
};

/** How many yuan one of the unit is; null for shares. */
export const yuanIn: Readonly<Record<Unit, number | null>> = {
  yuan: 1,
  'thousand-yuan': 1e3,
  wan: 1e4,
  yi: 1e8,
  percent: null,
  ratio: null,
};
