import type { Locale } from '@huice/engine';

/** The company in the template's example row. It is passed over when the file comes back with it. */
export const exampleName: Readonly<Record<Locale, string>> = {
  'zh-Hans': '（示例，请删除本行）',
  'zh-Hant': '（示例，請刪除本行）',
  en: '(example, please delete this row)',
};

export const isExample = (name: string): boolean => Object.values(exampleName).includes(name);

/** The line of sums under a list, by what stands where a company has its name. */
export const isTotal = (name: string): boolean => /^(?:合|总|總|小|共)\s*[计計][:：]?$/.test(name);
