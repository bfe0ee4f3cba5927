import { paperColours } from './read-tokens.ts';
import type { BuiltSite } from './site/site.ts';
import { siteFiles } from './site/site-files.ts';

const { light } = paperColours();

const appManifest = {
  id: './index.html',
  start_url: './index.html',
  scope: './',
  display: 'standalone',
  lang: 'zh-Hans',
  name: '惠策 政策计算器',
  short_name: '惠策',
  description: '企业可能符合哪些政策、依据哪一句原文；全部在本机计算。',
  // Read by browsers that know it; the others show the name above.
  name_localized: { 'zh-Hant': '惠策 政策計算器', en: 'Huice, a policy calculator' },
  short_name_localized: { 'zh-Hant': '惠策', en: 'Huice' },
  description_localized: {
    'zh-Hant': '企業可能符合哪些政策、依據哪一句原文；全部在本機計算。',
    en: 'What a company may qualify for, and in whose words; worked out on this device alone.',
  },
  theme_color: light,
  background_color: light,
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** What the pages are called on a home screen, and how they open from there: as the site whose pages they are, if they are any site's. */
export const manifestOf = (site: BuiltSite | null) => {
  if (site === null) return appManifest;
  const { name, files } = site;
  const { 'zh-Hans': hans, 'zh-Hant': hant, en } = name;
  const icons = [
    ...(files.seal === undefined ? [] : [{ src: `./${siteFiles.seal}`, sizes: 'any', type: 'image/svg+xml' }]),
    ...(files.icon === undefined ? [] : [{ src: `./${siteFiles.icon}`, sizes: '512x512', type: 'image/png' }]),
  ];
  return {
    ...appManifest,
    name: hans,
    short_name: hans,
    name_localized: { 'zh-Hant': hant, en },
    short_name_localized: { 'zh-Hant': hant, en },
    icons: icons.length === 0 ? appManifest.icons : icons,
  };
};
