import { locales } from '@huice/engine';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../exchange.ts';
import { acceptedLocale } from '../request/locale-of.ts';
import type { Service } from '../service.ts';
import { answerHeaders } from './answer-headers.ts';
import { requestId } from './request-id.ts';

/** Names the request, times it, and writes one line about it: how it was asked and answered, never what. */
export const recordRequest =
  (service: Service, routeOf: (path: string) => string): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const { clock, log, metrics, isStopping } = service;
    const start = clock();
    const id = requestId(c.req.header('x-request-id'), service.newId);
    const lang = locales.find((one) => one === c.req.query('lang'));
    const locale = lang ?? acceptedLocale(c.req.header('accept-language'));
    const route = routeOf(c.req.path);
    c.set('exchange', { service, id, locale });
    c.set('route', route);
    metrics.began();
    await next();
    for (const [name, value] of Object.entries(answerHeaders))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    c.res.headers.set('X-Request-Id', id);
    // Whoever keeps the connection would send the next request to a service that is about to stop.
    if (isStopping()) c.res.headers.set('Connection', 'close');
    const milliseconds = clock() - start;
    const { status } = c.res;
    const method = methods.has(c.req.method) ? c.req.method : 'other';
    metrics.ended(method, route, status, milliseconds / 1000);
    const level = status === 500 ? 'error' : status > 500 ? 'warn' : 'info';
    log({ level, event: 'request', id, method, route, status, ms: Math.round(milliseconds * 1000) / 1000 });
  };

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);
