import type { Acknowledgement, Pack, Text } from '@huice/engine';

const because: Text = {
  'zh-Hans': '这里只写了中文，英文处显示中文。',
  'zh-Hant': '這裡只寫了中文，英文處顯示中文。',
  en: 'Only Chinese is written here; where English would stand, the Chinese is shown.',
};

const code = 'verify/missing-translation';

/** One acknowledgement for each thing whose English is its Chinese, so that `verify` says so and the pack keeps the record. */
export const chineseOnlyNotes = (pack: Pack, chineseOnly: WeakSet<object>): readonly Acknowledgement[] => {
  const known = new Set((pack.acknowledgements ?? []).flatMap((one) => (one.code === code ? [one.about] : [])));
  const found = new Set<string>();
  const visit = (value: unknown, about: string, isOption: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    if (chineseOnly.has(value) && isChinese((value as Text).en)) found.add(about);
    const id = (value as { readonly id?: unknown }).id;
    // As the check itself has it: a text is about the nearest thing around it that has an id, an option about its fact.
    const nearest = typeof id === 'string' && !isOption ? id : about;
    for (const [key, inner] of Object.entries(value))
      if (key === 'options' && Array.isArray(inner)) for (const option of inner) visit(option, nearest, true);
      else visit(inner, nearest, false);
  };
  visit({ ...pack, id: undefined }, pack.id, false);
  return [...found].filter((about) => !known.has(about)).map((about) => ({ code, about, because }));
};

/** English may quote the Chinese that it speaks of. */
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text.replace(/“[^“”]*”|\([^()]*\)/g, ''));
