/** Every option of every command, with its short form and whether it takes a value. */
export const optionSpecs = {
  'as-of': { type: 'string', value: 'DATE' },
  pack: { type: 'string', value: 'PATH' },
  lang: { type: 'string', value: 'zh-Hans|zh-Hant|en' },
  out: { type: 'string', value: 'OUTPUT' },
  map: { type: 'string', value: 'FILE' },
  echo: { type: 'boolean' },
  summary: { type: 'string', value: 'SVG' },
  threads: { type: 'string', value: 'N' },
  json: { type: 'boolean' },
  attest: { type: 'string', value: 'FILE' },
  brief: { type: 'boolean' },
  detail: { type: 'string', value: 'status|amount|full' },
  rank: { type: 'string', value: 'settling|money' },
  history: { type: 'boolean' },
  limit: { type: 'string', value: 'N' },
  within: { type: 'string', value: 'DAYS' },
  watch: { type: 'boolean' },
  sarif: { type: 'boolean' },
  mermaid: { type: 'boolean' },
  dialect: { type: 'string', value: 'duckdb|postgres|spark' },
  table: { type: 'string', value: 'NAME' },
  'create-table': { type: 'boolean' },
  pyspark: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const satisfies Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string; readonly value?: string }>
>;

export type OptionName = keyof typeof optionSpecs;

export type OptionValues = Partial<Readonly<Record<OptionName, string | true>>>;

/** Those that may be given more than once, and are kept apart. */
export const repeatable: readonly OptionName[] = ['pack'];

/** Those that stand after any command. */
export const everywhere: readonly OptionName[] = ['pack', 'lang', 'help', 'version'];
