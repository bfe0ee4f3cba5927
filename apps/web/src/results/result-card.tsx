import type { Result } from '@huice/engine';
import { instrumentLabel } from '@huice/engine/words';
import { memo, useRef } from 'react';
import { AmountMark } from '../amounts/amount-mark.tsx';
import { AmountText } from '../amounts/amount-text.tsx';
import type { Scale } from '../amounts/scale.ts';
import { MarginNote } from '../citations/margin-note.tsx';
import { NoteMarks } from '../citations/note-marks.tsx';
import { NoteUnder } from '../citations/note-under.tsx';
import { NotesProvider } from '../citations/notes-context.ts';
import { notesOf } from '../citations/notes-of.ts';
import { TieArea } from '../citations/tie.tsx';
import { TieLine } from '../citations/tie-line.tsx';
import { useMargin } from '../design/use-margin.ts';
import { LibraryLink } from '../frame/library-link.tsx';
import { cardPrefix } from '../nearest/card-title-id.ts';
import { NearestChangeLater } from '../nearest/nearest-change-later.tsx';
import { decidingLeaf } from '../proof/deciding.ts';
import { ProofTree } from '../proof/proof-tree.tsx';
import { useShelf } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { Deciding } from './deciding-line.tsx';
import { placeLabel } from './place-label.ts';
import { ResultDetails } from './result-details.tsx';
import { StatusMark } from './status-mark.tsx';
import { ValidityMark } from './validity-mark.tsx';

interface ResultCardProps {
  readonly result: Result;
  readonly scale: Scale;
  /** Whether its grounds are open. */
  readonly open: boolean;
  readonly unfold: (incentive: string, open: boolean) => void;
}

/** One incentive: the answer as text, and the source's own sentences as notes in the margin. Drawn anew only when it is not the same. */
export const ResultCard = memo(({ result, scale, open, unfold }: ResultCardProps) => {
  const { say, locale } = useWords();
  const { pack, incentives } = useShelf();
  const margin = useMargin();
  const body = useRef<HTMLDivElement>(null);
  const prefix = cardPrefix(result.incentive);
  const notes = notesOf(result);
  const leaf = decidingLeaf(result.proof);
  const shown = open ? notes : notes.filter(({ clause }) => clause === leaf?.citations[0]?.clause);
  return (
    <TieArea>
      <NotesProvider value={{ notes: shown, margin, prefix }}>
        <article className="card" data-status={result.status} data-open={open} aria-labelledby={`${prefix}-title`}>
          <div className="card-text">
            <p className="card-meta">
              <StatusMark status={result.status} />
              <span>{placeLabel(pack, result.place, locale)}</span>
              <span>{instrumentLabel(result.instrument, locale)}</span>
            </p>
            <h4 id={`${prefix}-title`}>{result.title[locale]}</h4>
            <div className="card-body" ref={body}>
              <div className="card-amount">
                <AmountMark amount={result.amount} scale={scale} />
                <p>
                  <AmountText amount={result.amount} />
                  <NoteMarks citations={result.amount.citations} />
                </p>
              </div>
              {open ? <NoteUnder citations={result.amount.citations} /> : null}
              <p className="card-validity">
                <ValidityMark validity={result.validity} />
              </p>
              <p className="card-summary">{incentives.get(result.incentive)?.summary[locale]}</p>
              {result.status === 'ineligible' ? null : <Deciding result={result} leaf={leaf} />}
              <NearestChangeLater result={result} within={body} />
              {result.status === 'ineligible' ? <Deciding result={result} leaf={leaf} /> : null}
              {open || leaf === null ? null : <NoteUnder citations={leaf.citations.slice(0, 1)} />}
              <button
                type="button"
                className="plain card-toggle"
                aria-expanded={open}
                aria-controls={`${prefix}-more`}
                onClick={() => unfold(result.incentive, !open)}
              >
                {open ? say('result.fold') : say('result.unfold')}
                <span className="unseen"> {result.title[locale]}</span>
              </button>
              <LibraryLink view={{ name: 'incentive', id: result.incentive }} className="plain library-way">
                {say('result.library')}
                <span className="unseen"> {result.title[locale]}</span>
              </LibraryLink>
              <div id={`${prefix}-more`} className="card-more" hidden={!open}>
                {open ? (
                  <>
                    <h5>{say('result.proof')}</h5>
                    <ProofTree proof={result.proof} />
                    <ResultDetails result={result} />
                  </>
                ) : null}
              </div>
            </div>
          </div>
          {margin ? (
            <div className="card-margin">
              {shown.map((note) => (
                <MarginNote key={note.clause} note={note} />
              ))}
              <TieLine />
            </div>
          ) : null}
        </article>
      </NotesProvider>
    </TieArea>
  );
});
