import type { FileReading } from '@huice/authoring/node';
import { describe, expect, it } from 'vitest';
import { seedPacks, served } from '../../test/test-service.ts';
import type { LogRecord } from '../service.ts';
import { PackHolder } from './pack-holder.ts';
import type { ServedPacks } from './served-packs.ts';

const [{ calculator }] = seedPacks.all;
const newer: ServedPacks = { all: [served('seeds', { ...calculator.pack, version: '2.0.0' })] };
const broken: FileReading<ServedPacks> = {
  ok: false,
  issues: [
    {
      code: 'form/missing-key',
      path: [],
      expected: 'label',
      received: 'nothing',
      file: 'facts.yaml',
      line: 3,
      column: 1,
    },
  ],
};

const holderOf = (...readings: readonly FileReading<ServedPacks>[]) => {
  const log: LogRecord[] = [];
  const loads: boolean[] = [];
  const left = [...readings];
  const read = () => Promise.resolve(left.shift() ?? broken);
  return {
    holder: new PackHolder(
      read,
      (record) => void log.push(record),
      (isWell) => void loads.push(isWell),
    ),
    log,
    loads,
  };
};

describe('the packs that are served', () => {
  it('are those that were read last', async () => {
    const { holder, loads } = holderOf({ ok: true, value: seedPacks }, { ok: true, value: newer });
    expect(holder.current).toBeUndefined();
    expect(await holder.reload()).toBe(true);
    expect(holder.current).toBe(seedPacks);
    expect(await holder.reload()).toBe(true);
    expect([holder.current, loads]).toEqual([newer, [true, true]]);
  });

  it('stay where the new ones are broken, and the log says where', async () => {
    const { holder, log } = holderOf({ ok: true, value: seedPacks }, broken);
    await holder.reload();
    expect(await holder.reload()).toBe(false);
    expect(holder.current).toBe(seedPacks);
    expect(log.at(-1)).toEqual({
      level: 'error',
      event: 'packs-broken',
      served: 'those of before',
      issues: ['facts.yaml:3:1 form/missing-key: expected label but received nothing'],
    });
  });

  it('stay where reading them fails altogether, and the service goes on', async () => {
    const log: LogRecord[] = [];
    let reads = 0;
    const read = (): Promise<FileReading<ServedPacks>> =>
      reads++ === 0 ? Promise.resolve({ ok: true, value: seedPacks }) : Promise.reject(new RangeError('91330800'));
    const holder = new PackHolder(
      read,
      (record) => void log.push(record),
      () => undefined,
    );
    expect([await holder.reload(), await holder.reload()]).toEqual([true, false]);
    expect(holder.current).toBe(seedPacks);
    expect(log.at(-1)).toMatchObject({ event: 'packs-fault', error: 'RangeError' });
    expect(JSON.stringify(log)).not.toContain('91330800');
  });

  it('are read once more where that is asked for while they are being read', async () => {
    const { holder, loads } = holderOf({ ok: true, value: seedPacks }, { ok: true, value: newer });
    const [first, second, third] = [holder.reload(), holder.reload(), holder.reload()];
    await Promise.all([first, second, third]);
    expect([holder.current, loads.length]).toEqual([newer, 2]);
  });
});
