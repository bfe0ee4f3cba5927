const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any value as text in HTML. */
export const escaped = (value: unknown): string => String(value).replace(/[&<>"]/g, (mark) => entities[mark] as string);
