import type { Text } from '@huice/engine';
import { boolean, choice, choices, date, money, quantity, share } from '@huice/engine/build';

export const text = (words: string): Text => ({ 'zh-Hans': words, 'zh-Hant': words, en: words });

export const wording = (label: string) => ({
  group: 'company',
  label: text(label),
  question: text(`${label}?`),
  why: text('A condition reads it.'),
  whereFound: text('In the books.'),
  mutability: 'actionable' as const,
});

/** Placed so that the text form is compared as days are: later is greater. */
export const firstDay = '2005-01-01';
export const lastDay = '2025-12-31';

export const stages = ['none', 'coaching', 'filed', 'accepted', 'done'] as const;
export const tiers = ['none', 'provincial', 'national'] as const;
export const fieldNames = ['ai', 'data', 'chips', 'energy', 'materials', 'health'] as const;

const labels = <const O extends string>(options: readonly O[]) =>
  Object.fromEntries(options.map((option) => [option, text(option)])) as Record<O, Text>;

/** `p0`, `p1`, …: the places that promise anything. */
export const placeNames = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`);

export const placeFact = (places: readonly string[]) => choice('place', labels(places), wording('Place'));

export const headquarters = boolean('headquarters', wording('Headquarters here'));
export const listed = boolean('listed', wording('Listed'));
export const hightech = boolean('hightech', wording('High-tech certificate'));
export const stage = choice('stage', labels(stages), wording('Stage of going public'));
export const tier = choice('tier', labels(tiers), wording('Specialised and new'));
export const fields = choices('fields', labels(fieldNames), wording('Fields'));
export const financing = money('financing', wording('Equity financing'));
export const valuation = money('valuation', wording('Valuation'));
export const revenue = money('revenue', wording('Revenue'));
export const tax = money('tax', wording('Tax paid'));
export const investment = money('investment', wording('Fixed investment'));
export const staff = quantity('staff', { ...wording('Staff'), unit: text('people'), whole: true });
export const patents = quantity('patents', { ...wording('Patents'), unit: text('patents'), whole: true });
export const graduates = quantity('graduates', { ...wording('Graduates'), unit: text('people'), whole: true });
export const research = share('research', wording('R&D share of revenue'));
export const foreign = share('foreign', wording('Foreign share'));
export const founded = date('founded', wording('Founded'));

/** Eighteen facts, in the order in which a form would ask them. */
export const factsFor = (places: readonly string[]) => [
  placeFact(places),
  founded,
  fields,
  staff,
  revenue,
  research,
  hightech,
  tier,
  patents,
  graduates,
  financing,
  valuation,
  stage,
  listed,
  tax,
  investment,
  headquarters,
  foreign,
];

export const factIds: readonly string[] = factsFor([]).map(({ fact }) => fact.id);
