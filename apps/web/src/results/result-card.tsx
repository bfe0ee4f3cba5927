import { citationsOf, type ResolvedCitation, type Result, type Tie } from '@huice/engine';
import { instrumentLabel } from '@huice/engine/wording';
import { memo, useMemo, useRef } from 'react';
import { MarginNote } from '../citations/margin-note.tsx';
import { NotesProvider } from '../citations/notes-context.ts';
import { notesOf } from '../citations/notes-of.ts';
import { TieArea } from '../citations/tie.tsx';
import { TieLine } from '../citations/tie-line.tsx';
import { useLaidOut } from '../design/use-laid-out.ts';
import { useMargin } from '../design/use-margin.ts';
import { Explained } from '../glossary/explained.tsx';
import { cardPrefix } from '../nearest/card-title-id.ts';
import { decidingLeaf } from '../proof/deciding.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { CardBody, type CardBodyProps } from './card-body.tsx';
import { CardLine } from './card-line.tsx';
import { placeLabel } from './place-label.ts';
import { StatusMark } from './status-mark.tsx';
import { useShownResult } from './use-shown-result.ts';

interface ResultCardProps extends Omit<CardBodyProps, 'isInSight'> {
  /** Whether it stands in a list so long that the browser lays out only what is in sight of it. */
  readonly inLongList?: boolean;
  /** Whether it is a few lines as long as it is closed. */
  readonly isShort?: boolean;
}

/** One incentive: the answer as text, and the source's own sentences as notes in the margin. Drawn anew only when it is not the same. */
export const ResultCard = memo(
  ({ result, scale, open, unfold, inLongList = false, isShort = false }: ResultCardProps) => {
    const { locale } = useWords();
    const { pack, calculator, incentives } = usePackIndex();
    const margin = useMargin();
    const article = useRef<HTMLElement>(null);
    const body = useRef<HTMLDivElement>(null);
    const isInSight = useLaidOut(body, {
      mayBeLeftOut: inLongList,
      neighbour: () => article.current?.previousElementSibling?.querySelector('.card-body') ?? null,
    });
    const shown = useShownResult(result, isInSight);
    const prefix = cardPrefix(result.incentive);
    const notes = useMemo(() => {
      const incentive = open ? incentives.get(result.incentive) : undefined;
      const how = incentive === undefined ? [] : calculator.sources(citationsOf(incentive).how);
      return shown === null ? [] : shownNotes(shown, open, calculator.ties, how);
    }, [shown, open, calculator, incentives, result.incentive]);
    const around = useMemo(() => ({ notes, margin, prefix }), [notes, margin, prefix]);
    const isLine = isShort && !open;
    return (
      <TieArea>
        <NotesProvider value={around}>
          <article
            className="card"
            ref={article}
            data-status={result.status}
            data-open={open}
            data-line={isLine}
            aria-labelledby={`${prefix}-title`}
            aria-busy={shown !== result}
          >
            <div className="card-text">
              {isLine ? null : (
                <p className="card-meta">
                  <StatusMark status={result.status} />
                  <span>{placeLabel(pack, result.place, locale)}</span>
                  <span>{instrumentLabel(result.instrument, locale)}</span>
                </p>
              )}
              <h4 id={`${prefix}-title`}>{open ? <Explained text={result.title[locale]} /> : result.title[locale]}</h4>
              <div className="card-body" ref={body}>
                {shown === null ? null : isLine ? (
                  <CardLine result={shown} unfold={unfold} />
                ) : (
                  <CardBody result={shown} scale={scale} open={open} unfold={unfold} isInSight={isInSight} />
                )}
              </div>
            </div>
            {margin && isInSight && !isLine ? (
              <div className="card-margin">
                {notes.map((note) => (
                  <MarginNote key={note.clause} note={note} />
                ))}
                <TieLine />
              </div>
            ) : null}
          </article>
        </NotesProvider>
      </TieArea>
    );
  },
);

/** All that an open card rests on, what ties it to others and how to apply included; of a folded one what decides. */
const shownNotes = (result: Result, open: boolean, ties: readonly Tie[], how: readonly ResolvedCitation[]) => {
  const tied = ties.filter(({ incentives }) => incentives.includes(result.incentive));
  const notes = notesOf({ citations: [...result.citations, ...tied.flatMap(({ citations }) => citations), ...how] });
  if (open) return notes;
  const decisive = decidingLeaf(result.proof)?.citations[0]?.clause;
  return notes.filter(({ clause }) => clause === decisive);
};
