/** An option as a heading names it: `衢州市` of `衢州市（含所辖各县、市、区）`. A label has no field of its own for what stands in the brackets. */
export const withoutFootnote = (label: string): string => /^(.+?) ?[（(][^()（）]+[)）]$/.exec(label)?.[1] ?? label;
