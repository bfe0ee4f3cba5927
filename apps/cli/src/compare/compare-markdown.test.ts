import { locales, type Pack } from '@huice/engine';
import { compare } from '@huice/engine/review';
import { huicePack } from '@huice/incentives';
import { expect, test } from 'vitest';
import { compareMarkdown } from './compare-markdown.ts';

const compared = (before: Pack, after: Pack) => {
  const outcome = compare(before, after);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const [first, ...others] = huicePack.incentives;

test('a comparison of a pack with itself is two lines in every language', () => {
  for (const locale of locales) {
    const text = compareMarkdown(compared(huicePack, huicePack), locale);
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(2);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
  }
});

test('every change is named in every language, and no text of a pack is markup', () => {
  if (first === undefined) throw new Error('an empty pack');
  const hostile = '*bold* [link](x) <b> `code`\n# head';
  const title = { 'zh-Hans': hostile, 'zh-Hant': hostile, en: hostile };
  const [other] = others;
  const edited = { ...first, title, condition: other?.condition, amount: other?.amount, validity: other?.validity };
  const after = { ...huicePack, incentives: [edited, ...others] } as Pack;
  for (const locale of locales) {
    const text = compareMarkdown(compared(huicePack, after), locale);
    expect(text).not.toMatch(/\{\w+\}|undefined|<b>|\n# head/);
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).toContain(`\`${first.id}\``);
  }
});
