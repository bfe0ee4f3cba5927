import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of the environment', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant'],
    [{ LANG: 'zh_HK' }, 'zh-Hant'],
    [{ LANG: 'zh-Hant' }, 'zh-Hant'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_TW', LC_ALL: 'en_GB' }, 'en'],
    [{ LANG: 'zh_TW', LC_ALL: '' }, 'zh-Hant'],
    [{ LANG: 'zh_TW', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh-Hans'],
    [{}, 'zh-Hans'],
  ])('%j is %s', (environment, locale) => {
    expect(languageOf(environment)).toBe(locale);
  });
});
