import type { Locale } from '@huice/engine';
import type { Context } from 'hono';
import type { ServedPacks } from './packs/served-packs.ts';
import type { Service } from './service.ts';

/** What is known of a request before anybody answers it. */
interface Exchange {
  readonly service: Service;
  readonly id: string;
  readonly locale: Locale;
}

/** Set by the guards (`app.ts`). `packs` only below /v1, where there is no answer without them. */
interface Variables {
  readonly exchange: Exchange;
  readonly packs: ServedPacks;
  /** As it is documented: what the log and the counts know a request by. */
  readonly route: string;
}

/** What the server hands on beside the request; nothing where there is no socket. */
interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

export interface ApiEnv {
  readonly Variables: Variables;
  readonly Bindings: Bindings;
}

export type ApiContext = Context<ApiEnv>;
