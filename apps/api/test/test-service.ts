import { compile, type Pack } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import type { Hono } from 'hono';
import { apiApp } from '../src/app.ts';
import type { ApiEnv } from '../src/exchange.ts';
import { Metrics } from '../src/guard/metrics.ts';
import type { ServedPack, ServedPacks } from '../src/packs/served-packs.ts';
import type { LogRecord, Service } from '../src/service.ts';
import { defaultSettings, type Settings } from '../src/settings/settings.ts';

export const served = (key: string, pack: Pack): ServedPack => {
  const calculator = compile(pack);
  if (!calculator.ok) throw new Error(JSON.stringify(calculator.issues));
  return { key, calculator: calculator.value };
};

const seeds = served('seeds', huicePack);

export const seedPacks: ServedPacks = { all: [seeds] };

export interface TestService {
  readonly app: Hono<ApiEnv>;
  readonly log: LogRecord[];
  readonly metrics: Metrics;
  /** Moves the clock on by so many milliseconds. */
  readonly pass: (milliseconds: number) => void;
  packs: ServedPacks | undefined;
  isStopping: boolean;
}

/** The service with a clock that stands still, a log that is kept, and a day that never changes. */
export const testService = (
  settings: Partial<Settings> = {},
  more: Partial<Pick<Service, 'web' | 'today'>> = {},
): TestService => {
  const log: LogRecord[] = [];
  const metrics = new Metrics();
  let now = 0;
  let made = 0;
  const state: { packs: ServedPacks | undefined; isStopping: boolean } = { packs: seedPacks, isStopping: false };
  const app = apiApp({
    settings: { ...defaultSettings, ...settings },
    packs: () => state.packs,
    isStopping: () => state.isStopping,
    today: () => '2026-11-30',
    clock: () => now,
    newId: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    log: (record) => void log.push(record),
    metrics,
    web: undefined,
    version: '0.1.0',
    ...more,
  });
  return Object.assign(state, {
    app,
    log,
    metrics,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  });
};

/** A POST of JSON. */
export const post = (app: Hono<ApiEnv>, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export interface TestProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
  readonly issues?: readonly {
    readonly code: string;
    readonly path: readonly (string | number)[];
    readonly pointer: string;
    readonly text: string;
  }[];
}

export const problemOf = async (response: Response): Promise<TestProblem> => (await response.json()) as TestProblem;
