import { answerJson } from '@huice/engine/answers';
import type { ApiContext } from '../exchange.ts';

/** An answer of the engine, byte for byte as the command line prints it. */
export const sendJson = (c: ApiContext, value: unknown): Response =>
  c.body(answerJson(value), 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
