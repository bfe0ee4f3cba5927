import { delimiter, join } from 'node:path';
import { readExamples } from './read-examples.mjs';
import { commandsOf, putFile, runIn } from './scratch-project.mjs';

/**
 * Follows a README word for word in a project in which the package is installed: files are written, code and commands are run, and what
 * they print is what stands below them. Returns how many were run; throws for the first that prints something else.
 * @param {string} folder
 * @param {{ name: string, readme: string }} of
 * @param {{ node?: string, languages?: readonly string[] }} [options] `node`: the program that runs JavaScript
 */
export function runExamples(folder, { name, readme }, { node = process.execPath, languages = ['js', 'sh'] } = {}) {
  const path = `${commandsOf(folder)}${delimiter}${join(node, '..')}${delimiter}${process.env['PATH'] ?? ''}`;
  let run = 0;
  for (const [at, { language, code, prints, file }] of readExamples(readme).entries()) {
    if (file !== undefined) putFile(folder, file, code);
    if (prints === undefined || !languages.includes(language)) continue;
    const env = { PATH: path, LANG: 'en_GB.UTF-8', NO_COLOR: '1', NODE_NO_WARNINGS: '1' };
    const script = language === 'js' ? putFile(folder, `${name.replace('/', '-')}-${at}.mjs`, code) : undefined;
    const printed =
      script === undefined ? runIn(folder, 'sh', ['-euc', code], { env }) : runIn(folder, node, [script], { env });
    run += 1;
    if (printed.trim() !== prints.trim())
      throw new Error(`Example ${at + 1} of the README of ${name} prints\n${printed}\nand not\n${prints}`);
  }
  return run;
}
