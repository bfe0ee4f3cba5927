import { locales } from '@huice/engine';
import { asRef } from './as-ref.ts';

type JsonObject = Readonly<Record<string, unknown>>;

export const langInQuery = {
  name: 'lang',
  in: 'query',
  required: false,
  description: 'The language in which a problem is told; that of Accept-Language, else simplified Chinese.',
  schema: { enum: locales },
};

const packInQuery = {
  name: 'pack',
  in: 'query',
  required: false,
  description: 'A key of /v1/packs, such as `cn/zhejiang/quzhou/kecheng`; the first of them where it is left out.',
  schema: asRef('PackKey'),
};

export const inQuery: readonly JsonObject[] = [packInQuery, langInQuery];

export const inPath: JsonObject = {
  name: 'incentive',
  in: 'path',
  required: true,
  description: 'The id of an incentive, as /v1/incentives lists it.',
  schema: asRef('IncentiveId'),
};

const asOfMember: JsonObject = {
  type: ['string', 'null'],
  format: 'date',
  description: 'The day as of which validity is judged, YYYY-MM-DD; today in Asia/Shanghai where it is left out.',
};

export const incentivesMember: JsonObject = {
  type: ['array', 'null'],
  items: asRef('IncentiveId'),
  description: 'Only these incentives, by id; all of the pack where it is left out.',
};

/** A company, the day, what is attested, and what else a question takes. */
export const bodyOf = (more: Readonly<Record<string, JsonObject>>) => ({
  type: 'application/json',
  schema: {
    type: 'object',
    properties: { profile: asRef('Profile'), asOf: asOfMember, attested: asRef('Attested'), ...more },
    required: ['profile'],
    additionalProperties: false,
  },
  example: { profile: {}, asOf: '2026-11-30' },
});

export const companyStatuses: readonly number[] = [400, 401, 404, 408, 413, 415, 422, 429, 503];

export const packStatuses: readonly number[] = [304, 401, 404, 422, 429, 503];
