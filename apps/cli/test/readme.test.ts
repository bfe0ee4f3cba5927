import { readFileSync } from 'node:fs';
import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { fakeIo } from './fake-io.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The command that a README names, and the excerpt of its output in the fence below. */
const excerptOf = (readme: string): { readonly argv: readonly string[]; readonly lines: readonly string[] } => {
  const [, command = '', excerpt = ''] =
    /`npm run --silent huice -- (check [^`]+)`[^`]*```text\n([\s\S]*?)\n```/.exec(readme) ?? [];
  return { argv: command.split(' '), lines: excerpt.split('\n') };
};

describe.each([
  ['README.md', 'en_GB.UTF-8'],
  ['README.zh.md', 'zh_CN.UTF-8'],
])('the excerpt in %s', (path, language) => {
  it('is what the command above it prints, line for line and in order, with “…” where lines are left out', async () => {
    const { argv, lines } = excerptOf(read(path));
    const io = fakeIo({ [argv[1] ?? '']: read(argv[1] ?? '') }, { environment: { LANG: language } });
    expect(await run(argv, io, huicePack)).toBe(0);
    const printed = io.written.out.split('\n');
    let from = 0;
    for (const line of lines.filter((one) => one !== '…')) {
      const found = printed.indexOf(line, from);
      expect({ line, isPrinted: found >= 0 }).toEqual({ line, isPrinted: true });
      from = found + 1;
    }
  });

  it('is short, and shows one answer with its proof', () => {
    const { lines } = excerptOf(read(path));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.length).toBeLessThanOrEqual(25);
    for (const part of ['quzhou/unicorn-ipo-award', '✗', '【IPO報會企業】']) expect(lines.join('\n')).toContain(part);
  });
});
