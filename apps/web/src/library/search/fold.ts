/** Traditional character to its simplified form; empty until the table is there. */
export type ScriptTable = ReadonlyMap<string, string>;

/**
 * Text as it is compared: full width as half, capitals as small, traditional as simplified, one space for many. One
 * character stays one character wherever it can, so that a place in the folded text is a place in the text.
 */
export const fold = (text: string, table: ScriptTable): string => {
  const known = foldedBy(table);
  let folded = '';
  for (const character of text) folded += known.get(character) ?? learn(character, table, known);
  return folded;
};

/** What each character folds to, worked out when it is first met: a pack is long, but made of few characters. */
const learnt = new WeakMap<ScriptTable, Map<string, string>>();

const foldedBy = (table: ScriptTable): Map<string, string> => {
  const known = learnt.get(table) ?? new Map<string, string>();
  learnt.set(table, known);
  return known;
};

const learn = (character: string, table: ScriptTable, known: Map<string, string>): string => {
  const folded = foldCharacter(character, table);
  known.set(character, folded);
  return folded;
};

const foldCharacter = (character: string, table: ScriptTable): string => {
  const plain = character.normalize('NFKC').toLowerCase();
  const folded = table.get(plain) ?? plain;
  // “㎡” would become two characters and shift every place after it.
  const kept = folded.length === character.length ? folded : character;
  return /\s/.test(kept) ? ' ' : kept;
};

/** The words that must all be found: parted by spaces, quotation marks and stops left out. */
export const searchWords = (find: string, table: ScriptTable): readonly string[] => [
  ...new Set(
    fold(find, table)
      .split(/[\s“”"「」《》，。、,;；]+/)
      .filter((word) => word !== ''),
  ),
];
