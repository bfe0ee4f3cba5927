import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { inABrowser } from './open-page.ts';

export { register } from '../../../tools/batch-bench/register.mjs';

/** The built page for many companies, in a real browser. */
export const batchInABrowser = () => inABrowser('batch');

/** The place where a file is chosen, and what is said of the one that is open. */
const fileGroup = (page: Page) =>
  page.getByRole('group', { name: /^(选择企业名单|選擇企業名單|Choose the list of companies)$/ });

/** The file that is open: its name, and how many rows it has. */
export const openedFile = (page: Page) => fileGroup(page).getByRole('status');

/** What each column of the file is taken for. */
export const columns = (page: Page) => page.getByRole('table', { name: /^(核对各列|核對各欄|Check the columns)$/ });

/** The words of the file that name no option, one to a line. */
export const oddWords = (page: Page) =>
  page
    .getByRole('table', { name: /^(对不上选项的写法|對不上選項的寫法|Words that name no option)$/ })
    .getByRole('rowheader');

/** The button that screens the list. */
export const runButton = (page: Page) =>
  page.getByRole('button', { name: /^(筛查全部企业|篩查全部企業|Screen all companies)$/ });

/** The heading of what was found. */
export const findings = (page: Page) =>
  page.getByRole('heading', { name: /(企业的筛查结果|企業的篩查結果|screened)$/ });

/** Screens the list that is open, and waits for what is found. */
export const screenAll = async (page: Page): Promise<void> => {
  await runButton(page).click();
  await findings(page).waitFor();
};

/** The matrix of companies and incentives. */
export const matrix = (page: Page) => page.getByRole('grid');

/** The companies that are drawn in the matrix, each a button that opens it. */
export const companies = (page: Page) => matrix(page).getByRole('rowheader').getByRole('button');

/** What was read of the company that is open, by the name of each question. */
export const readOfCompany = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const [names, answers] = await Promise.all(
    (['term', 'definition'] as const).map((role) => dialog.getByRole(role).allTextContents()),
  );
  return new Map((names ?? []).map((name, at) => [name, answers?.[at] ?? '']));
};

/** What goes to the browser as text on the way that every press takes; more than that is quicker to read from the disk. */
const little = 1024 * 1024;

/** Puts a file into the page as if the user had picked it. */
export const pick = (page: Page, name: string, content: Uint8Array | string): Promise<void> => {
  const field = page.locator('input[type=file]');
  const buffer = Buffer.from(content);
  if (buffer.length <= little) return field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const folder = mkdtempSync(join(tmpdir(), 'huice-picked-'));
  page.once('close', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), buffer);
  return field.setInputFiles(join(folder, name));
};

/** Text in GB18030, two bytes to a character at most; the platform decodes it but has no encoder. */
export const inGb18030 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      if (second !== 0x7f) codes.set(decoder.decode(Uint8Array.from([first, second])), [first, second]);
  return Uint8Array.from(
    [...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (codes.get(one) ?? [0x3f]))),
  );
};

/** 100 KB that unfold to 100 MB. */
export const zipBomb = (): Uint8Array =>
  zipSync(
    { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': new Uint8Array(100 * 1024 * 1024) },
    { level: 9 },
  );
