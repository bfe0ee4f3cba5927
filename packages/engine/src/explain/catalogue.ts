import type { Locale } from '../language/text.ts';
import { en } from './messages/en.ts';
import type { Messages } from './messages/messages.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';

export const catalogue: Readonly<Record<Locale, Messages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
