import { huicePack } from '@huice/incentives';
import type { BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { beforeAll } from 'vitest';
import type { Served } from '../../../scripts/serve-build.mjs';
import { watchRequests } from './at-rest.ts';
import { lendContext, nothingKept, oneBrowser, oneServer, plainContext } from './one-browser.ts';

/** An AI company with everything but the judgement, at a day when the 2018 Opinions were in force. */
export const answered = (lang = 'zh-Hans', asOf = '2019-06-01') =>
  `#v1?@as-of=${asOf}&@lang=${lang}&place=quzhou&fields=ai,big-data&leadTalent=thousand-talents&marketEquityFinancing=1.2%E4%BA%BF&listingStage=filed`;

/** Opens the grounds of every result. Each click takes one from those still folded. */
export const unfoldAll = async (page: Page): Promise<void> => {
  const folded = cards(page).getByRole('button', { name: /^(展开依据|展開依據|Show the grounds) / });
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
};

// What a page is searched for by role and name, in whichever language it is open.

/** The heading of the results: of the form, the pitch and the last step of the self-check. */
export const results = (page: Page) => page.getByRole('heading', { name: /^(测算结果|測算結果|Results)$/ });

/** The one heading of a view of the library, or of a step of the self-check. */
export const viewTitle = (page: Page) => page.getByRole('heading', { level: 1 });

/** The first step of many companies. */
const fileTitle = (page: Page) =>
  page.getByRole('heading', { name: /^(选择企业名单|選擇企業名單|Choose the list of companies)$/ });

/** The results of the form and the self-check, one for each incentive. */
export const cards = (page: Page) => page.getByRole('article');

/** The day as of which everything is worked out. */
export const dayField = (page: Page) => page.getByLabel(/^(测算日期|測算日期|As of)$/);

const languageNames: Readonly<Record<string, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'EN English',
};

/** The button that puts the page into a language. */
export const languageButton = (page: Page, lang: string) =>
  page.getByRole('button', { name: languageNames[lang] ?? lang, exact: true });

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A question by what it asks, or by what the pitch calls it. Where it is asked next, its name begins with other words. */
export const questionOf = (page: Page, id: string): Locator => {
  const fact = huicePack.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`there is no question ${id}`);
  const names = [fact.question, fact.label].flatMap((text) => Object.values(text)).map(escaped);
  return page.getByRole('group', { name: new RegExp(`^(${names.join('|')})`) });
};

/** The amount of equity as it is typed: one box, or both ends of a range. */
export const financing = (page: Page) => questionOf(page, 'marketEquityFinancing').getByRole('textbox');

/** The panel with the question most worth answering. */
export const nextPanel = (page: Page) =>
  page.getByRole('region', {
    name: /^(下一个最值得回答的问题|下一個最值得回答的問題|The question most worth answering next)$/,
  });

/** What the panel asks, or says when it has nothing to ask. */
export const nextQuestion = (page: Page) => nextPanel(page).getByRole('paragraph').first();

/** The ways of answering it that take one press. */
export const nextAnswers = (page: Page) => nextPanel(page).getByRole('group').first().getByRole('button');

/** The bar that says that an answer is on trial. */
export const triedBar = (page: Page) =>
  page.getByRole('region', { name: /这是假设，|這是假設，|This is a supposition,/ });

/** Each page's file, and what is there once it is open. */
export const pages = {
  form: { file: '', ready: results },
  'self-check': { file: 'self-check.html', ready: viewTitle },
  pitch: { file: 'pitch.html', ready: results },
  batch: { file: 'batch.html', ready: fileTitle },
  library: { file: 'library.html', ready: viewTitle },
} as const satisfies Readonly<Record<string, { readonly file: string; readonly ready: (page: Page) => Locator }>>;

export type PageName = keyof typeof pages;

export interface Opened {
  readonly page: Page;
  /** Every address that the page and its workers asked for; what is fetched to be kept for use offline is no part of it. */
  readonly asked: readonly string[];
  /** Everything that the console or the content policy complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** Another page than the one that these tests are about. */
  readonly on?: PageName;
  /** Runs in the page before its own scripts. */
  readonly before?: string;
  /** Whether the page is kept for use offline, as every visit keeps it. */
  readonly isKept?: boolean;
}

/** What can be said of one page; all else is said of the context that it is in. */
const ofPage: ReadonlySet<string> = new Set(['viewport', 'colorScheme', 'reducedMotion']);

/** A tab in a context that is lent, where that will do, or else in one of its own. */
const openTab = async ({ before, isKept = false, ...shown }: Omit<OpenOptions, 'on'>) => {
  if (isKept || before !== undefined || Object.keys(shown).some((option) => !ofPage.has(option))) {
    const browser = await oneBrowser();
    const context = await browser.newContext({ ...plainContext, ...shown });
    if (!isKept) await context.addInitScript(nothingKept);
    if (before !== undefined) await context.addInitScript(before);
    return { page: await context.newPage(), close: () => context.close() };
  }
  const { context, giveBack } = await lendContext();
  const page = await context.newPage();
  const { viewport, colorScheme = null, reducedMotion = null } = shown;
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion });
  return { page, close: giveBack };
};

/** A first visit to the documents of the past; an address that says nothing at all opens what is in force. */
export const ofThePast = '?pack=seeds';

/** The built page in a real browser, served as `npm start` serves it. */
export const inABrowser = (name: PageName = 'form') => {
  let served: Served | undefined;
  beforeAll(async () => {
    served = await oneServer();
  });
  const open = async (fragment = '', { on = name, ...options }: OpenOptions = {}): Promise<Opened> => {
    if (served === undefined) throw new Error('the page is not served');
    const { page, close } = await openTab(options);
    watchRequests(page);
    const asked: string[] = [];
    const complaints: string[] = [];
    const context = page.context();
    const ask = (request: Request) => {
      if (request.serviceWorker() === null) asked.push(request.url());
    };
    context.on('request', ask);
    page.once('close', () => context.off('request', ask));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${served.url}${pages[on].file}${fragment || ofThePast}`);
    await pages[on].ready(page).waitFor();
    return { page, asked, complaints, close };
  };
  return { open, url: () => served?.url ?? '' };
};
