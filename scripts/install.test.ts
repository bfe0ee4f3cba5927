import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { inRoot } from './workspace.mjs';

const install = () => spawnSync(process.execPath, [inRoot('scripts/install.mjs')], { encoding: 'utf8' });

it('installs nothing where nothing has changed', () => {
  expect(install().status).toBe(0);
  const { status, stdout, stderr } = install();
  expect([status, stdout, stderr]).toEqual([0, '', '']);
});
