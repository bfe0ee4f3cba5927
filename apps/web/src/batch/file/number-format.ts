/** How a number is shown, as far as that changes what it says. */
export type Shown = 'date' | 'time' | 'percent' | { readonly digits: number } | 'number';

/** By the numbers that need no code: days of every calendar that the format knows, times, shares. */
export const builtInFormat = (id: number): Shown => {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  if ((id >= 14 && id <= 36) || (id >= 50 && id <= 58)) return id >= 23 && id <= 26 ? 'number' : 'date';
  return 'number';
};

/** `yyyy"年"m"月"d"日"` shows a day, `0.00%` a share, `000000` six digits. Only the part for positive numbers counts. */
export const formatOf = (code: string): Shown => {
  const bare = withoutLiterals(code.slice(0, 255).toLowerCase());
  if (/[yd]|m{1,5}/.test(bare) && !/[#?]/.test(bare)) return /[ydb]/.test(bare) || !/[hs]/.test(bare) ? 'date' : 'time';
  if (/[hs]/.test(bare) && !/[#?]/.test(bare)) return 'time';
  if (bare.includes('%')) return 'percent';
  return /^0{2,32}$/.test(bare.trim()) ? { digits: bare.trim().length } : 'number';
};

/** Without what is quoted, escaped or in square brackets; `[h]` is a time all the same. Character by character, so a code of any kind costs its length. */
const withoutLiterals = (code: string): string => {
  let bare = '';
  for (let at = 0; at < code.length; at++) {
    const mark = code[at];
    if (mark === ';') return bare;
    const closing = mark === '"' ? '"' : mark === '[' ? ']' : null;
    if (mark === '\\' || mark === '_' || mark === '*') at++;
    else if (closing === null) bare += mark;
    else {
      const end = code.indexOf(closing, at + 1);
      const inner = code.slice(at + 1, end < 0 ? undefined : end);
      if (closing === ']' && /^(?:h{1,2}|m{1,2}|s{1,2})$/.test(inner)) bare += 'h';
      if (end < 0) return bare;
      at = end;
    }
  }
  return bare === 'general' ? '' : bare;
};
