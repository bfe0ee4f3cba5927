/**
 * Puts values into a message: `{name}` is replaced, and a part in `[…]` is left out when one of its names has no value.
 * Brackets around no name are ordinary text.
 *
 * `fill('没有这一项[，是否指“{nearest}”]', {})` is `没有这一项`.
 */
export const fill = (template: string, values: Readonly<Record<string, string | undefined>>): string => {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  // Values are put in by the same pass that finds the parts, so that brackets inside a value stay what they are.
  return template.replace(/\[([^[\]]*)\]|\{(\w+)\}/g, (whole, part: string | undefined) => {
    if (part === undefined) return put(whole);
    const names = [...part.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    if (names.length === 0) return whole;
    return names.every((name) => values[name] !== undefined) ? put(part) : '';
  });
};
