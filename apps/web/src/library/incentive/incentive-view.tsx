import { citationsOf, type Incentive, type Result } from '@huice/engine';
import { instrumentLabel, payoutLabel } from '@huice/engine/wording';
import { useMemo } from 'react';
import { NotesProvider } from '../../citations/notes-context.ts';
import { TieArea } from '../../citations/tie.tsx';
import { useMargin } from '../../design/use-margin.ts';
import { FeedbackLater } from '../../feedback/feedback-later.tsx';
import { Explained, WordList } from '../../glossary/explained.tsx';
import { BriefSources } from '../../print/brief-sources.tsx';
import { usePrinting } from '../../print/use-printing.ts';
import { leafTexts } from '../../proof/leaf-texts.ts';
import { ConflictView } from '../../results/conflict-view.tsx';
import { placeLabel } from '../../results/place-label.ts';
import { ValidityMark } from '../../results/validity-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { useWhere } from '../address/address-context.ts';
import { ViewTitle } from '../frame/view-title.tsx';
import { useMine } from '../mine.ts';
import { MyStatus } from '../my-status.tsx';
import { useLibraryWords } from '../words/library-words.ts';
import { AmountPart } from './amount-part.tsx';
import { CheckMyself } from './check-myself.tsx';
import { FlowPicture } from './flow-picture.tsx';
import { HowPart } from './how-part.tsx';
import { Part, Spread } from './part.tsx';
import { RuleNode } from './rule-node.tsx';
import { sectionNotes } from './section-notes.ts';
import { SourcesPart } from './sources-part.tsx';
import { TermsPart } from './terms-part.tsx';
import { Timeline } from './timeline.tsx';
import { VersionsPart } from './versions-part.tsx';

interface IncentiveViewProps {
  readonly incentive: Incentive;
  readonly result: Result;
}

/** One incentive as it stands on the day, read as a text with its sources' own sentences beside it. */
export const IncentiveView = ({ incentive, result }: IncentiveViewProps) => {
  const { say, locale } = useLibraryWords();
  const packIndex = usePackIndex();
  const { to } = useWhere();
  const { answered, asOf, company, drafts } = useMine();
  const { condition } = packIndex.calculator.incentiveOn(incentive.id, asOf) ?? incentive;
  // On paper the numbers stand in the text and the passages at the end.
  const printing = usePrinting();
  const margin = useMargin() || printing;
  const { notes, beside } = useMemo(() => {
    const { sources } = packIndex.calculator;
    const cites = citationsOf({ ...incentive, condition }, packIndex.pack);
    const caps = (packIndex.pack.sharedCaps ?? []).filter(({ id }) => incentive.sharedCaps?.includes(id));
    return sectionNotes([
      {
        key: 'rule',
        citations: [...result.amount.citations, ...sources(cites.condition)],
      },
      { key: 'validity', citations: result.validity.citations },
      {
        key: 'terms',
        citations: sources([
          ...cites.how,
          ...cites.authority,
          ...cites.versions,
          ...caps.flatMap(({ cites }) => cites),
        ]),
      },
    ]);
  }, [packIndex, incentive, condition, result]);
  const proof = answered ? result.proof : null;
  return (
    <TieArea>
      <NotesProvider value={{ notes, margin, prefix: 'item' }}>
        <main>
          <article className="item" aria-labelledby="view-title">
            <header className="spread item-head">
              <div className="spread-text">
                <p className="back">
                  <a href={to({ view: { name: 'list' } })}>{say('item.back')}</a>
                </p>
                <p className="row-meta">
                  {answered ? <MyStatus result={result} /> : null}
                  <span>{placeLabel(packIndex.pack, incentive.place, locale)}</span>
                  <span>{instrumentLabel(incentive.instrument, locale)}</span>
                  <span>{payoutLabel(incentive.payout, locale)}</span>
                </p>
                <ViewTitle title={incentive.title[locale]}>
                  <Explained text={incentive.title[locale]} />
                </ViewTitle>
                <p className="card-validity">
                  <ValidityMark validity={{ ...result.validity, citations: [] }} />
                </p>
                <p className="item-summary">
                  <Explained text={incentive.summary[locale]} />
                </p>
              </div>
              <CheckMyself incentive={incentive} result={result} />
            </header>
            <Spread notes={beside.rule} tie>
              <Part id="amount" title={say('item.amount')}>
                <AmountPart amount={result.amount} />
              </Part>
              <Part id="rule" title={say('item.rule')}>
                <p className="hint">{say(answered ? 'item.rule-mine' : 'item.rule-lead')}</p>
                <RuleNode condition={condition} proof={proof} />
                <WordList
                  texts={[
                    incentive.title[locale],
                    incentive.summary[locale],
                    ...leafTexts(packIndex.pack, result.proof, locale),
                  ]}
                />
                <h3>{say('item.flow')}</h3>
                <FlowPicture condition={condition} proof={proof} />
              </Part>
            </Spread>
            <Spread notes={beside.validity}>
              <Part id="validity" title={say('item.validity')}>
                <Timeline incentive={incentive.id} />
              </Part>
            </Spread>
            <Spread notes={beside.terms}>
              {incentive.how === undefined ? null : <HowPart how={incentive.how} />}
              <TermsPart incentive={incentive} />
              {incentive.versions === undefined ? null : (
                <VersionsPart incentive={incentive} versions={incentive.versions} />
              )}
              {incentive.openPoints === undefined ? null : (
                <Part id="open" title={say('item.open-points')}>
                  <ul className="dashes">
                    {incentive.openPoints.map((point) => (
                      <li key={point.en}>
                        <Spoken text={point[locale]} />
                      </li>
                    ))}
                  </ul>
                </Part>
              )}
            </Spread>
            {incentive.conflicts === undefined ? null : (
              <Part id="conflicts" title={say('item.conflicts')}>
                {incentive.conflicts.map((conflict, index) => (
                  <ConflictView key={index} conflict={conflict} heading="h3" />
                ))}
              </Part>
            )}
            <SourcesPart incentive={incentive} />
            <FeedbackLater
              result={result}
              asOf={asOf}
              showsStatus={answered}
              answers={() => ({ drafts, own: { company, drafts, trial: null } })}
            />
          </article>
          <div className="brief">
            <BriefSources notes={notes} />
          </div>
        </main>
      </NotesProvider>
    </TieArea>
  );
};
