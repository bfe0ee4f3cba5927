import { expect, test } from 'vitest';
import { languageOf } from '../words/language-of.ts';
import { languagesAround } from './language-around.ts';

const around = (html: string): readonly string[] => {
  document.body.innerHTML = html;
  return languagesAround(document.querySelector('i') as Element, ['en-GB']);
};

test('the nearest language counts, and the reader’s where none is said', () => {
  document.documentElement.removeAttribute('lang');
  expect(around('<div lang="en"><p lang="zh-TW"><i lang="zh-Hans"></i></p></div>')).toEqual([
    'zh-Hans',
    'zh-TW',
    'en',
    'en-GB',
  ]);
  expect(around('<p lang=""><i></i></p>')).toEqual(['en-GB']);
});

test('a language that is not spoken is passed over for the next', () => {
  expect(languageOf(around('<div lang="zh-Hant"><i lang="fr"></i></div>'))).toBe('zh-Hant');
});

test('it is looked for around a shadow root, too', () => {
  document.body.innerHTML = '<div lang="zh-Hant"></div>';
  const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<i></i>';
  expect(languagesAround(root.querySelector('i') as Element, [])).toEqual(['zh-Hant']);
});
