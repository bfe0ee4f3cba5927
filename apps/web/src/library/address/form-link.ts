import type { Locale } from '@huice/engine';
import { toFragment } from '../../state/fragment.ts';
import { askedKey } from '../asked/asked-incentive.ts';
import type { Mine } from '../mine.ts';

/** The form with the same answers, day and language; with an incentive, at the questions that it reads. */
export const formLink = (
  { company, drafts, asOf }: Pick<Mine, 'company' | 'drafts' | 'asOf'>,
  locale: Locale,
  incentive?: string,
): string =>
  `./index.html${toFragment({ company, drafts, asOf, locale })}${incentive === undefined ? '' : `&${askedKey}=${incentive}`}`;
