import { en } from './en.ts';
import type { Catalogue } from './messages.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export const catalogue: Catalogue = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
