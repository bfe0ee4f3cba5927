import type { ApiContext } from '../exchange.ts';

/** What the service can be asked. The router, the reference and the counts are made from the list of them (`operations.ts`). */
export interface Operation {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/v1/nearest/{incentive}`. */
  readonly path: string;
  /** Its answers, requests and parameters as OpenAPI has them. */
  readonly about: OperationAbout;
  readonly answer: (c: ApiContext) => Response | Promise<Response>;
}

type JsonObject = Readonly<Record<string, unknown>>;

export interface OperationAbout {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly JsonObject[];
  readonly body?: { readonly type: string; readonly schema: JsonObject; readonly example: unknown };
  /** Of the answer with 200. */
  readonly answer: { readonly type: string; readonly schema: JsonObject };
  /** Other statuses that it may answer with. */
  readonly statuses: readonly number[];
}
