import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFiles } from '@huice/authoring/node';
import { packJson } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { afterAll, describe, expect, it } from 'vitest';
import { loadHere } from '../src/packs/load-here.ts';
import { PackHolder } from '../src/packs/pack-holder.ts';
import { readServedPacks } from '../src/packs/read-served-packs.ts';
import { listen } from '../src/server.ts';
import { testService } from './test-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'huice-reload-'));
const file = join(folder, 'pack.json');
const write = (text: string) => writeFileSync(file, text);
const version = (number: string) => packJson({ ...huicePack, version: number });

describe('packs that are read again while requests come', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('drop no request, mix no versions in an answer, and stay where the new ones are broken', async () => {
    const service = testService({ rate: 0 });
    const read = (before?: Parameters<typeof readServedPacks>[2]) =>
      readServedPacks([{ key: undefined, from: [file] }], loadHere(packFiles), before);
    const holder = new PackHolder(
      read,
      (record) => void service.log.push(record),
      () => undefined,
    );
    const reload = async () => {
      const isWell = await holder.reload();
      service.packs = holder.current;
      return isWell;
    };
    write(version('1.0.0'));
    await reload();
    const { url, stop } = await listen({ fetch: service.app.fetch, host: '127.0.0.1', port: 0, headSeconds: 5 });
    const seen: string[] = [];
    let isOver = false;
    const client = async () => {
      while (!isOver) {
        const body = JSON.stringify({ profile: {}, asOf: '2026-05-01', incentives: [] });
        const response = await fetch(`${url}v1/check`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body,
        });
        const report = (await response.json()) as {
          pack: { version: string };
          together: { pack: { version: string } };
        };
        expect([response.status, report.together.pack.version]).toEqual([200, report.pack.version]);
        seen.push(report.pack.version);
      }
    };
    const clients = [client(), client(), client()];
    const whenSeen = async (version: string) => {
      const from = seen.length;
      while (seen.indexOf(version, from) < 0) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await whenSeen('1.0.0');
    write(version('2.0.0'));
    expect(await reload()).toBe(true);
    await whenSeen('2.0.0');
    write('{');
    expect(await reload()).toBe(false);
    await whenSeen('2.0.0');
    write(version('3.0.0'));
    expect(await reload()).toBe(true);
    await whenSeen('3.0.0');
    isOver = true;
    await Promise.all(clients);
    await stop(5);
    // Each client may hold one answer of before; none comes back to an older pack once all have moved on.
    expect([...new Set(seen)]).toEqual(['1.0.0', '2.0.0', '3.0.0']);
    expect(service.log.filter(({ event }) => event === 'packs-broken')).toHaveLength(1);
  });
});
