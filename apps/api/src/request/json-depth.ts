/** How deep lists and objects stand in one another in a text, JSON or not: one pass, brackets in strings aside. */
export const jsonDepth = (text: string): number => {
  let [depth, deepest, isInString] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (isInString) {
      if (mark === '\\') at++;
      else if (mark === '"') isInString = false;
    } else if (mark === '"') isInString = true;
    else if (mark === '{' || mark === '[') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']') depth--;
  }
  return deepest;
};
