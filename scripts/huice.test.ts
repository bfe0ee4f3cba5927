import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from './workspace.mjs';

// Somewhere else, as a person who keeps their companies in a folder of their own would stand.
const folder = mkdtempSync(join(tmpdir(), 'huice-from-elsewhere-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const huice = (args: string[], input = '') =>
  spawnSync('npm', ['--prefix', root, 'run', '--silent', 'huice', '--', ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    shell: process.platform === 'win32',
  });

// The first call may build the command.
beforeAll(() => void huice(['--version']), 180_000);

it('prints nothing on stdout but what the command prints', () => {
  const { status, stdout } = huice(['incentives', '--json']);
  expect(status).toBe(0);
  expect(() => JSON.parse(stdout)).not.toThrow();
});

it('hands stdin on', () => {
  const answer = (profile: object) => huice(['check', '-', '--json', '--as-of', '2019-06-01'], JSON.stringify(profile));
  const [known, unknown] = [answer({ place: 'elsewhere', willingToSettle: false }), answer({})];
  expect([known.status, unknown.status]).toEqual([0, 0]);
  expect(known.stdout).not.toBe(unknown.stdout);
});

it('reads a file from where the person stands', () => {
  writeFileSync(join(folder, 'company.json'), '{}');
  expect(huice(['check', 'company.json', '--json']).status).toBe(0);
});

it('hands the exit code and the complaints on', () => {
  const { status, stdout, stderr } = huice(['check', '-'], 'not JSON');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).not.toBe('');
});
