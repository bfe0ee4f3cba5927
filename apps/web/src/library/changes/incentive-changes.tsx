import type { Incentive } from '@huice/engine';
import type { IncentiveChange } from '@huice/engine/review';
import { describeDate, validityLabel } from '@huice/engine/wording';
import type { ReactNode } from 'react';
import { useWhere } from '../address/address-context.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import { amountLines } from './amount-lines.ts';
import { CitationMoves } from './citation-moves.tsx';
import { useCompared } from './compared-context.ts';
import { Effect } from './effect.tsx';
import { FieldList } from './field-list.tsx';
import { Moved } from './moved.tsx';

/** One incentive that is in both packs and not the same: what changed, and for whom that makes a difference. */
export const IncentiveChanges = ({ change }: { readonly change: IncentiveChange }) => {
  const { say, locale } = useLibraryWords();
  const { to } = useWhere();
  const packs = useCompared();
  const { incentive: id, condition, amount, validity, terms, citations, wording } = change;
  const of = (pack: typeof packs.before) => pack.incentives.find((one) => one.id === id) as Incentive;
  const [was, is] = [of(packs.before), of(packs.after)];
  // Lists of texts are told by what came and went: by position, one line put in first would change every other.
  const listed = /^(?:openPoints|amount)\b/;
  const points = ({ openPoints = [] }: Incentive) => openPoints.map((point) => point[locale]);
  const [pointsGone, pointsNew] = [without(points(was), points(is)), without(points(is), points(was))];
  const amounts = [amountLines(was.amount, lines(packs.before)), amountLines(is.amount, lines(packs.after))] as const;
  function lines(pack: typeof packs.before) {
    return { pack, say, locale };
  }
  const isAmountTold = amount.length > 0 || amounts[0].join() !== amounts[1].join();
  return (
    <section className="change-one" aria-labelledby={`change-${id}`}>
      <h4 id={`change-${id}`}>
        <a href={to({ view: { name: 'incentive', id } })}>{change.title[locale]}</a>
      </h4>
      {condition.kind === 'same' ? null : (
        <Aspect title="change.aspect-condition">
          <Effect change={condition} />
        </Aspect>
      )}
      {isAmountTold ? (
        <Aspect title="change.aspect-amount">
          <dl className="moves">
            <Moved label={say('item.amount')} isHeaded before={amounts[0]} after={amounts[1]} />
          </dl>
        </Aspect>
      ) : null}
      {validity === null ? null : (
        <Aspect title="change.aspect-validity">
          <FieldList subject="validity" id={id} changes={validity.fields} />
          <p>
            {validity.day === null
              ? say('change.no-day')
              : say('change.day', {
                  day: describeDate(validity.day.day, locale),
                  before: validityLabel(validity.day.before, locale),
                  after: validityLabel(validity.day.after, locale),
                })}
          </p>
        </Aspect>
      )}
      {terms.length === 0 ? null : (
        <Aspect title="change.aspect-terms">
          <FieldList subject="incentive" id={id} changes={terms} />
        </Aspect>
      )}
      {citations.added.length + citations.removed.length === 0 ? null : (
        <Aspect title="change.aspect-citations">
          <CitationMoves citations={citations} />
        </Aspect>
      )}
      {wording.length === 0 ? null : (
        <Aspect title="change.aspect-wording">
          <FieldList subject="incentive" id={id} changes={wording.filter(({ field }) => !listed.test(field))} />
          {pointsGone.length + pointsNew.length === 0 ? null : (
            <dl className="moves">
              <Moved label={say('found.open-point')} before={pointsGone} after={pointsNew} />
            </dl>
          )}
        </Aspect>
      )}
      {condition.kind === 'same' && (isAmountTold || validity !== null) ? (
        <p className="hint">{say('change.condition-same')}</p>
      ) : null}
    </section>
  );
};

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((one) => !others.includes(one));

const Aspect = ({ title, children }: { readonly title: LibraryMessageId; readonly children: ReactNode }) => {
  const { say } = useLibraryWords();
  return (
    <div className="change-aspect">
      <h5>{say(title)}</h5>
      {children}
    </div>
  );
};
