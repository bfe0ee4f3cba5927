import type { Page } from 'playwright-core';
import { olderPack } from './older-pack.ts';
import { columns, companies, pick, register, screenAll } from './open-batch.ts';
import { compareWith, views } from './open-library.ts';
import { answered, cards, dayField, type PageName, questionOf, results, unfoldAll } from './open-page.ts';

/** A page in a state that a visitor can bring it to, errors included. */
export interface PageState {
  readonly on: PageName;
  readonly state: string;
  readonly fragment: (lang: string) => string;
  /** What brings it there once it is open. */
  readonly reach?: (page: Page) => Promise<void>;
  /** The state that lies under what is open over it: held to every law there, it is taken away here. */
  readonly over?: string;
}

const today = '2026-11-22';
const blank = (lang: string) => `#v1?@as-of=${today}&@lang=${lang}`;

/** What sums up everything that is wrong with the answers. */
export const errorSummary = (page: Page) =>
  page.getByRole('region', { name: /(无法读取|無法讀取|cannot be read|没有回答|沒有回答|is not answered yet)$/ });

const handIn = async (page: Page) => {
  await page.getByRole('button', { name: /^(查看结果|查看結果|See the results)$/ }).click();
  await errorSummary(page).waitFor();
};

const step = (lang: string, name: string) => `${answered(lang)}&@step=${name}`;

const ask = '&@ask=quzhou/unicorn-ipo-award';

const goOn = async (page: Page) => {
  await page.getByRole('button', { name: /^(继续|繼續|Continue)$/ }).click();
  await errorSummary(page).waitFor();
};

/** A day that is not whole, as while one types it. */
export const wrongDay = async (page: Page) => {
  await dayField(page).fill('');
  await page.getByText(/暂按今天测算|暫按今天測算|today is used for now/).waitFor();
};

/** A file that is no list of companies, chosen in the list of them. */
export const refuseList = async (page: Page) => {
  await page.keyboard.press('l');
  await pick(page, 'list.json', '{"companies":[]}');
  await page.getByRole('heading', { name: /list\.json/ }).waitFor();
};

/** A small company with profit, in the nation's policies, or in those of a place beside them. */
const inForce = (lang: string, place = '') =>
  `?pack=cn${place}${blank(lang)}&taxableIncome=260%E4%B8%87&employees=80&totalAssets=3000%E4%B8%87&restrictedTrade=false&vatPayer=general`;

const tickOne = (page: Page) => page.getByRole('checkbox').first().check();

/** What ends soon, as of a day. */
const ending =
  (day: string, place = '') =>
  (lang: string) =>
    `?pack=cn${place}#v1?@as-of=${day}&@lang=${lang}&@page=ending`;

const endingsThere = (page: Page) => page.locator('.ending-row').first().waitFor();

/** Presses a button of the head, which on a phone stands in the menu. */
const pressInHead = async (page: Page, name: RegExp) => {
  const menu = page.getByRole('button', { name: /^(菜单|選單|Menu)$/ });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name }).click();
};

const choosePolicies = async (page: Page) => {
  await pressInHead(page, /^(政策范围|政策範圍|Choose policies)$/);
  await page.getByRole('dialog').getByRole('link').first().waitFor();
};

const resultThere = (page: Page) => cards(page).first().waitFor();

const refuse = async (page: Page) => {
  await pick(page, 'empty.csv', '');
  await page.getByRole('alert').waitFor();
};

/** Opens the sheet for a table of one's own, and puts one into it. */
export const ownTable = (text: string) => async (page: Page) => {
  await page
    .getByRole('button', { name: /^(用自己的表格填写|用自己的表格填寫|Fill in from your own table)$/ })
    .first()
    .click();
  const box = page.getByRole('textbox', { name: /^(粘贴表格|貼上表格|Paste a table)$/ });
  await box.fill(text);
  if (text === '') return;
  await page.getByRole('button', { name: /^(读这张表|讀這張表|Read the table)$/ }).click();
  await fillIn(page).or(page.getByRole('alert')).first().waitFor();
};

/** The button that makes answers of what was understood. */
export const fillIn = (page: Page) => page.getByRole('button', { name: /^(填入|Fill in) \d/ });

const accounts =
  '利润表\n编制单位：衢州甲公司\t单位：万元\n项目\t本年\t上年\n营业收入\t5,000\t4,200\n研发费用\t300\t200\n从业人数\t80\t76\n税金及附加\t12\t11';

/** Words that name no option, one that names two, a figure without a unit, one that is none, and a line that is no company. */
const oddTable =
  '企业名称,融资额,上市,领域,注册地,投保年数,联系人\n甲,12000,已过会,人工智能类,月球,很多,张三\n乙,,,,,,\n合计,12000,,,,,';

const fillFrom = (text: string) => async (page: Page) => {
  await ownTable(text)(page);
  await fillIn(page).click();
  await page.getByRole('button', { name: /^(撤销|復原|Undo)$/ }).waitFor();
};

const readColumns = async (page: Page) => {
  await pick(page, 'a.csv', `${register(1000)}\r\n甲,月球,养殖,很多,上市,`);
  await columns(page).waitFor();
};

/** Words that no option is called by: more than are shown at once, one with an option near it, one that is sure, one settled by hand. */
const unmatchedWords = async (page: Page) => {
  const trades = Array.from({ length: 45 }, (_, at) => `第${at + 1}类农产品加工及仓储配送`);
  const rows = ['人工智能类', '人工智能芯片设计', ...trades].map((trade, at) => `甲${at},${trade},月球,上市`);
  await pick(page, 'words.csv', ['企业名称,业务领域,注册地,上市阶段', ...rows].join('\n'));
  await page.locator('.batch-word-table [data-settled=true]').waitFor();
  await page.locator('.batch-word-table [data-settled=false] select').first().selectOption({ index: 1 });
  await page.locator('.batch-word-table [data-settled=true]').nth(1).waitFor();
};

const screen = async (page: Page) => {
  await readColumns(page);
  await screenAll(page);
};

const openCompany = async (page: Page) => {
  await screen(page);
  await companies(page).first().click();
  await page.getByRole('dialog').waitFor();
};

const share = async (page: Page) => {
  await pressInHead(page, /^(分享链接|分享連結|Share link)$/);
  await page.getByRole('dialog').getByRole('img').waitFor();
};

/** Opens the first result and says that it is not right, with the answers in. */
const sayNotRight = async (page: Page) => {
  await unfoldAll(page);
  await page
    .getByRole('button', { name: /^(这一项不对|這一項不對|This is not right)/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('?');
  await dialog.getByRole('checkbox').check();
};

/** Comes back after a visit of long ago, on which all that is in force was not confirmed to be. */
const comeBack = async (page: Page) => {
  const key = 'huice/last-visit@cn';
  await page.waitForFunction((name) => localStorage.getItem(name) !== null, key);
  // The page remembers once more as it is left.
  await page.evaluate(
    (name) =>
      addEventListener('pagehide', () => {
        const visit = (localStorage.getItem(name) ?? '').replaceAll('"in-force"', '"unconfirmed"');
        localStorage.setItem(name, visit.replace(/"asOf":"[^"]+"/, '"asOf":"2023-01-15"'));
      }),
    key,
  );
  await page.reload();
  await page.locator('.last-visit > summary').click();
};

/** The results of the pitch, each a button that opens it. */
export const resultRows = (page: Page) =>
  page
    .getByRole('table', { name: /^(测算结果|測算結果|Results)$/ })
    .getByRole('rowheader')
    .getByRole('button');

/** The scenarios of the pitch side by side. */
export const comparison = (page: Page) => page.getByRole('table', { name: /^(并排比较|並排比較|Side by side)$/ });

/** The slide that is on show. */
export const slide = (page: Page) => page.getByRole('dialog', { name: /^(演示|Presentation)$/ }).getByRole('article');

/** The list of single keys. */
export const keysDialog = (page: Page) => page.getByRole('dialog', { name: /^(快捷键|快速鍵|Shortcuts)$/ });

const whatIf = async (page: Page) => {
  await page.keyboard.press('b');
  await questionOf(page, 'listingStage').getByRole('combobox').selectOption('tutoring');
  await page.locator('.diff').first().waitFor();
  await resultRows(page).first().click();
  await cards(page).waitFor();
};

const compare = async (page: Page) => {
  await results(page).click();
  await page.keyboard.press('c');
  await comparison(page).waitFor();
};

const present = (nth: number) => async (page: Page) => {
  await page.keyboard.press('p');
  await slide(page).waitFor();
  for (let at = 1; at < nth; at += 1) await page.keyboard.press('PageDown');
};

/** Whom to call, written into the bar below. */
const presentLast = async (page: Page) => {
  await present(1)(page);
  await page.keyboard.press('End');
  await page.getByLabel(/^(您的姓名|Your name)$/).fill('王敏');
  await page.getByLabel(/^(电话|電話|Telephone)$/).fill('0570-3010000');
};

const listKeys = async (page: Page) => {
  await page.keyboard.press('?');
  await keysDialog(page).waitFor();
};

/** A colleague's link: a baseline, two plans, and a part of one that nobody asks about. */
const withPlans = (lang: string) =>
  `${answered(lang)}&@base=&@A=!listingStage:listed&@B=Plan!marketEquityFinancing:3亿!shoeSize:42`;

/** Every page in every state that looks different. What must hold everywhere is tested on each of these; a new page joins by its rows. */
export const pageStates: readonly PageState[] = [
  { on: 'form', state: 'first run', fragment: blank },
  { on: 'form', state: 'answered', fragment: (lang) => answered(lang), reach: unfoldAll },
  { on: 'form', state: 'history', fragment: (lang) => answered(lang, today), reach: unfoldAll },
  {
    on: 'form',
    state: 'errors',
    fragment: (lang) => `#v1?@lang=${lang}&marketEquityFinancing=many&insuranceYear=~9~2`,
    reach: handIn,
  },
  {
    on: 'form',
    state: 'one incentive',
    fragment: (lang) => `${answered(lang)}${ask}`,
    reach: (page) => page.locator('.asked').waitFor(),
  },
  // The form of what is in force, with nothing answered.
  { on: 'form', state: 'a wrong day', fragment: (lang) => `?pack=cn${blank(lang)}`, reach: wrongDay },
  { on: 'form', state: 'sharing', fragment: (lang) => answered(lang), reach: share, over: 'answered' },
  {
    on: 'form',
    state: 'an incentive not right',
    fragment: (lang) => answered(lang),
    reach: sayNotRight,
    over: 'answered',
  },
  { on: 'form', state: 'in force', fragment: inForce, reach: resultThere },
  {
    on: 'form',
    state: 'since the last visit',
    fragment: (lang) => inForce(lang).replace(`@as-of=${today}&`, ''),
    reach: comeBack,
  },
  { on: 'form', state: 'choosing policies', fragment: inForce, reach: choosePolicies, over: 'in force' },
  { on: 'form', state: 'own table, none yet', fragment: blank, reach: ownTable(''), over: 'first run' },
  { on: 'form', state: 'own table, understood', fragment: inForce, reach: ownTable(accounts), over: 'in force' },
  {
    on: 'form',
    state: 'own table, with errors',
    fragment: (lang) => answered(lang),
    reach: ownTable(oddTable),
    over: 'answered',
  },
  {
    on: 'form',
    state: 'own table, refused',
    fragment: blank,
    reach: ownTable('融资额\t"5000'),
    over: 'first run',
  },
  { on: 'form', state: 'own table, filled in', fragment: blank, reach: fillFrom('融资额（亿元）\t1.2') },
  { on: 'self-check', state: 'start', fragment: blank },
  { on: 'self-check', state: 'start, in force', fragment: (lang) => `?pack=cn${blank(lang)}` },
  { on: 'self-check', state: 'start, answered', fragment: (lang) => answered(lang) },
  { on: 'self-check', state: 'several options', fragment: (lang) => step(lang, 'question/riskSectors') },
  { on: 'self-check', state: 'one of several', fragment: (lang) => step(lang, 'question/unicornStatus') },
  { on: 'self-check', state: 'a threshold', fragment: (lang) => step(lang, 'question/insuranceYear') },
  { on: 'self-check', state: 'a figure', fragment: (lang) => step(lang, 'change/marketEquityFinancing') },
  { on: 'self-check', state: 'nothing ticked', fragment: (lang) => step(lang, 'question/riskSectors'), reach: goOn },
  {
    on: 'self-check',
    state: 'a figure that cannot be read',
    fragment: (lang) => `#v1?@lang=${lang}&insuranceYear=~9~2&@step=question/insuranceYear`,
    reach: goOn,
  },
  { on: 'self-check', state: 'what few have', fragment: (lang) => `${inForce(lang)}&@step=few`, reach: tickOne },
  { on: 'self-check', state: 'answers to check', fragment: (lang) => step(lang, 'check') },
  { on: 'self-check', state: 'result', fragment: (lang) => step(lang, 'result'), reach: resultThere },
  {
    on: 'self-check',
    state: 'result of today',
    fragment: (lang) => `${answered(lang, today)}&@step=result`,
    reach: resultThere,
  },
  { on: 'self-check', state: 'start, one incentive', fragment: (lang) => `${blank(lang)}${ask}` },
  {
    on: 'self-check',
    state: 'a question of one incentive',
    fragment: (lang) => `${blank(lang)}${ask}&@step=question/marketEquityFinancing`,
  },
  {
    on: 'self-check',
    state: 'result of one incentive',
    fragment: (lang) => `${step(lang, 'result')}${ask}`,
    reach: resultThere,
  },
  {
    on: 'self-check',
    state: 'own table',
    fragment: (lang) => `?pack=cn${blank(lang)}`,
    reach: ownTable(accounts),
    over: 'start, in force',
  },
  {
    on: 'self-check',
    state: 'result in force',
    fragment: (lang) => `${inForce(lang)}&@step=result`,
    reach: resultThere,
  },
  { on: 'pitch', state: 'first run', fragment: blank },
  { on: 'pitch', state: 'what-if', fragment: (lang) => answered(lang), reach: whatIf },
  { on: 'pitch', state: 'scenarios', fragment: withPlans, reach: compare },
  { on: 'pitch', state: 'the last slide', fragment: (lang) => answered(lang, today), reach: presentLast },
  { on: 'pitch', state: 'the slide of plans', fragment: withPlans, reach: present(3), over: 'scenarios' },
  { on: 'pitch', state: 'sharing', fragment: withPlans, reach: share, over: 'scenarios' },
  { on: 'pitch', state: 'the slide of an incentive', fragment: (lang) => answered(lang), reach: present(3) },
  { on: 'pitch', state: 'a list refused', fragment: blank, reach: refuseList },
  { on: 'pitch', state: 'shortcuts', fragment: blank, reach: listKeys, over: 'first run' },
  { on: 'batch', state: 'first run', fragment: blank },
  { on: 'batch', state: 'refused', fragment: blank, reach: refuse },
  { on: 'batch', state: 'columns', fragment: blank, reach: readColumns },
  { on: 'batch', state: 'unmatched words', fragment: blank, reach: unmatchedWords },
  { on: 'batch', state: 'findings', fragment: blank, reach: screen },
  { on: 'batch', state: 'a company', fragment: blank, reach: openCompany, over: 'findings' },
  ...Object.entries(views).map(([state, view]) => ({
    on: 'library' as const,
    state,
    fragment: (lang: string) => `${blank(lang)}${view}`,
  })),
  // The day when the 2018 Opinions were in force shows what today's library has no longer.
  ...(['list by my answers', 'incentive by my answers'] as const).map((state) => ({
    on: 'library' as const,
    state: `${state}, while it was in force`,
    fragment: (lang: string) => `#v1?@as-of=2019-06-01&@lang=${lang}${views[state]}`,
  })),
  { on: 'library', state: 'ending soon', fragment: ending('2027-11-22'), reach: endingsThere },
  {
    on: 'library',
    state: 'ending soon, nothing',
    fragment: ending(today),
    reach: (page) => page.locator('.ending-next').first().waitFor(),
  },
  {
    on: 'library',
    state: 'ending soon, not confirmed',
    fragment: ending(today, '/zhejiang/ningbo'),
    reach: endingsThere,
  },
  { on: 'library', state: 'list of a place', fragment: (lang) => inForce(lang, '/zhejiang/quzhou/kecheng') },
  {
    on: 'library',
    state: 'two packs compared',
    fragment: (lang) => `${blank(lang)}${views['changes']}`,
    reach: (page) => compareWith(page, olderPack(), '.change-verdict'),
  },
  {
    on: 'library',
    state: 'a pack refused',
    fragment: (lang) => `${blank(lang)}${views['changes']}`,
    reach: (page) => compareWith(page, '{"format":"huice-pack/1"}', '.change-message li'),
  },
];
