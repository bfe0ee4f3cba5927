import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../exchange.ts';
import { problem } from '../problem/problem.ts';
import type { Service } from '../service.ts';

/** Gives a request the packs of this moment, which it keeps whatever is read meanwhile; or says that there are none yet. */
export const withPacks =
  (service: Service): MiddlewareHandler<ApiEnv> =>
  (c, next) => {
    const packs = service.packs();
    if (packs === undefined) return Promise.resolve(problem(c, 'unavailable', { headers: { 'Retry-After': '5' } }));
    c.set('packs', packs);
    return next();
  };
