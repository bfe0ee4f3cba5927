import type { Locale } from '@huice/engine';
import type { AskedHere } from './asked-here.ts';
import { embedWordsIn } from './words/embed-words.ts';

/** Says in the place of the self-check which attribute names nothing here: first to the visitor, then to whoever keeps the page around. */
export const showWrongAttribute = async (
  { wrong, found, known }: Extract<AskedHere, { readonly ok: false }>,
  locale: Locale,
): Promise<void> => {
  const words = await embedWordsIn(locale);
  const line = (text: string) => {
    const said = document.createElement('p');
    said.textContent = text;
    return said;
  };
  const page = document.createElement('main');
  page.className = 'embed-wrong';
  page.append(
    line(words._('embed.wrong')),
    line(
      words._('embed.wrong-how', {
        attribute: `${wrong}="${found}"`,
        known: known.join(locale === 'en' ? ', ' : '、'),
      }),
    ),
  );
  document.documentElement.lang = locale;
  document.getElementById('page')?.replaceChildren(page);
};
