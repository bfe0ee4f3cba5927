import type { ApiContext } from '../exchange.ts';
import type { OpenApiDocument } from '../openapi/document.ts';
import { inQuery } from '../openapi/shared-parts.ts';
import { digestOfAll } from '../packs/served-packs.ts';
import { askedPack } from './of-pack.ts';
import type { Operation } from './operation.ts';
import { sendKept } from './send-kept.ts';

/** The document of the service, about one pack. */
export const openapi = (documentOf: (c: ApiContext, key: string) => OpenApiDocument): Operation => ({
  method: 'get',
  path: '/openapi.json',
  about: {
    id: 'openapi',
    summary: 'This document',
    description: 'OpenAPI 3.1. With `?pack=`, a profile is one for that pack.',
    parameters: inQuery,
    answer: { type: 'application/json', schema: { type: 'object' } },
    statuses: [304, 404, 422, 503],
  },
  answer: (c) => {
    const pack = askedPack(c);
    if (pack instanceof Response) return pack;
    const tag = `${pack.calculator.digest}-${digestOfAll(c.var.packs)}`;
    return sendKept(c, tag, 'application/json', () => `${JSON.stringify(documentOf(c, pack.key), null, 2)}\n`);
  },
});
