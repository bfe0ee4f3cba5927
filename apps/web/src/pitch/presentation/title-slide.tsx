import type { Report } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { Seal } from '../../site/seal.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { usePitchWords } from '../words/pitch-words.ts';

/** Whose results, of which policies, as of when. */
export const TitleSlide = ({ report, company }: { readonly report: Report; readonly company: string }) => {
  const { say, locale } = usePitchWords();
  const { pack } = usePackIndex();
  return (
    <>
      {IS_SITE ? (
        <p className="slide-over">
          {HAS_SITE_SEAL ? <Seal /> : null}
          {say('page.name')}
        </p>
      ) : null}
      <p className="slide-over">{pack.title[locale]}</p>
      <h2 tabIndex={-1}>{company.trim() === '' ? say('pitch.present.heading') : company}</h2>
      <p className="slide-date">{say('brief.as-of', { date: describeDate(report.asOf, locale) })}</p>
      <p className="slide-small">{say('disclaimer.text')}</p>
      <p className="slide-small">
        {say('brief.pack', {
          id: report.pack.id,
          version: report.pack.version,
          digest: report.pack.digest.slice(0, 12),
        })}
      </p>
    </>
  );
};
