import { type Fault, fault } from '../fault.ts';

/** Far above what a drawing needs that every page shows. */
const maxCharacters = 100_000;

/** What draws and does nothing else. */
const drawing: ReadonlySet<string> = new Set(
  `svg g path circle ellipse rect line polyline polygon text tspan title desc defs use symbol linearGradient radialGradient stop clipPath mask
  pattern`.split(/\s+/),
);

const piece = /<!--[\s\S]*?-->|<\?xml [^>]*\?>|<\/?([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[^<]+/gy;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * What in a drawing is more than a drawing: whatever acts, and whatever is fetched from elsewhere. A drawing that is only shown as a
 * picture could do neither, but the file can also be opened by its address.
 */
export const checkSeal = (file: string, svg: string): readonly Fault[] => {
  const at = (offset: number) => {
    const before = svg.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const unfit = (offset: number, found: string) =>
    fault('site/not-a-drawing', at(offset), 'an SVG with xmlns and viewBox', found, { found });
  if (svg.length > maxCharacters) return [unfit(0, `${svg.length} characters`)];
  const faults: Fault[] = [];
  const unsafe = (offset: number, found: string) =>
    faults.push(fault('site/unsafe-drawing', at(offset), 'shapes alone', found, { found }));
  let root: string | undefined;
  piece.lastIndex = 0;
  for (let offset = 0; offset < svg.length; offset = piece.lastIndex) {
    piece.lastIndex = offset;
    const found = piece.exec(svg);
    if (found === null) return [...faults, unfit(offset, svg.slice(offset, offset + 20))];
    const [whole, name, attributes = ''] = found;
    if (name === undefined || whole.startsWith('</')) continue;
    root ??= `${name} ${attributes}`;
    if (!drawing.has(name)) unsafe(offset, `<${name}>`);
    for (const [, key = '', one, other] of attributes.matchAll(attribute))
      if (isUnsafe(key, one ?? other ?? '')) unsafe(offset + whole.indexOf(key), key);
  }
  const isDrawing = root !== undefined && /^svg .*xmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/s.test(root);
  return isDrawing && /\sviewBox\s*=/.test(root ?? '') ? faults : [...faults, unfit(0, root?.slice(0, 20) ?? '')];
};

const isUnsafe = (key: string, value: string): boolean =>
  /^on/i.test(key) ||
  (/(^|:)href$/i.test(key) && !value.startsWith('#')) ||
  value.includes('\\') ||
  /@import|url\(\s*(?!#)/i.test(value);
