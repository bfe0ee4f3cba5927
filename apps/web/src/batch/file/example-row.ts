import type { Locale } from '@huice/engine';

/** The company in the template's example row. It is passed over when the file comes back with it. */
export const exampleName: Readonly<Record<Locale, string>> = {
  'zh-Hans': '（示例，请删除本行）',
  'zh-Hant': '（示例，請刪除本行）',
  en: '(example, please delete this row)',
};
