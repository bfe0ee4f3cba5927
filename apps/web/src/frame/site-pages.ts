import type { MessageId } from '../words/words.ts';

interface PageOfSite {
  readonly id: string;
  readonly file: string;
  readonly name: MessageId;
  /** Whether a link to the page brings the company's answers: to a page about many companies it never does. */
  readonly answers: 'carried' | 'unless-kept' | 'left';
}

/** Every page, in the order of the navigation. A new page joins by a row here and its name in the words. */
export const sitePages = [
  { id: 'self-check', file: 'self-check.html', name: 'page.self-check', answers: 'carried' },
  { id: 'form', file: 'index.html', name: 'page.form', answers: 'carried' },
  { id: 'pitch', file: 'pitch.html', name: 'page.pitch', answers: 'carried' },
  { id: 'batch', file: 'batch.html', name: 'page.batch', answers: 'left' },
  { id: 'library', file: 'library.html', name: 'page.library', answers: 'unless-kept' },
] as const satisfies readonly PageOfSite[];

export type SitePage = (typeof sitePages)[number];
export type SitePageId = SitePage['id'];
