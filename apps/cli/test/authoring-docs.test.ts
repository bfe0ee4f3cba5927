import { readFileSync, writeFileSync } from 'node:fs';
import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { fakeIo } from './fake-io.ts';

const pages = [
  ['README.md', 'en'],
  ['README.zh.md', 'zh-Hans'],
] as const;

const place = (page: string): URL => new URL(`../../../docs/authoring/${page}`, import.meta.url);

/** Fences of a page: what a file says (`(+)`: in addition), what is changed in one until the next command is over, and a command with its output. */
const fences = /^```(yaml|text|diff|console) ?(\S*)( \(\+\))?\n([\s\S]*?)^```$/gm;

/** The page with the outputs that its commands have now. */
const played = async (text: string, locale: string): Promise<string> => {
  const files: Record<string, string> = {};
  let before: Readonly<Record<string, string>> | undefined;
  let out = '';
  let last = 0;
  for (const { 0: whole, 1: kind, 2: file = '', 3: more, 4: body = '', index } of text.matchAll(fences)) {
    out += text.slice(last, index);
    last = index + whole.length;
    if (kind === 'console') {
      out += await answered(body, files, locale);
      if (before !== undefined) Object.assign(files, before);
      before = undefined;
      continue;
    }
    out += whole;
    if (kind === 'diff') {
      before = { ...files };
      files[file] = changed(files[file] ?? '', body);
    } else files[file] = more === undefined ? body : `${files[file]}${body}`;
  }
  return out + text.slice(last);
};

const changed = (text: string, diff: string): string => {
  const [from, to] = diff.split('\n').map((line) => line.slice(2)) as [string, string];
  if (!text.includes(from)) throw new Error(`the page changes what is not there: ${from}`);
  return text.replace(from, () => to);
};

const answered = async (body: string, files: Readonly<Record<string, string>>, locale: string): Promise<string> => {
  const [line = ''] = body.split('\n');
  const io = fakeIo(files);
  await run([...line.replace('$ huice ', '').split(' '), '--lang', locale], io, huicePack);
  return `\`\`\`console\n${line}\n${io.written.out}${io.written.err}\`\`\``;
};

describe('the page for those who write a pack', () => {
  it.each(pages)('%s shows what its commands say, of the files that it shows', async (page, locale) => {
    const text = readFileSync(place(page), 'utf8');
    const now = await played(text, locale);
    // HUICE_WRITE_DOCS=1 brings the page up to date.
    if (process.env['HUICE_WRITE_DOCS'] === '1') writeFileSync(place(page), now);
    else expect(text).toBe(now);
  });
});
