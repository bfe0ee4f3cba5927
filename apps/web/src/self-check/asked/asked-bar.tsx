import './asked-bar.css';
import type { Incentive } from '@huice/engine';
import { LibraryLink } from '../../frame/library-link.tsx';
import { PageLink } from '../../frame/page-link.tsx';
import { useSelfCheckWords } from '../words/self-check-words.ts';

/** Above every step while one incentive alone is asked about: which one, the way back to it, and the way to all. */
export const AskedBar = ({ incentive }: { readonly incentive: Incentive }) => {
  const { say, locale } = useSelfCheckWords();
  return (
    <section className="asked-bar" aria-label={say('asked.label')}>
      <p>{say('asked.only', { title: incentive.title[locale] })}</p>
      <p className="asked-ways">
        <LibraryLink view={{ name: 'incentive', id: incentive.id }} className="plain">
          {say('asked.back')}
        </LibraryLink>
        <PageLink to="self-check">{say('asked.all')}</PageLink>
      </p>
    </section>
  );
};
