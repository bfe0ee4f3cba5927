import type { Locator, Page } from 'playwright-core';
import { pick, register } from '../../apps/web/test/open-batch.ts';
import { answered, type PageName } from '../../apps/web/test/open-page.ts';
import { JOURNEY_DAY, takeSelfCheck } from '../self-check-journey.mjs';

/** What a visitor does until something is reached; each press, choice, shortcut and field filled in is one input. */
export interface Journey {
  readonly on: PageName;
  readonly name: string;
  readonly fragment: string;
  readonly walk: (page: Page) => Promise<Walked>;
}

interface Walked {
  readonly inputs: number;
  readonly milliseconds: number;
}

/** Counts what the hand does and the time until `there` is on the screen. */
const counted =
  (steps: (hand: Hand, page: Page) => Promise<void>, there: (page: Page) => Locator) =>
  async (page: Page): Promise<Walked> => {
    const started = performance.now();
    let inputs = 0;
    const once = async (act: Promise<unknown>) => {
      inputs += 1;
      await act;
    };
    await steps(once, page);
    await there(page).first().waitFor();
    return { inputs, milliseconds: Math.round(performance.now() - started) };
  };

type Hand = (act: Promise<unknown>) => Promise<void>;

const question = (page: Page, fact: string) => page.locator(`#question-${fact}`);
const blank = `#v1?@as-of=${JOURNEY_DAY}&@lang=zh-Hans`;

export const journeys: readonly Journey[] = [
  {
    on: 'self-check',
    name: 'Self-check: from the start to the first incentive in force that is met or awaits only the authority’s decision',
    fragment: blank,
    walk: async (page) => (await takeSelfCheck(page)).firstUseful,
  },
  {
    on: 'self-check',
    name: 'Self-check: from the start until nothing more is asked',
    fragment: blank,
    walk: async (page) => (await takeSelfCheck(page)).end,
  },
  {
    on: 'form',
    name: 'Form: from empty to the award for unicorns awaiting only a judgement',
    fragment: blank,
    walk: counted(
      async (hand, page) => {
        await hand(question(page, 'place').locator('input[value=quzhou]').check());
        await hand(question(page, 'fields').locator('input[name$="-ai"]').check());
        await hand(question(page, 'leadTalent').locator('input[type=checkbox]').first().check());
        await hand(question(page, 'marketEquityFinancing').locator('input[type=text]').fill('1.2亿'));
        await hand(question(page, 'listingStage').locator('input[value=filed]').check());
      },
      (page) =>
        page.locator('article.card', { hasText: '有望成为独角兽的 IPO 报会企业奖励' }).getByText('等主管部门认定'),
    ),
  },
  {
    on: 'form',
    name: 'Form: an answered link in another language',
    fragment: answered(),
    walk: counted(
      (hand, page) => hand(page.getByRole('button', { name: '繁' }).first().click()),
      (page) => page.getByText('等主管部門認定'),
    ),
  },
  {
    on: 'library',
    name: 'Library: from the list to the page of the award found by a search in the other script',
    fragment: blank,
    walk: counted(
      async (hand, page) => {
        await hand(page.getByRole('textbox', { name: '检索' }).fill('獨角獸'));
        await hand(page.getByRole('link', { name: '有望成为独角兽的 IPO 报会企业奖励' }).first().click());
      },
      (page) => page.locator('.leaf'),
    ),
  },
  {
    on: 'batch',
    name: 'Batch: from a list of 1,000 companies to its findings',
    fragment: blank,
    walk: counted(
      async (hand, page) => {
        await hand(pick(page, '名单.csv', register(1000)));
        await hand(page.locator('.batch-run .primary').click());
      },
      (page) => page.locator('#findings-title'),
    ),
  },
  {
    on: 'pitch',
    name: 'Pitch: a baseline, one answer changed, and what it moves',
    fragment: answered(),
    walk: counted(
      async (hand, page) => {
        await hand(page.keyboard.press('b'));
        await hand(question(page, 'listingStage').locator('select').selectOption('tutoring'));
      },
      (page) => page.locator('.baseline-changes li'),
    ),
  },
  {
    on: 'pitch',
    name: 'Pitch: from the table to the first slide of the presentation',
    fragment: answered(),
    walk: counted(
      (hand, page) => hand(page.keyboard.press('p')),
      (page) => page.locator('.slide'),
    ),
  },
];
