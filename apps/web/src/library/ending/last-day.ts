import type { Locale } from '@huice/engine';
import type { Ending } from '@huice/engine/review';
import { describeDate } from '@huice/engine/wording';
import type { LibrarySay } from '../words/library-words.ts';

/** `2026 年 12 月 31 日`, or two days between which it lies. */
export const lastDay = ({ earliest, latest }: Ending, say: LibrarySay, locale: Locale): string =>
  earliest === latest
    ? describeDate(latest, locale)
    : say('ending.between', { from: describeDate(earliest, locale), to: describeDate(latest, locale) });

export const daysLeft = ({ days: { least, most } }: Ending, say: LibrarySay): string =>
  least === most ? say('ending.left', { n: most }) : say('ending.left-between', { least, most });
