/** Full width as half width, small letters, no blanks or marks: two labels that people would call the same are the same. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*:"'“”‘’「」·.\-–—/]+/g, '');

/** The same without what stands in brackets: `融资额（万元）` is `融资额`. */
export const plainHead = (text: string): string =>
  plainText(text.normalize('NFKC').replace(/[([【〔][^)\]】〕]*[)\]】〕]/g, ''));
