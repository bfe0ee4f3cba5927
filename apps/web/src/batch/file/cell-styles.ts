import { builtInFormat, formatOf, type Shown } from './number-format.ts';
import { readXml } from './read-xml.ts';

/** Per style of a cell, how its number is shown. */
export const readStyles = (xml: string): readonly Shown[] => {
  const codes = new Map<number, Shown>();
  const [base, own]: [Shown[], Shown[]] = [[], []];
  let list: Shown[] | null = null;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), formatOf(attribute('formatCode') ?? ''));
      else if (name === 'cellStyleXfs') list = base;
      else if (name === 'cellXfs') list = own;
      else if (name === 'xf' && list !== null) {
        const id = attribute('numFmtId');
        const inherited = list === own ? base[Number(attribute('xfId'))] : undefined;
        list.push(id === undefined ? (inherited ?? 'number') : (codes.get(Number(id)) ?? builtInFormat(Number(id))));
      }
    },
    close: (name) => {
      if (name === 'cellStyleXfs' || name === 'cellXfs') list = null;
    },
  });
  return own;
};
