import { check } from './check.ts';
import { combine } from './combine.ts';
import { healthz, metrics, readyz } from './health.ts';
import { nearest } from './nearest.ts';
import type { Operation } from './operation.ts';
import { facts, incentives, sources } from './pack-operations.ts';
import { packs } from './packs.ts';
import { questions } from './questions.ts';
import { screen } from './screen.ts';

/** All that the service can be asked, in the order of its reference; the reference itself comes last (`app.ts`). */
export const operations: readonly Operation[] = [
  check,
  questions,
  nearest,
  combine,
  screen,
  incentives,
  facts,
  packs,
  sources,
  healthz,
  readyz,
  metrics,
];
