const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any value as text in HTML. */
export const escaped = (value: unknown): string => String(value).replace(/[&<>"]/g, (mark) => entities[mark] as string);

/** The same of a sentence in which code stands between backquotes. */
export const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
