#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changesBelow, packFiles } from '@huice/authoring/node';
import { huicePack } from '@huice/incentives';
import { apiApp } from './app.ts';
import { errorName } from './guard/error-places.ts';
import { Metrics } from './guard/metrics.ts';
import { loadApart } from './packs/load-apart.ts';
import { PackHolder } from './packs/pack-holder.ts';
import type { PackSource } from './packs/pack-source.ts';
import { readServedPacks } from './packs/read-served-packs.ts';
import { shippedPacks } from './packs/shipped-packs.ts';
import { listen } from './server.ts';
import type { LogRecord, Service } from './service.ts';
import { readSettings } from './settings/read-settings.ts';
import { todayIn } from './today-in.ts';
import { readWebFiles } from './web/web-files.ts';

/** The port that is taken where none is asked for; the next free one where it is not to be had. */
const preferredPort = 8373;

const log = (record: LogRecord): void => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...record })}\n`);
};

const start = async (): Promise<void> => {
  const read = readSettings(process.argv.slice(2), process.env);
  if (!read.ok) return refuse(read.complaints);
  const { host, port, packs: named, web, watch, settings } = read.value;
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const shipped = fileURLToPath(new URL('../packs', import.meta.resolve('@huice/incentives')));
  const [first, ...rest] = named;
  const sourcesOf = (): Promise<readonly PackSource[]> =>
    first === undefined
      ? shippedPacks(shipped, huicePack, packFiles)
      : Promise.resolve([{ key: undefined, from: [first, ...rest] }]);
  const metrics = new Metrics();
  const holder = new PackHolder(
    async (before) => readServedPacks(await sourcesOf(), loadApart, before),
    log,
    (isWell) => metrics.loaded(isWell),
  );
  let isStopping = false;
  const service: Service = {
    settings,
    packs: () => holder.current,
    isStopping: () => isStopping,
    today: () => todayIn('Asia/Shanghai', new Date()),
    clock: () => performance.now(),
    newId: randomUUID,
    log,
    metrics,
    web: web === undefined ? undefined : readWebFiles(web),
    version,
  };
  const { fetch } = apiApp(service);
  const at = (wanted: number) => listen({ fetch, host, port: wanted, headSeconds: settings.bodySeconds });
  const running = await (port === undefined ? at(preferredPort).catch(() => at(0)) : at(port));
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    log({ level: 'info', event: 'stopping' });
    const isDone = await running.stop(settings.graceSeconds);
    log({ level: isDone ? 'info' : 'warn', event: 'stopped', finished: isDone });
    process.exit(isDone ? 0 : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  process.on('SIGHUP', () => void holder.reload());
  // It listens before it is ready, so that whoever asks is told so.
  if (!(await holder.reload())) return refuse(['The packs cannot be read; the log says why.']);
  log({ level: 'info', event: 'ready', url: running.url });
  process.stderr.write(
    `惠策 Huice answers at ${running.url}v1/ (reference: ${running.url}reference; Ctrl+C stops it)\n`,
  );
  if (!watch) return;
  try {
    for await (const _ of changesBelow(named.length === 0 ? [shipped] : named)) await holder.reload();
  } catch (error) {
    // A folder that has gone, or too many of them for the system: SIGHUP still works.
    log({ level: 'error', event: 'watch-ended', error: errorName(error) });
  }
};

const refuse = (complaints: readonly string[]): void => {
  process.stderr.write(complaints.map((one) => `huice-api: ${one}\n`).join(''));
  process.exit(2);
};

start().catch((error: unknown) => {
  process.stderr.write(`huice-api: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
