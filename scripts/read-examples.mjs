/**
 * @typedef {object} Example
 * @property {string} language `js`, `ts`, `sh` or `json`
 * @property {string} code
 * @property {string | undefined} prints what stands in the fence below it, in `text`: all that it prints
 * @property {string | undefined} file where the text above names the file that it is: “`my-pack/pack.yaml`:”
 */

const fence = /^```(\w+)\n([\s\S]*?)^```\n(?:\n*```text\n([\s\S]*?)^```\n)?/gm;

/**
 * The examples of a README, in order: a fence of code, and what it prints in the fence that follows it.
 * @param {string} readme
 * @returns {Example[]}
 */
export const readExamples = (readme) =>
  [...readme.matchAll(fence)]
    .filter(([, language]) => language !== 'text')
    .map(({ 1: language = '', 2: code = '', 3: prints, index }) => {
      const above = readme.slice(0, index).trimEnd().split('\n').at(-1) ?? '';
      return { language, code, prints, file: /`([^`\s]+)`[::]$/.exec(above)?.[1] };
    });
