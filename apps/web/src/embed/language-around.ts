/**
 * The languages that an element stands in, the nearest first: its own `lang`, that of what is around it (through shadow roots, too), and
 * those of the reader.
 */
export const languagesAround = (element: Element, ofReader: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (let at: Node | null = element; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element && at.getAttribute('lang')) found.push(at.getAttribute('lang') ?? '');
  return [...found, ...ofReader];
};
