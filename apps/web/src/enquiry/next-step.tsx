import './enquiry.css';
import type { Result } from '@huice/engine';
import { CopyBox } from '../design/copy-box.tsx';
import { download } from '../frame/download.ts';
import { SiteContact } from '../site/site-contact.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { enquiryText } from './enquiry-text.ts';
import { HowLines } from './how-lines.tsx';
import { whomToAsk } from './whom-to-ask.ts';
import { WithHotline } from './with-hotline.tsx';
import { useEnquiryWords } from './words/enquiry-words.ts';

/** What to do next: how to apply, as far as a source says; and whom to ask what none of them says, with the letter ready. */
export const NextStep = ({ result }: { readonly result: Result }) => {
  const { say, locale } = useEnquiryWords();
  const { pack, incentives } = usePackIndex();
  const incentive = incentives.get(result.incentive);
  if (incentive === undefined) return null;
  const { name, hotline } = whomToAsk(result, incentive, locale);
  const text = enquiryText(pack, incentive, result, locale);
  return (
    <section className="next-step">
      <h5>{say('enquiry.title')}</h5>
      {incentive.how === undefined ? <p>{say('enquiry.no-how')}</p> : <HowLines how={incentive.how} />}
      <p>
        <WithHotline
          text={hotline === '12366' ? say('enquiry.tax') : say('enquiry.whom', { whom: name ?? say('whom.issuer') })}
          hotline={hotline}
        />
      </p>
      {HAS_SITE_CONTACT && name === null ? <SiteContact /> : null}
      <CopyBox
        text={text}
        copy={say('enquiry.copy')}
        look={say('enquiry.look')}
        rows={10}
        lang={locale === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'}
      >
        <button
          type="button"
          className="plain"
          onClick={() => download(new Blob([`${text}\n`], { type: 'text/plain' }), `${incentive.title[locale]}.txt`)}
        >
          {say('enquiry.save')}
        </button>
      </CopyBox>
    </section>
  );
};
