import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { escaped } from '../escaped.ts';
import type { BuiltSite } from './site.ts';
import { siteFiles } from './site-files.ts';

const id = 'virtual:huice-site';
const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

/** The colours of a site as custom properties, and what they colour. */
const accentCss = ({ light, dark }: NonNullable<BuiltSite['accent']>): string =>
  `:root { --accent: ${light}; }\n@media (prefers-color-scheme: dark) { :root { --accent: ${dark}; } }\n${read('accent.css')}`;

/** Room for the seal before it has come, so that nothing moves then. */
const sealCss = (seal: Uint8Array): string => {
  const [, width = '1', height = '1'] =
    /\sviewBox\s*=\s*["'][\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)/.exec(new TextDecoder().decode(seal)) ?? [];
  return `.site-seal { aspect-ratio: ${width} / ${height}; }\n`;
};

export const siteCss = ({ accent, files: { seal } }: Pick<BuiltSite, 'accent' | 'files'>): string =>
  [read('site.css'), seal === undefined ? '' : sealCss(seal), accent === undefined ? '' : accentCss(accent)].join('');

/** What the program is told of the site while it is built: where there is none, what would show it is left out. */
export const siteDefines = (site: BuiltSite | null) => ({
  IS_SITE: JSON.stringify(site !== null),
  HAS_SITE_SEAL: JSON.stringify(site?.files.seal !== undefined),
  HAS_SITE_CONTACT: JSON.stringify(site?.contact !== undefined),
  OFFERS_THE_PAST: JSON.stringify(site?.packs.offers.includes('seeds') ?? true),
  OPENS_WITH_PACK: JSON.stringify(site?.packs.opens ?? 'cn'),
});

/** Puts the name, the colours and the files of a site into every page that is built. */
export const sitePages = (site: BuiltSite | null): Plugin => ({
  name: 'huice-site',
  resolveId: (asked) => (asked === id ? `\0${id}` : null),
  load: (asked) =>
    asked === `\0${id}` ? `export const contact = ${JSON.stringify(site?.contact ?? null)};` : undefined,
  // Where nobody asks for what shows a site, nothing of it stays.
  transform: {
    filter: { id: /[\\/]src[\\/]site[\\/]/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: false }),
  },
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      if (site === null) return html;
      const named = html.replaceAll('惠策', () => escaped(site.name['zh-Hans']));
      const icon =
        site.files.seal === undefined ? named : named.replace('href="./icon.svg"', `href="./${siteFiles.seal}"`);
      return {
        html: icon,
        tags: [{ tag: 'link', attrs: { rel: 'stylesheet', href: `./${siteFiles.css}` }, injectTo: 'head' }],
      };
    },
  },
  generateBundle() {
    if (site === null) return;
    this.emitFile({ type: 'asset', fileName: siteFiles.css, source: siteCss(site) });
    for (const [key, source] of Object.entries(site.files))
      this.emitFile({ type: 'asset', fileName: siteFiles[key as keyof BuiltSite['files']], source });
  },
});
