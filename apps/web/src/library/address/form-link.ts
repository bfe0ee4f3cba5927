import type { Locale } from '@huice/engine';
import { toFragment } from '../../state/fragment.ts';
import { askedKey } from '../asked/asked-incentive.ts';
import type { Mine } from '../mine.ts';

/** The form with the same answers, day and language; with an incentive, at the questions that it reads. */
export const formLink = ({ drafts, asOf }: Pick<Mine, 'drafts' | 'asOf'>, locale: Locale, incentive?: string): string =>
  `./index.html${toFragment({ drafts, asOf, locale })}${incentive === undefined ? '' : `&${askedKey}=${incentive}`}`;
