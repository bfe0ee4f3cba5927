import { OpenAPIHono } from '@hono/zod-openapi';
import type { Operation } from '../operations/operation.ts';
import type { ServedPack, ServedPacks } from '../packs/served-packs.ts';
import { asRef } from './as-ref.ts';
import type { JsonSchema } from './json-schema.ts';
import { askingSchemas } from './schemas/asking.ts';
import { packSchemas } from './schemas/pack.ts';
import { proofSchemas } from './schemas/proof.ts';
import { reportSchemas } from './schemas/report.ts';
import { serviceSchemas } from './schemas/service.ts';

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: JsonSchema;
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** The OpenAPI document (3.1) of these operations, about one pack: profiles, options and ids are those that it has. */
export const openApiDocument = (
  operations: readonly Operation[],
  { calculator: { pack } }: ServedPack,
  { all }: ServedPacks,
  version: string,
): OpenApiDocument => {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono();
  const schemas = {
    ...packSchemas(
      pack,
      all.map(({ key }) => key),
    ),
    ...reportSchemas,
    ...proofSchemas,
    ...askingSchemas,
    ...serviceSchemas,
  };
  for (const [name, schema] of Object.entries(schemas)) registry.registerComponent('schemas', name, schema);
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  registry.registerComponent('securitySchemes', 'apiKey', { type: 'apiKey', in: 'header', name: 'X-API-Key' });
  for (const operation of operations) registry.registerPath(routeOf(operation));
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: '惠策 Huice',
      version,
      description: `What a company may qualify for, how much, why, and in whose words. About the pack “${pack.title.en}” ${pack.version}.`,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    // A key is wanted only where the service has some.
    security: [{}, { bearer: [] }, { apiKey: [] }],
  }) as unknown as OpenApiDocument;
};

type Route = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0];

const routeOf = ({ method, path, about }: Operation): Route => {
  const { id, summary, description, parameters, body, answer, statuses } = about;
  return {
    method,
    path,
    operationId: id,
    summary,
    description,
    parameters,
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { [body.type]: { schema: body.schema, example: body.example } } } }),
    responses: {
      200: { description: summary, content: { [answer.type]: { schema: answer.schema } } },
      ...Object.fromEntries(statuses.map((status) => [status, refusalOf(status, path)])),
    },
  } as unknown as Route;
};

const refusalOf = (status: number, path: string) => {
  if (status === 304) return { description: 'As it was when it was last asked for.' };
  if (path === '/readyz')
    return { description: 'Not now.', content: { 'application/json': { schema: { type: 'object' } } } };
  const retry = { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer', minimum: 1 } } };
  return {
    description: meaning[status] ?? 'A problem.',
    content: { 'application/problem+json': { schema: asRef('Problem') } },
    ...(status === 429 || status === 503 ? { headers: retry } : {}),
  };
};

const meaning: Readonly<Record<number, string>> = {
  400: 'The body is not JSON in UTF-8.',
  401: 'A key is wanted.',
  404: 'No such pack or incentive.',
  408: 'The body came too slowly.',
  413: 'The body is too large.',
  415: 'The body is of another kind.',
  422: 'Everything that is wrong with the request.',
  429: 'Too many requests.',
  503: 'Not ready, or about to stop, or too much work for one request.',
};
