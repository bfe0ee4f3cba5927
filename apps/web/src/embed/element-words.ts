import type { Locale } from '@huice/engine';

interface ElementWords {
  readonly name: string;
  /** What the frame is called. */
  readonly title: string;
  /** Where the frame did not come. */
  readonly missing: string;
  readonly open: string;
}

/** What the element itself says: the few words that are needed where the page in the frame cannot speak. */
export const elementWords: Readonly<Record<Locale, ElementWords>> = {
  'zh-Hans': {
    name: '惠策',
    title: '企业自测',
    missing: '自测没有能在这里打开：可能没有网络，也可能这个网站不在允许嵌入的名单里。',
    open: '在新页面打开自测',
  },
  'zh-Hant': {
    name: '惠策',
    title: '企業自測',
    missing: '自測沒有能在這裏打開：可能沒有網路，也可能這個網站不在允許嵌入的名單裏。',
    open: '在新頁面打開自測',
  },
  en: {
    name: 'Huice',
    title: 'Self-check',
    missing:
      'The self-check could not be opened here: there may be no network, or this site may not be allowed to show it.',
    open: 'Open the self-check on a page of its own',
  },
};
