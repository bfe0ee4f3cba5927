import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const huice = fileURLToPath(new URL('../../../scripts/huice.mjs', import.meta.url));
const example = fileURLToPath(new URL('../examples/ai-firm-before-filing.json', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as `npm run huice` starts it, in a Node that refuses to run code made from strings. */
const ran = (argv: readonly string[], input = ''): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, INIT_CWD: _cwd, ...env } = process.env;
    const child = spawn(process.execPath, ['--disallow-code-generation-from-strings', huice, ...argv], { env });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

/** A disk without room, where the system has one. */
const full = '/dev/full';

/** The command with its output going nowhere: to a full disk, or to a reader that has left. */
const unwritten = (argv: readonly string[], to: 'full' | 'closed pipe'): Promise<Omit<Ended, 'out'>> =>
  new Promise((resolve, reject) => {
    const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, INIT_CWD: _cwd, ...env } = process.env;
    const out = to === 'full' ? openSync(full, 'w') : 'pipe';
    const child = spawn(process.execPath, [huice, ...argv], { env, stdio: ['ignore', out, 'pipe'] });
    if (typeof out === 'number') closeSync(out);
    child.stdout?.destroy();
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, err }));
  });

describe('the huice process', () => {
  // The first call may build the command.
  beforeAll(() => ran(['--version']), 180_000);

  it('answers a file as JSON with code 0 and nothing on standard error', async () => {
    const { code, out, err } = await ran(['check', example, '--as-of', '2019-06-01', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ asOf: '2019-06-01', pack: { id: 'huice/quzhou-suichang' } });
  });

  it('answers standard input in words, without colour in a pipe', async () => {
    const { code, out } = await ran(['check', '-', '--as-of', '2026-11-22'], '{"place": "quzhou"}');
    expect(code).toBe(0);
    expect(out).toContain('截至 2026 年 11 月 22 日');
    expect(out).not.toContain('\u001B');
  });

  it('reads the local date when none is given', async () => {
    const before = new Date();
    const { out } = await ran(['check', '-', '--json'], '{}');
    const days = [before, new Date()].map((day) => new Intl.DateTimeFormat('sv-SE').format(day));
    expect(days).toContain((JSON.parse(out) as { asOf: string }).asOf);
  });

  it('lists questions and nearest changes as JSON for programs', async () => {
    const asked = await ran(['questions', '-', '--as-of', '2019-06-01', '--json'], '{"place": "quzhou"}');
    expect([asked.code, asked.err]).toEqual([0, '']);
    expect((JSON.parse(asked.out) as { questions: unknown[] }).questions.length).toBeGreaterThan(5);
    const near = await ran(['nearest', 'quzhou/unicorn-ipo-award', example, '--as-of', '2019-06-01', '--json']);
    expect(JSON.parse(near.out)).toMatchObject({
      outcome: 'possible',
      sets: [{ changes: [{ fact: 'listingStage' }] }],
    });
  });

  it('refuses to interview a pipe, at once and without touching the file', async () => {
    const { code, out, err } = await ran(['ask', example, '--lang', 'en'], 'yes\n');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('needs a terminal');
  });

  it('refuses bad input with code 2, every issue on standard error and no trace of the program', async () => {
    const { code, out, err } = await ran(
      ['check', '-', '--as-of', '2023-02-29', '--json'],
      '{"place": "mars", "nope": 1}',
    );
    expect([code, out]).toEqual([2, '']);
    expect((JSON.parse(err) as { issues: { code: string }[] }).issues.map((issue) => issue.code).sort()).toEqual([
      'date/impossible',
      'profile/unknown-fact',
      'profile/unknown-option',
    ]);
    const broken = await ran(['check', '/nowhere/company.json', '--fast']);
    expect(broken.code).toBe(2);
    expect(broken.err).not.toMatch(/\n\s+at /);
  });

  it
    .runIf(existsSync(full))
    .each([[['pack', '--lang', 'en']], [['--help', '--lang', 'en']], [['check', example, '--json', '--lang', 'en']]])(
    'ends with one line and its own code when its answer has no room: %j',
    async (argv) => {
      expect(await unwritten(argv, 'full')).toEqual({
        code: 74,
        err: 'huice: The answer could not be written (ENOSPC). Please check where the output goes and whether there is room.\n',
      });
    },
  );

  it('is done when its reader has left, as with head', async () => {
    expect(await unwritten(['pack'], 'closed pipe')).toEqual({ code: 0, err: '' });
  });
});
