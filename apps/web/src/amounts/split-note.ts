/** `最高 1 亿元（上限，非预计金额）` as its head and what stands in the brackets that close it. */
export const splitNote = (text: string): { readonly head: string; readonly note: string } => {
  const [, head, note] = /^(.+?)\s*[（(](.+)[)）]$/.exec(text) ?? [];
  return head === undefined || note === undefined || /[()（）]/.test(note) ? { head: text, note: '' } : { head, note };
};
