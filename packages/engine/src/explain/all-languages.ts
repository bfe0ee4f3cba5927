import { learn } from './catalogue.ts';
import { en } from './messages/en.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';

learn('zh-Hans', zhHans);
learn('zh-Hant', zhHant);
learn('en', en);
