import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { paperColours } from './read-tokens.ts';

const { light, dark } = paperColours();

const manifest = {
  id: './index.html',
  start_url: './index.html',
  scope: './',
  display: 'standalone' as const,
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

/** Every page names the icon for a home screen and the colour of its paper. */
const headTags = (): Plugin => ({
  name: 'huice-head-tags',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-180.png' }, injectTo: 'head' },
    ...[
      ['light', light],
      ['dark', dark],
    ].map(([scheme, content]) => ({
      tag: 'meta',
      attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` },
      injectTo: 'head' as const,
    })),
  ],
});

/**
 * Lists every file of the build, whatever pages it has, and writes the list into the worker that keeps them. The worker
 * and its registration are our own, in src/offline: those of the plugin would load other tabs again without asking.
 */
export const offline = () => [
  headTags(),
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service-worker.ts',
    manifest,
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ['**/*.{html,js,css,svg,png,json,webmanifest}'],
      globIgnores: ['.vite/**', 'service-worker.js'],
      // A large rule base must not silently be left out.
      maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
      rollupFormat: 'iife',
    },
  }),
];
