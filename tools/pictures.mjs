/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} Picture
 * @property {string} name of the file in docs/images
 * @property {string} file the page
 * @property {string} fragment
 * @property {{ width: number, height: number }} viewport
 * @property {(page: Page) => Promise<unknown>} reach what brings the page to the state that is pictured
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'screen' | 'print'} [media]
 * @property {string} [part] what alone is pictured
 * @property {string} [broken] a style that breaks a rule, to show what is wrong
 */

const desktop = { width: 1440, height: 1000 };
const phone = { width: 390, height: 844 };
/** The margins of a printed sheet, in pixels, as print.css has them: 16 mm at the sides, 18 above and below. */
export const sheetMargins = { side: 60, end: 68 };
const sheet = { width: 794 - 2 * sheetMargins.side, height: 1123 - 2 * sheetMargins.end };

// An AI company that has everything but the judgement, on a day when the 2018 Opinions were in force.
const answers =
  'place=quzhou&willingToSettle=true&fields=ai,big-data&industrialEnterprise=false&leadTalent=thousand-talents&marketEquityFinancing=1.2%E4%BA%BF&unicornStatus=quasi&listingStage=filed';

/** @param {string} lang @param {string} [view] what the page's own address adds */
const told = (lang, view = '') => `#v1?@as-of=2019-06-01&@lang=${lang}&${answers}${view}`;

/** @param {string} selector @returns {(page: Page) => Promise<void>} */
const there = (selector) => (page) => page.locator(selector).first().waitFor();

const answered = there('.next-options button');

const companies = [
  '企业名称,注册地,业务领域,领军人才,市场化股权融资额(万元),上市阶段',
  '衢州云图人工智能有限公司,衢州市,人工智能、大数据,“千人计划”专家,12000,已报会',
  '遂昌山水数据有限公司,遂昌县,大数据,无,3000,尚未启动',
  '柯城化工股份有限公司,衢州市,化工,无,5000-12000,上市辅导期',
  '三衢智能装备有限公司,衢州市,人工智能,不清楚,9800,不清楚',
  '杭州远见科技有限公司,其他地方,人工智能,“千人计划”专家,26000,已上市',
].join('\n');

/** @param {Page} page */
const chooseFile = async (page) => {
  await page.locator('input[type=file]').setInputFiles({
    name: '招商企业名单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(companies),
  });
  await page.locator('.batch-columns').waitFor();
};

/** @param {Page} page */
const screenFile = async (page) => {
  await chooseFile(page);
  await page.locator('.batch-run .primary').click();
  await page.locator('.batch-matrix').waitFor();
};

/** @param {Page} page */
const openCompany = async (page) => {
  await screenFile(page);
  await page.locator('.batch-matrix tbody .batch-name button').first().click();
  await page.getByRole('dialog').waitFor();
};

/** Sets the baseline and takes back the filing. @param {Page} page */
const whatIf = async (page) => {
  await page.locator('.row-open').first().waitFor();
  await page.keyboard.press('b');
  await page.locator('#question-listingStage select').selectOption('tutoring');
  await page.locator('.baseline-changes li').waitFor();
};

/** Two scenarios beside each other. @param {Page} page */
const compare = async (page) => {
  await page.locator('.row-open').first().waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.locator('#question-listingStage select').selectOption('tutoring');
  await page.locator('.row-open').first().focus();
  await page.keyboard.press('c');
  await page.locator('.compare').waitFor();
};

/** @param {Page} page */
const present = async (page) => {
  await page.locator('.row-open').first().waitFor();
  await page.keyboard.press('p');
  await page.locator('.slide').waitFor();
  await page.keyboard.press('ArrowRight');
};

/** Large text, as its switch in the head of every page gives it. @param {Page} page */
const enlarge = async (page) => {
  await answered(page);
  await page.evaluate(() => localStorage.setItem('huice/elder', 'on'));
  await page.reload();
  await page.locator(':root[data-elder]').waitFor();
  await answered(page);
};

/** A card whose amount is capped, as it is and with a rule of docs/visual.md broken. @param {string} name @param {string} [broken] */
const cappedCard = (name, broken = '') => ({
  name: `visual-${name}`,
  file: '',
  fragment: told('zh-Hans'),
  viewport: { width: 1280, height: 1000 },
  reach: answered,
  part: '.card:has(.hatched)',
  broken,
});

/** @type {readonly Picture[]} */
export const pictures = [
  cappedCard('right'),
  cappedCard('wrong-cap', '.amount-mark .hatched { fill: var(--ink) } .wall, .amount-note { display: none }'),
  cappedCard('wrong-vermilion', '.status, .card h4, .card .plain, .amount-head { color: var(--vermilion) !important }'),
  cappedCard(
    'wrong-status',
    '.status { font-size: 0 } .status-shape * { fill: currentColor; stroke: none } .validity { display: none }',
  ),
  ...['zh-Hans', 'zh-Hant', 'en'].map((lang) => ({
    name: `desktop-${lang.toLowerCase()}`,
    file: '',
    fragment: told(lang),
    viewport: desktop,
    reach: answered,
  })),
  {
    name: 'desktop-dark',
    file: '',
    fragment: told('zh-Hans'),
    viewport: desktop,
    reach: answered,
    colorScheme: 'dark',
  },
  { name: 'large-text-zh-hans', file: '', fragment: told('zh-Hans'), viewport: desktop, reach: enlarge },
  { name: 'phone-zh-hans', file: '', fragment: told('zh-Hans'), viewport: phone, reach: answered },
  { name: 'print-zh-hans', file: '', fragment: told('zh-Hans'), viewport: sheet, reach: answered, media: 'print' },
  {
    name: 'self-check-question-zh-hans',
    file: 'self-check.html',
    fragment: told('zh-Hans', '&@step=question/unicornStatus'),
    viewport: desktop,
    reach: there('.self-question'),
  },
  {
    name: 'self-check-result-phone-zh-hant',
    file: 'self-check.html',
    fragment: told('zh-Hant', '&@step=result'),
    viewport: phone,
    reach: there('.card'),
  },
  { name: 'pitch-what-if-zh-hans', file: 'pitch.html', fragment: told('zh-Hans'), viewport: desktop, reach: whatIf },
  { name: 'pitch-scenarios-en', file: 'pitch.html', fragment: told('en'), viewport: desktop, reach: compare },
  {
    name: 'pitch-presentation-zh-hans',
    file: 'pitch.html',
    fragment: told('zh-Hans'),
    viewport: desktop,
    reach: present,
  },
  {
    name: 'library-list-zh-hant',
    file: 'library.html',
    fragment: told('zh-Hant', '&@find=%E7%8D%A8%E8%A7%92%E7%8D%B8'),
    viewport: desktop,
    reach: there('mark'),
  },
  {
    name: 'library-incentive-zh-hans',
    file: 'library.html',
    fragment: told('zh-Hans', '&@page=incentive/quzhou/unicorn-ipo-award'),
    viewport: desktop,
    reach: there('.leaf'),
  },
  {
    name: 'library-source-dark-en',
    file: 'library.html',
    fragment: told('en', '&@page=source/001-china-economic-herald'),
    viewport: desktop,
    reach: there('.coverage tbody tr'),
    colorScheme: 'dark',
  },
  {
    name: 'batch-columns-zh-hans',
    file: 'batch.html',
    fragment: told('zh-Hans'),
    viewport: desktop,
    reach: chooseFile,
  },
  { name: 'batch-matrix-zh-hans', file: 'batch.html', fragment: told('zh-Hans'), viewport: desktop, reach: screenFile },
  { name: 'batch-company-en', file: 'batch.html', fragment: told('en'), viewport: desktop, reach: openCompany },
];
