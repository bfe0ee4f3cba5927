import type { Locale } from '@huice/engine';

/** What the element was given, as it stands in its attributes; null where it was not. */
export interface CheckAttributes {
  readonly pack: string | null;
  readonly region: string | null;
}

const address = (file: string, script: string, asked: Readonly<Record<string, string | null>>): string => {
  const url = new URL(file, script);
  const pairs = Object.entries(asked).filter((pair): pair is [string, string] => (pair[1] ?? '').trim() !== '');
  url.search = new URLSearchParams(pairs.map(([key, value]) => [key, value.trim()])).toString().replaceAll('%2F', '/');
  return url.href;
};

/**
 * The address of the page that is shown in the frame, on the deployment that the script was loaded from.
 *
 * @example
 * frameAddress('https://huice.example/huice-check.js', { pack: 'cn/zhejiang/quzhou', region: null }, 'en')
 * // https://huice.example/embed.html?pack=cn/zhejiang/quzhou&lang=en
 */
export const frameAddress = (script: string, { pack, region }: CheckAttributes, lang: Locale): string =>
  address('embed.html', script, { pack, region, lang });

/** The self-check on a page of its own, for a reader to whom the frame is not shown. */
export const wholeAddress = (script: string, { pack }: Pick<CheckAttributes, 'pack'>): string =>
  address('self-check.html', script, { pack });
