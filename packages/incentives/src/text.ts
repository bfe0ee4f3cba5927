import type { Text } from '@huice/engine';

/** One wording in 简体, 繁體 and English, in this order everywhere in the package. */
export const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
