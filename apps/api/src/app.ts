import { Hono } from 'hono';
import type { ApiContext, ApiEnv } from './exchange.ts';
import { admit } from './guard/admit.ts';
import { crossOrigin } from './guard/cross-origin.ts';
import { errorName, placesOf } from './guard/error-places.ts';
import { recordRequest } from './guard/record-request.ts';
import { withPacks } from './guard/with-packs.ts';
import { documents } from './openapi/documents.ts';
import { openapi } from './operations/openapi.ts';
import type { Operation } from './operations/operation.ts';
import { operations } from './operations/operations.ts';
import { problem } from './problem/problem.ts';
import { referencePage } from './reference/reference-page.ts';
import { referenceStyle } from './reference/reference-style.ts';
import { routes } from './routes.ts';
import type { Service } from './service.ts';
import { sendWebFile } from './web/send-web-file.ts';

/** The service without a socket: a function from a request to its answer. */
export const apiApp = (service: Service): Hono<ApiEnv> => {
  const { documentOf, pageOf } = documents(() => all, service.version);
  const all: readonly Operation[] = [...operations, openapi((c, key) => documentOf(c.var.packs, key))];
  const { routeOf, methodsOf } = routes(all);
  const app = new Hono<ApiEnv>();
  app.use(recordRequest(service, routeOf));
  if (service.settings.origins.length > 0) app.use('/v1/*', crossOrigin(service));
  app.use('/v1/*', admit(service), withPacks(service));
  for (const path of ['/openapi.json', '/reference']) app.use(path, withPacks(service));
  for (const { method, path, answer } of all) app.on(method, honoPath(path), (c) => answer(c));
  app.get('/reference', (c) => c.html(pageOf(c.var.packs, referencePage), 200, { 'Cache-Control': 'no-cache' }));
  app.get('/reference.css', (c) =>
    c.body(referenceStyle, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }),
  );
  app.get('*', (c) => {
    const { web } = service;
    if (web === undefined && c.req.path === '/') return c.redirect('/reference');
    const sent = web === undefined ? undefined : sendWebFile(c, web);
    return sent ?? unmatched(c, methodsOf);
  });
  app.notFound((c) => unmatched(c, methodsOf));
  app.onError((error, c) => {
    const { id } = c.var.exchange;
    service.log({
      level: 'error',
      event: 'fault',
      id,
      route: c.var.route,
      error: errorName(error),
      at: placesOf(error),
    });
    return problem(c, 'internal');
  });
  return app;
};

/** In Hono's writing; an id has slashes. */
const honoPath = (path: string): string => path.replace('{incentive}', ':incentive{[\\s\\S]+}');

const unmatched = (c: ApiContext, methodsOf: (path: string) => readonly string[]): Response => {
  const allowed = methodsOf(c.req.path);
  return allowed.length === 0
    ? problem(c, 'not-found')
    : problem(c, 'method-not-allowed', { headers: { Allow: allowed.join(', ') } });
};
