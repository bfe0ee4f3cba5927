/** What the service allows, and whom. Every one of them has an option of the command (`read-settings.ts`). */
export interface Settings {
  /** Of a body, and of one line of NDJSON. */
  readonly maxBodyBytes: number;
  /** How deep lists and objects may stand in one another. */
  readonly maxDepth: number;
  /** How long a client may take over a body, or over the next piece of one that is streamed. */
  readonly bodySeconds: number;
  /** How long questions may be worked out for one request. */
  readonly workSeconds: number;
  /** Requests of one client a minute, in the long run; 0 for as many as it likes. */
  readonly rate: number;
  /** How many of them may come at once. */
  readonly burst: number;
  /** The last address of X-Forwarded-For is the client: only behind a proxy that writes it. */
  readonly trustsProxy: boolean;
  /** One of them is wanted for everything below /v1; none are wanted where there are none. */
  readonly apiKeys: readonly string[];
  /** Origins whose pages may ask; `*` for all; none unless said. */
  readonly origins: readonly string[];
  /** How long what was accepted may take to finish once the service is to stop. */
  readonly graceSeconds: number;
}

export const defaultSettings: Settings = {
  maxBodyBytes: 1024 * 1024,
  maxDepth: 32,
  bodySeconds: 15,
  workSeconds: 10,
  rate: 600,
  burst: 100,
  trustsProxy: false,
  apiKeys: [],
  origins: [],
  graceSeconds: 30,
};
