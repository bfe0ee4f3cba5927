import type { Incentive, Locale, Result } from '@huice/engine';

export interface Whom {
  /** As a source names it; null where none does. */
  readonly name: string | null;
  /** 12366 answers questions about taxes, 12345 every other one. */
  readonly hotline: '12345' | '12366';
}

/**
 * The office that a source names; else who issued it. A newspaper is no office, and a reprint does not say who issued it; and about
 * taxes one asks where one pays them.
 */
export const whomToAsk = (result: Result, { authority }: Incentive, locale: Locale): Whom => {
  if (authority !== undefined) return { name: authority.name[locale], hotline: '12345' };
  if (isOfTaxes(result)) return { name: null, hotline: '12366' };
  return { name: result.citations.find(({ grade }) => grade === 'official')?.issuer ?? null, hotline: '12345' };
};

/** What is paid less by a figure that could be worked out; else a relief that the tax service has issued, of which none could. */
const isOfTaxes = ({ amount, instrument, citations }: Result): boolean =>
  amount.relief !== undefined || (instrument === 'relief' && citations.some(({ issuer }) => /税务|稅務/.test(issuer)));
