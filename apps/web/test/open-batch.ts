import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { inABrowser } from './open-page.ts';

export { register } from '../../../tools/batch-bench/register.mjs';

/** The built page for many companies, in a real browser. */
export const batchInABrowser = () => inABrowser('batch');

/** Puts a file into the page as if the user had picked it. */
export const pick = (page: Page, name: string, content: Uint8Array | string) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

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
