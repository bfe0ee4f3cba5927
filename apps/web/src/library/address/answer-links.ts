import type { Locale } from '@huice/engine';
import { pageFile } from '../../state/asked-pack.ts';
import { toFragment } from '../../state/fragment.ts';
import { askedAddition } from '../asked/asked-incentive.ts';
import type { Mine } from '../mine.ts';

type Said = Pick<Mine, 'company' | 'drafts' | 'trial' | 'asOf'>;

/** The form with the same answers, day and language; with an incentive, at the questions that it reads. */
export const formLink = (said: Said, locale: Locale, incentive?: string): string =>
  `${pageFile('index.html')}${withAsked(said, locale, incentive)}`;

/** The self-check with the same, about that incentive alone: one question at a time. */
export const selfCheckLink = (said: Said, locale: Locale, incentive: string): string =>
  `${pageFile('self-check.html')}${withAsked(said, locale, incentive)}`;

const withAsked = ({ company, drafts, trial, asOf }: Said, locale: Locale, incentive: string | undefined): string =>
  `${toFragment({ company, drafts, trial, asOf, locale })}${incentive === undefined ? '' : askedAddition(incentive)}`;
