import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { BuiltSite } from './site/site.ts';
import { siteFiles } from './site/site-files.ts';

/** The picture that messengers show of a link; a site that has none shows none, and not ours. */
const pictureOf = (site: BuiltSite | null): string | null => {
  if (site === null) return 'share.png';
  return site.files.share === undefined ? null : siteFiles.share;
};

interface SharedPage {
  readonly html: string;
  readonly tags: HtmlTagDescriptor[];
}

/**
 * What a messenger shows of a link to a page, made of the page's own title and description. Addresses are whole only where a site says what
 * its address is. WeChat reads no `og:image`, and takes the first picture in the page that is large enough: one that is not shown, and so
 * never fetched by a browser.
 */
export const shareCard = (html: string, file: string, site: BuiltSite | null): SharedPage => {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
  const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
  if (title === undefined || description === undefined) throw new Error(`${file} has no title or no description`);
  const address = site?.address ?? './';
  const picture = pictureOf(site);
  const properties: Readonly<Record<string, string | null>> = {
    'og:type': 'website',
    'og:locale': 'zh_CN',
    'og:title': title,
    'og:description': description,
    'og:image': picture === null ? null : `${address}${picture}`,
    'og:url': site?.address === undefined ? null : `${address}${file}`,
  };
  const tags = Object.entries(properties).flatMap(([property, content]): HtmlTagDescriptor[] =>
    content === null ? [] : [{ tag: 'meta', attrs: { property, content }, injectTo: 'head' }],
  );
  if (picture === null) return { html, tags };
  const hidden = `<img src="./${picture}" alt="" width="1200" height="630" loading="lazy" hidden>`;
  return { html: html.replace('<body>', () => `<body>\n    ${hidden}`), tags };
};

export const shareCardTags = (site: BuiltSite | null): Plugin => ({
  name: 'huice-share-card',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) => shareCard(html, path.replace(/^.*\//, ''), site),
  },
});
