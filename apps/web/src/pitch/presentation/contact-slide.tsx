import type { Report } from '@huice/engine';
import { useMemo } from 'react';
import { nextSteps, type StepsThere } from '../../enquiry/next-steps.ts';
import { WithEnquiryWords } from '../../enquiry/with-enquiry-words.tsx';
import { WithHotline } from '../../enquiry/with-hotline.tsx';
import { useEnquiryWords } from '../../enquiry/words/enquiry-words.ts';
import { groupResults, inOrder } from '../../results/group-results.ts';
import { isThisMachine } from '../../share/is-this-machine.ts';
import { QrCode } from '../../share/qr-code.tsx';
import { qrModules } from '../../share/qr-modules.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import type { Contact } from '../kept/contact.ts';
import { usePitchWords } from '../words/pitch-words.ts';

interface ContactSlideProps {
  readonly report: Report;
  readonly contact: Contact;
  /** What a client scans: the same result on a phone. */
  readonly link: string;
}

/** The last slide: how many next steps there are and of which kind, whom to turn to, and the result to take along. */
export const ContactSlide = ({ report, contact: { name, post, phone }, link }: ContactSlideProps) => {
  const { say } = usePitchWords();
  const isKnown = `${name}${post}${phone}`.trim() !== '';
  // A code that leads nowhere from another machine, or that no telephone reads, is worse than none.
  const canBeScanned = !isThisMachine(link) && qrModules(link) !== null;
  return (
    <>
      <div className="slide-text">
        <h2 tabIndex={-1}>{say('pitch.contact.title')}</h2>
        <WithEnquiryWords>
          <StepCounts report={report} openWords={say('pitch.contact.open')} />
        </WithEnquiryWords>
      </div>
      <div className="slide-contact">
        {isKnown ? (
          <address>
            {name.trim() === '' ? null : (
              <b>
                <Spoken text={name} />
              </b>
            )}
            {post.trim() === '' ? null : (
              <span>
                <Spoken text={post} />
              </span>
            )}
            {phone.trim() === '' ? null : <b className="contact-phone">{phone}</b>}
          </address>
        ) : null}
        <p className="contact-hotlines">
          <span>
            <WithHotline text={say('pitch.contact.hotline', { hotline: '12345' })} hotline="12345" />
          </span>
          <span>
            <WithHotline text={say('pitch.contact.tax-hotline', { hotline: '12366' })} hotline="12366" />
          </span>
        </p>
        {canBeScanned ? (
          <figure>
            <QrCode link={link} />
            <figcaption>{say('pitch.contact.scan')}</figcaption>
          </figure>
        ) : null}
      </div>
    </>
  );
};

interface StepCountsProps extends Pick<ContactSlideProps, 'report'> {
  /** What is said of those that wait for answers, in the words of the pitch. */
  readonly openWords: string;
}

const StepCounts = ({ report, openWords }: StepCountsProps) => {
  const { say, locale } = useEnquiryWords();
  const { incentives } = usePackIndex();
  const { act, ask, judged, open } = useMemo(
    () => nextSteps(inOrder(groupResults(report.results)), incentives, locale),
    [report, incentives, locale],
  );
  const rows = [
    ['eligible', counted(act), say('steps.act')],
    ['eligible', counted(ask), say('steps.ask')],
    ['conditional', counted(judged), say('steps.judged-title')],
    ['undetermined', open.length, openWords],
  ] as const;
  const some = rows.filter(([, n]) => n > 0);
  return some.length === 0 ? (
    <p>{say('steps.none')}</p>
  ) : (
    <ul className="slide-steps">
      {some.map(([status, n, text]) => (
        <li key={text} data-status={status}>
          <b>{n}</b> {text}
        </li>
      ))}
    </ul>
  );
};

const counted = (offices: readonly StepsThere[]): number => offices.reduce((sum, { steps }) => sum + steps.length, 0);
