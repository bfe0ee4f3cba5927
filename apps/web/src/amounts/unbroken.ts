/** `1 亿元` and `¥20 million` stay on one line, wherever in the text they stand. */
export const unbroken = (text: string): string => text.replaceAll(/(?<=\d) (?=[万萬亿億元]|[mb]illion)/g, '\u00a0');
