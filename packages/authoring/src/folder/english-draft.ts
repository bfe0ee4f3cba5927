import { stringify } from 'yaml';
import type { ChineseText } from '../form/english.ts';

/**
 * What an `english.yaml` still lacks, to be filled in: each text that is written in Chinese alone, under the file in which it stands first.
 *
 * @example
 * englishDraft([{ text: '小微企业', at: { file: 'facts.yaml', line: 3, column: 10 } }])  // '# facts.yaml\n小微企业:\n'
 */
export const englishDraft = (texts: readonly ChineseText[]): string => {
  const files = [...new Set(texts.map(({ at }) => at.file))];
  return files
    .map((file) => {
      const empty = texts.filter(({ at }) => at.file === file).map(({ text }) => [text, null]);
      return `# ${file}\n${stringify(Object.fromEntries(empty), { nullStr: '', lineWidth: 0 })}`;
    })
    .join('');
};
