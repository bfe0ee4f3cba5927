/** Without the marks of no width that web pages put between letters, and that make two words which look the same differ. */
export const withoutUnseen = (text: string): string => text.replace(/[\u200B\u2060\uFEFF]/g, '');
