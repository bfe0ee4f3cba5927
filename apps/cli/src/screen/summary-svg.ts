import type { Locale, Status } from '@huice/engine';
import { fill, statusLabel } from '@huice/engine/explain';
import { catalogue } from '../messages/catalogue.ts';
import { statusOrder, type Told } from './summary.ts';

/** Each told from its neighbour by lightness as well, so that it can be printed. */
const colours: Readonly<Record<Status, string>> = {
  eligible: '#1b5e3f',
  conditional: '#5b8ec4',
  undetermined: '#e3b23c',
  ineligible: '#e4e2dc',
};

const [width, line, left, bar] = [960, 30, 24, 420];

/** The same as a picture: a bar for each incentive, as long as all companies, parted by status. */
export const summarySvg = ({ totals, pack, asOf, out }: Told, locale: Locale): string => {
  const words = catalogue[locale].screen;
  const title = fill(words.heading, { count: String(totals.decided), asOf, file: out });
  const titles = new Map(pack.incentives.map((one) => [one.id, one.title[locale]]));
  const rows = Object.entries(totals.byIncentive);
  const height = 96 + rows.length * line + 16;
  const text = (x: number, y: number, said: string, more = '') =>
    `<text x="${x}" y="${y}"${more}>${escaped(said)}</text>`;
  const legend = statusOrder.map((status, at) => {
    const x = left + at * 200;
    return `<rect x="${x}" y="56" width="14" height="14" fill="${colours[status]}"/>${text(x + 20, 68, statusLabel(status, locale))}`;
  });
  const bars = rows.flatMap(([id, counts], at) => {
    const y = 96 + at * line;
    let x = width - left - bar;
    const parts = statusOrder.map((status) => {
      const size = totals.decided === 0 ? 0 : (counts[status] / totals.decided) * bar;
      const part = `<rect x="${x.toFixed(2)}" y="${y}" width="${size.toFixed(2)}" height="18" fill="${colours[status]}"><title>${escaped(statusLabel(status, locale))} ${counts[status]}</title></rect>`;
      x += size;
      return part;
    });
    return [text(left, y + 14, shortened(titles.get(id) ?? id)), ...parts];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" lang="${locale}" font-family="'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif" font-size="14">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(left, 36, title, ' font-size="18" font-weight="600"'),
    ...legend,
    ...bars,
    '</svg>\n',
  ].join('\n');
};

/** As many letters as stand beside a bar; a Chinese one takes the room of two. */
const shortened = (text: string): string => {
  let room = 62;
  let kept = '';
  for (const letter of text) {
    room -= letter > '\u2e7f' ? 2 : 1;
    if (room < 0) return `${kept}…`;
    kept += letter;
  }
  return kept;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
