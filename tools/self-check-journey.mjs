/** @typedef {import('playwright-core').Page} Page */

/** A firm of the kind that most of the pack is about: artificial intelligence, in Quzhou, on its way to a listing. */
const FIRM = /** @type {Readonly<Record<string, string | readonly string[]>>} */ ({
  fields: ['人工智能', '大数据'],
  place: '衢州市（含所辖各县、市、区）',
  willingToSettle: '是',
  industrialEnterprise: '否',
  marketEquityFinancing: '是',
  listingStage: '已报会（已提交首发上市申请，尚未获批）',
  unicornStatus: '准独角兽企业',
  leadTalent: ['“千人计划”专家'],
  introducesTalent: '是',
});

/** The day as of which the 2018 Opinions were in force, so that there is something to qualify for. */
export const JOURNEY_DAY = '2019-06-01';

/**
 * What the journey took until an incentive in force was met or awaited only a judgement, and until nothing more was asked.
 * `inputs` counts every press and tick, starting and going on included; `characters` is how much there was to read.
 * @typedef {{ questions: number, inputs: number, characters: number, milliseconds: number }} Mark
 */

/**
 * The typical firm takes the self-check, in the order in which it is asked and with one press wherever one is enough. What
 * the firm has no answer to it answers with 不清楚. The page must be open at its start, in 简体中文, as of JOURNEY_DAY.
 * @param {Page} page
 * @param {(page: Page, question: string) => Promise<void>} [onQuestion] called at each question, such as to take a picture
 * @returns {Promise<{ firstUseful: Mark, end: Mark }>}
 */
export async function takeSelfCheck(page, onQuestion = async () => {}) {
  const started = performance.now();
  const mark = { questions: 0, inputs: 0, characters: await charactersIn(page), milliseconds: 0 };
  /** @type {Mark | null} */
  let firstUseful = null;
  const press = async (/** @type {import('playwright-core').Locator} */ target) => {
    await target.click();
    mark.inputs += 1;
  };
  await press(page.getByRole('button', { name: '开始', exact: true }));
  for (;;) {
    const fact = /@step=question\/([^&]+)/.exec(page.url())?.[1];
    if (fact === undefined) break;
    const question = page.locator(`#question-${fact}`);
    await question.waitFor();
    await onQuestion(page, fact);
    mark.questions += 1;
    mark.characters += await charactersIn(page);
    const answer = FIRM[fact] ?? '不清楚';
    const button = question.getByRole('button', { name: String(answer), exact: true });
    if ((await button.count()) > 0) {
      await press(button);
    } else {
      for (const one of [answer].flat()) await press(question.getByRole('checkbox', { name: one, exact: true }));
      await press(page.getByRole('button', { name: '继续' }));
    }
    await page.waitForFunction((before) => !location.hash.includes(`question/${before}`), fact);
    // The panel is worked out a moment after the answer, and says so until then.
    await page.locator('.so-far[aria-busy=false]').waitFor();
    if (firstUseful === null && (await isUseful(page))) {
      firstUseful = { ...mark, milliseconds: Math.round(performance.now() - started) };
    }
  }
  mark.milliseconds = Math.round(performance.now() - started);
  if (firstUseful === null) throw new Error('the typical firm found nothing');
  return { firstUseful, end: mark };
}

/** Whether something in force is met or awaits only the authority’s decision. @param {Page} page */
const isUseful = (page) => page.locator('.so-far-best .validity[data-state=in-force]').isVisible();

/** What a reader finds in the step itself, without the head of the page. @param {Page} page */
const charactersIn = async (page) => ((await page.locator('.self-main').textContent()) ?? '').replace(/\s/g, '').length;
