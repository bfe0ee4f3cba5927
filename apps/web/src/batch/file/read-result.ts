/** Why a file was not read. Each has a sentence in every language, `batch.refused.*`, that says what to do instead. */
export const refusalCodes = [
  'empty',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'cell-too-long',
  'too-much-text',
  'legacy-xls',
  'password',
  'binary-workbook',
  'not-a-workbook',
  'broken-zip',
  'bomb',
  'broken-workbook',
  'no-sheet',
  'not-text',
  'undecodable',
  'web-page',
  'open-quote',
  'too-slow',
  'gave-up',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const refuse = (
  code: RefusalCode,
  params?: Refusal['params'],
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: params === undefined ? { code } : { code, params },
});

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
