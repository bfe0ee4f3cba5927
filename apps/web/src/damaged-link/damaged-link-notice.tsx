import './damaged-link.css';
import type { Fact, Locale } from '@huice/engine';
import { damagedLink } from '../state/arrival.ts';
import type { DamagedLink } from '../state/mend-link.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useLaterWords } from '../words/use-later-words.ts';
import { useWords } from '../words/use-words.ts';
import { type DamagedSay, damagedWordsIn } from './words/damaged-words.ts';

/** What happened to the link, what was left out of it, and the choice where the visitor has answers of their own. */
export const DamagedLinkNotice = ({ link }: { readonly link: DamagedLink }) => {
  const { locale } = useWords();
  const { facts } = usePackIndex();
  const words = useLaterWords(damagedWordsIn);
  if (words === null) return null;
  const say: DamagedSay = (id, values) => words._(id, values);
  const forget = () => damagedLink.put(null);
  const open = () => {
    damagedLink.put({ ...link, isOpen: true });
    location.hash = link.whole;
  };
  const { became, dropped, missing, isOpen, hasAnswers } = link;
  const entries = dropped.map(([key, text]) =>
    say('damaged.entry', { label: labelOf(key, facts, say, locale), text: shortened(text) }),
  );
  return (
    <section className="notice damaged" role="status">
      <p>
        {[
          say(`damaged.${became}`),
          ...(entries.length === 0 ? [] : [say('damaged.dropped', { entries: entries.join(say('list.separator')) })]),
          ...(missing === 0 ? [] : [say('damaged.missing', { n: missing })]),
          ...(isOpen ? [] : [say('damaged.ask')]),
          ...(isOpen && hasAnswers && became === 'partly' ? [say('damaged.check')] : []),
        ].join(locale === 'en' ? ' ' : '')}
      </p>
      {isOpen ? (
        <button type="button" className="plain" onClick={forget}>
          {say('notice.close')}
        </button>
      ) : (
        <>
          <button type="button" className="tool" onClick={open}>
            {say('damaged.open')}
          </button>
          <button type="button" className="tool" onClick={forget}>
            {say('damaged.keep')}
          </button>
        </>
      )}
    </section>
  );
};

const longest = 40;

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const labelOf = (key: string, facts: ReadonlyMap<string, Fact>, say: DamagedSay, locale: Locale): string => {
  if (key.startsWith('@try.'))
    return say('damaged.tried', { label: labelOf(key.slice('@try.'.length), facts, say, locale) });
  if (key === '@base') return say('damaged.baseline');
  if (/^@[ABC]$/.test(key)) return say('damaged.plan', { letter: key.slice(1) });
  if (key === '@as-of') return say('as-of.label');
  if (key === '@lang') return say('tool.language');
  if (key === '@name') return say('questions.company');
  return facts.get(key)?.label[locale] ?? shortened(key);
};
