import type { Result } from '@huice/engine';
import { amountInWords, statusLabel, validityLabel } from '@huice/engine/wording';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

/** Everything at a glance, before the grounds: what, how it stands, whether it is in force, how much. */
export const BriefOverview = ({ results }: { readonly results: readonly Result[] }) => {
  const { say, locale } = useWords();
  return (
    <section>
      <h2>{say('brief.overview')}</h2>
      <table className="brief-overview">
        <thead>
          <tr>
            <th scope="col">{say('brief.item')}</th>
            <th scope="col">{say('brief.status')}</th>
            <th scope="col">{say('brief.validity')}</th>
            <th scope="col">{say('brief.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.incentive}>
              <th scope="row">{result.title[locale]}</th>
              <td>{statusLabel(result.status, locale)}</td>
              <td>{validityLabel(result.validity.state, locale)}</td>
              <td>
                <Spoken text={amountInWords(result.amount, locale).head} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
