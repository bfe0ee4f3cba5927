/** `最高 1 亿元（上限，非预计金额）` as its head and what stands in the brackets that close it. */
export const splitNote = (text: string): { readonly head: string; readonly note: string } => {
  const open = text.slice(1).search(/[（(]/) + 1;
  const [head, note] = [text.slice(0, open).trimEnd(), text.slice(open + 1, -1)];
  return head === '' || note === '' || !/[)）]$/.test(text) || /[()（）]/.test(note)
    ? { head: text, note: '' }
    : { head, note };
};
