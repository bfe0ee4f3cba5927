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

const piece = /\\.?|[_*].?|"[^"]*"?|\[([^\]]*)\]?|./gs;

/** Without what is quoted, escaped or in square brackets, up to the part for negative numbers; `[h]` is a time all the same. */
const withoutLiterals = (code: string): string => {
  let bare = '';
  for (const [whole, inner] of code.matchAll(piece)) {
    if (whole === ';') break;
    if (inner !== undefined) bare += /^(?:hh?|mm?|ss?)$/.test(inner) ? 'h' : '';
    else if (whole.length === 1 && !/[\\_*"]/.test(whole)) bare += whole;
  }
  return bare === 'general' ? '' : bare;
};
