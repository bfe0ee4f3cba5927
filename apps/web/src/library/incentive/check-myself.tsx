import { factsRead, type Incentive, type Result } from '@huice/engine';
import { isAnswered } from '../../state/draft.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { formLink, selfCheckLink } from '../address/answer-links.ts';
import { useMine } from '../mine.ts';
import { useLibraryWords } from '../words/library-words.ts';

/** What this incentive asks of a company, and the way to answer just that. */
export const CheckMyself = ({ incentive, result }: { readonly incentive: Incentive; readonly result: Result }) => {
  const { say, locale } = useLibraryWords();
  const { facts, pack } = usePackIndex();
  const mine = useMine();
  const read = factsRead(incentive, pack);
  const done = read.filter((id) => isAnswered(mine.drafts[id]));
  return (
    <section className="check-myself" aria-labelledby="check-myself-title">
      <h2 id="check-myself-title">{say('check.title')}</h2>
      <p>{say('check.lead', { n: read.length, done: done.length })}</p>
      <ul className="dashes">
        {read.map((id) => (
          <li key={id} data-open={result.open.includes(id)}>
            {facts.get(id)?.label[locale] ?? id}
            {isAnswered(mine.drafts[id]) ? <span className="hint"> {say('check.answered')}</span> : null}
          </li>
        ))}
      </ul>
      <a className="primary as-link" href={selfCheckLink(mine, locale, incentive.id)}>
        {say('check.go')}
      </a>
      <p className="check-form">
        <a href={formLink(mine, locale, incentive.id)}>{say('check.form')}</a>
      </p>
      <p className="item-tools">
        <button type="button" className="tool" onClick={() => print()}>
          {say('item.print')}
        </button>
      </p>
    </section>
  );
};
