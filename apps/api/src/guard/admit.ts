import type { MiddlewareHandler } from 'hono';
import type { ApiContext, ApiEnv } from '../exchange.ts';
import { problem } from '../problem/problem.ts';
import type { Service } from '../service.ts';
import { keyHolder } from './api-key.ts';
import { RateLimit } from './rate-limit.ts';

/** Lets in who has a key, where one is wanted, and has not asked too often. */
export const admit = (service: Service): MiddlewareHandler<ApiEnv> => {
  const { apiKeys, rate, burst, trustsProxy } = service.settings;
  const holderOf = keyHolder(apiKeys);
  const limit = new RateLimit(rate, burst);
  const refusalOf = (c: ApiContext): Response | undefined => {
    const holder = apiKeys.length === 0 ? undefined : holderOf(c.req.raw.headers);
    // Whoever guesses keys is counted by address, and so runs into the limit as well.
    const seconds = limit.wait(holder ?? addressOf(c, trustsProxy), service.clock());
    if (seconds > 0) return problem(c, 'too-many-requests', { headers: { 'Retry-After': String(seconds) } });
    const isStranger = apiKeys.length > 0 && holder === undefined;
    return isStranger ? problem(c, 'unauthorized', { headers: { 'WWW-Authenticate': 'Bearer' } }) : undefined;
  };
  return (c, next) => {
    const refusal = refusalOf(c);
    return refusal === undefined ? next() : Promise.resolve(refusal);
  };
};

const addressOf = (c: ApiContext, trustsProxy: boolean): string => {
  const forwarded = trustsProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? c.env?.incoming?.socket?.remoteAddress ?? 'unknown';
};
