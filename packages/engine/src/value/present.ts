/** The same without what is not there: for what is left out of an object rather than said to be nothing. */
export const present = <T extends object>(of: { readonly [K in keyof T]: T[K] | null | undefined }): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== null)) as T;
