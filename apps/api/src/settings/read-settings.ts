import { parseArgs } from 'node:util';
import { defaultSettings, type Settings } from './settings.ts';

/** What the command was told. */
interface StartOptions {
  readonly port: number | undefined;
  readonly host: string;
  /** `--pack`, the lowest first; the packs that ship where there are none. */
  readonly packs: readonly string[];
  /** A build of the pages; none are served without it. */
  readonly web: string | undefined;
  /** Reads packs again whenever a file of theirs changes, not only on SIGHUP. */
  readonly watch: boolean;
  readonly settings: Settings;
}

export type ReadSettings =
  | { readonly ok: true; readonly value: StartOptions }
  | { readonly ok: false; readonly complaints: readonly string[] };

/** Options that are whole numbers, by the setting that they are: from 0 or from 1. */
const numbers = {
  'max-body': ['maxBodyBytes', 1],
  'max-depth': ['maxDepth', 1],
  'body-seconds': ['bodySeconds', 1],
  'work-seconds': ['workSeconds', 1],
  rate: ['rate', 0],
  burst: ['burst', 1],
  grace: ['graceSeconds', 0],
} as const satisfies Readonly<Record<string, readonly [keyof Settings, number]>>;

const options = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  pack: { type: 'string', multiple: true, default: [] as string[] },
  web: { type: 'string' },
  watch: { type: 'boolean', default: false },
  origin: { type: 'string', multiple: true, default: [] as string[] },
  'trust-proxy': { type: 'boolean', default: false },
  ...(Object.fromEntries(Object.keys(numbers).map((name) => [name, { type: 'string' }])) as Record<
    keyof typeof numbers,
    { type: 'string' }
  >),
} as const;

/**
 * Reads the command line; every complaint at once. Keys come from the environment, where no list of processes shows them: `HUICE_API_KEYS`,
 * with spaces or commas between them.
 */
export const readSettings = (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ReadSettings => {
  const read = parsed(argv);
  if (typeof read === 'string') return { ok: false, complaints: [read] };
  const complaints: string[] = [];
  const settings: { -readonly [name in keyof Settings]: Settings[name] } = {
    ...defaultSettings,
    trustsProxy: read['trust-proxy'],
    origins: read.origin,
    apiKeys: (environment['HUICE_API_KEYS'] ?? '').split(/[\s,]+/).filter((key) => key !== ''),
  };
  for (const [name, [setting, least]] of Object.entries(numbers)) {
    const text = read[name as keyof typeof numbers];
    if (text === undefined) continue;
    if (/^\d{1,10}$/.test(text) && Number(text) >= least) settings[setting] = Number(text);
    else complaints.push(`--${name} takes a whole number from ${least}, but is “${text}”.`);
  }
  if (settings.apiKeys.some((key) => key.length < shortestKey))
    complaints.push(`A key in HUICE_API_KEYS is shorter than ${shortestKey} characters.`);
  for (const origin of settings.origins.filter((one) => one !== '*' && !isOrigin(one)))
    complaints.push(`--origin takes * or an origin such as https://example.org, but is “${origin}”.`);
  const isPort = read.port === undefined || (/^\d{1,5}$/.test(read.port) && Number(read.port) <= 65535);
  if (!isPort) complaints.push(`--port takes a number from 0 to 65535, but is “${read.port}”.`);
  if (complaints.length > 0) return { ok: false, complaints };
  const { host, pack: packs, web, watch } = read;
  return {
    ok: true,
    value: { port: read.port === undefined ? undefined : Number(read.port), host, packs, web, watch, settings },
  };
};

/** A shorter one could be guessed. */
const shortestKey = 16;

const parsed = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return (error as Error).message;
  }
};

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
