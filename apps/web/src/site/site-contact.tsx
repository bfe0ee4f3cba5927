import { contact } from 'virtual:huice-site';
import { useSay } from '../words/use-words.ts';
import type { MessageId } from '../words/words.ts';
import type source from './words/zh-Hans.json';

/** Whom to ask about these pages, where a city has given it its name. It is never said to grant anything. */
export const SiteContact = () => {
  const { say, locale } = useSay<keyof typeof source | MessageId>();
  if (contact === null) return null;
  const { office, telephone, page } = contact;
  const [before = '', after = ''] = say('site.telephone', { number: '\u0000' }).split('\u0000');
  return (
    <p className="site-contact">
      {say('site.contact', { office: office[locale] })}
      {telephone === undefined ? null : (
        <>
          {say('list.clause')}
          {before}
          <a className="plain phone" href={`tel:${telephone.replaceAll(/[^0-9+]/g, '')}`}>
            {telephone}
          </a>
          {after}
        </>
      )}
      {page === undefined ? null : (
        <>
          {say('list.clause')}
          <a className="plain" href={page}>
            {say('site.page')}
          </a>
          <span className="site-address"> {page}</span>
        </>
      )}
    </p>
  );
};
