import type { Citations } from '../language/citation.ts';
import type { CitedText, How } from '../language/how.ts';
import type { Locale } from '../language/text.ts';
import { catalogue } from './catalogue.ts';

/** One thing to know about applying, with its name and the citations that it rests on. */
export interface HowLine {
  readonly label: string;
  readonly text: string;
  readonly cites: Citations;
}

/** 申报渠道, 申报时间, 申报材料, 兑现方式, 咨询方式: as far as a source says them, in that order. */
export const howInWords = ({ channel, deadline, materials = [], payment, contact }: How, locale: Locale): HowLine[] => {
  const { how } = catalogue[locale];
  const line = (label: string, said: CitedText | undefined): HowLine[] =>
    said === undefined ? [] : [{ label, text: said.text[locale], cites: said.cites }];
  return [
    ...line(how.channel, channel),
    ...line(how.deadline, deadline),
    ...materials.flatMap((one) => line(how.materials, one)),
    ...line(how.payment, payment),
    ...line(how.contact, contact),
  ];
};
