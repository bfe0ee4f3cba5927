import type { PackComparison } from '@huice/engine/review';
import { useEffect, useRef } from 'react';
import { useWhere } from '../address/address-context.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import { ChangeCounts } from './change-counts.tsx';
import type { ComparedPacks } from './compare-packs.ts';
import { ComparedProvider } from './compared-context.ts';
import { FieldList } from './field-list.tsx';
import { IncentiveChanges } from './incentive-changes.tsx';
import { PartChanges } from './part-changes.tsx';

const verdicts: Readonly<Record<PackComparison['kind'], LibraryMessageId>> = {
  same: 'change.verdict-same',
  wording: 'change.verdict-wording',
  sources: 'change.verdict-sources',
  meaning: 'change.verdict-meaning',
};

/** What changed between two packs, in words: the verdict, how many of what, and then each change with its effect. */
export const ChangeReport = ({ compared }: { readonly compared: ComparedPacks }) => {
  const { say, locale } = useLibraryWords();
  const { to } = useWhere();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { comparison, before, after } = compared;
  const { incentives, kind } = comparison;
  const named = (message: LibraryMessageId, some: typeof incentives.added, isThere: boolean) =>
    some.length === 0 ? null : (
      <section>
        <h3>{say(message)}</h3>
        <ul className="dashes">
          {some.map((one) => (
            <li key={one.incentive}>
              {isThere ? (
                <a href={to({ view: { name: 'incentive', id: one.incentive } })}>{one.title[locale]}</a>
              ) : (
                one.title[locale]
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <ComparedProvider value={compared}>
      <section className="change-report" aria-labelledby="change-title">
        <h2 id="change-title" ref={title} tabIndex={-1}>
          {say('change.title', { before: `${before.id} ${before.version}`, after: `${after.id} ${after.version}` })}
        </h2>
        <p className="change-verdict">{say(verdicts[kind])}</p>
        <ChangeCounts comparison={comparison} />
        {named('change.added', incentives.added, true)}
        {named('change.removed', incentives.removed, false)}
        {incentives.changed.length === 0 ? null : (
          <section>
            <h3>{say('change.changed')}</h3>
            {incentives.changed.map((change) => (
              <IncentiveChanges key={change.incentive} change={change} />
            ))}
          </section>
        )}
        <PartChanges title="changes.facts" subject="fact" change={comparison.facts} />
        <PartChanges title="changes.judgements" subject="judgement" change={comparison.judgements} />
        <PartChanges title="changes.shared-caps" subject="sharedCap" change={comparison.sharedCaps} />
        <PartChanges title="changes.documents" subject="document" change={comparison.documents} />
        <PartChanges title="changes.clauses" subject="clause" change={comparison.clauses} />
        {comparison.pack.length === 0 ? null : (
          <section>
            <h3>{say('change.pack')}</h3>
            <FieldList subject="pack" id={after.id} changes={comparison.pack} />
          </section>
        )}
      </section>
    </ComparedProvider>
  );
};
