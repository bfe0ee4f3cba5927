import './enquiry.css';
import type { Result } from '@huice/engine';
import { amountInWords } from '@huice/engine/wording';
import { useMemo } from 'react';
import { SiteContact } from '../site/site-contact.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { nextSteps, type StepsThere } from './next-steps.ts';
import { stepLines } from './step-lines.ts';
import { WithHotline } from './with-hotline.tsx';
import { useEnquiryWords } from './words/enquiry-words.ts';

/** What to do now, by where one goes for it, on a screen and on paper alike. */
export const StepsList = ({ results }: { readonly results: readonly Result[] }) => {
  const { say, locale } = useEnquiryWords();
  const { incentives, facts } = usePackIndex();
  const { act, ask, judged, open, missing } = useMemo(
    () => nextSteps(results, incentives, locale),
    [results, incentives, locale],
  );
  const names = missing.map((id) => say('steps.named', { name: facts.get(id)?.label[locale] ?? id }));
  return (
    <div className="steps">
      <Part title={say('steps.act')} offices={act} />
      <Part title={say('steps.ask')} offices={ask} />
      <Part title={say('steps.judged-title')} offices={judged} />
      {act.length + ask.length + judged.length === 0 ? <p>{say('steps.none')}</p> : null}
      {open.length === 0 ? null : (
        <p>
          <Spoken text={say('steps.open', { n: open.length, names: names.join(say('list.separator')) })} />
        </p>
      )}
      <p className="steps-note">{say('steps.note')}</p>
      {HAS_SITE_CONTACT && [...act, ...ask].some(({ whom }) => whom.name === null) ? <SiteContact /> : null}
    </div>
  );
};

const Part = ({ title, offices }: { readonly title: string; readonly offices: readonly StepsThere[] }) => {
  const { say } = useEnquiryWords();
  if (offices.length === 0) return null;
  return (
    <section className="steps-part">
      <h3>{title}</h3>
      {offices.map(({ whom: { name, hotline }, steps }) => (
        <div key={`${hotline} ${name}`} className="steps-office">
          <h4>
            <WithHotline
              text={say('steps.whom', {
                whom: name ?? say(hotline === '12366' ? 'whom.tax' : 'whom.issuer'),
                hotline,
              })}
              hotline={hotline}
            />
          </h4>
          <ul>
            {steps.map((step) => (
              <StepRow key={step.incentive.id} step={step} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const StepRow = ({ step }: { readonly step: StepsThere['steps'][number] }) => {
  const { say, locale } = useEnquiryWords();
  const { judgements } = usePackIndex();
  const lines = stepLines(step, { say, locale, judgements });
  return (
    <li>
      <b>{step.incentive.title[locale]}</b>
      <span className="steps-amount">
        <Spoken text={amountInWords(step.result.amount, locale).head} />
      </span>
      {lines.length === 0 ? null : (
        <span className="steps-lines">
          <Spoken text={lines.join(say('list.clause'))} />
        </span>
      )}
    </li>
  );
};
