import { cors } from 'hono/cors';
import type { Service } from '../service.ts';

/** Lets pages of these origins ask, without cookies, which the service has no use for. */
export const crossOrigin = ({ settings: { origins } }: Service) =>
  cors({
    origin: (origin) => (origins.includes('*') ? '*' : origins.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type', 'Authorization', 'X-API-Key', 'X-Request-Id', 'If-None-Match'],
    exposeHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
