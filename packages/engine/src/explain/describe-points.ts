import type { Points } from '../decide/report.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';
import { fill } from './fill.ts';

/** `44 分`, or `44–74 分` while it is open which. */
export const describePoints = ({ min, max }: Points, locale: Locale): string =>
  fill(catalogue[locale].figure.score, { value: min === max ? min : `${min}–${max}` });
