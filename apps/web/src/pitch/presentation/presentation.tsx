import type { Report } from '@huice/engine';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { scaleFor } from '../../amounts/scale.ts';
import { useKeys } from '../keys/key-hint.tsx';
import { usePitchWords } from '../words/pitch-words.ts';
import { DeckBar } from './deck-bar.tsx';
import { IncentiveSlide } from './incentive-slide.tsx';
import { ListSlide } from './list-slide.tsx';
import { OverviewSlide } from './overview-slide.tsx';
import { slidesOf } from './slides-of.ts';
import { TitleSlide } from './title-slide.tsx';
import { useFullScreen } from './use-full-screen.ts';

interface PresentationProps {
  readonly report: Report;
  readonly company: string;
  readonly setCompany: (company: string) => void;
  readonly onClose: () => void;
}

const forward = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'];
const backward = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'];

/** The results for a room: large type, one incentive at a time, its validity and its evidence always in sight. */
export const Presentation = ({ report, company, setCompany, onClose }: PresentationProps) => {
  const { say } = usePitchWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const deck = useRef<HTMLDivElement>(null);
  const slides = useMemo(() => slidesOf(report), [report]);
  const scale = useMemo(() => scaleFor(report.results.map(({ amount }) => amount)), [report]);
  const [at, turn] = useState(0);
  const screen = useFullScreen(deck);
  const keys = useKeys();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Each slide begins at its heading, for those who hear it, and at its top.
  const slide = slides[at] ?? slides[0];
  useEffect(() => {
    if (slide !== undefined) dialog.current?.querySelector<HTMLElement>('.slide h2')?.focus();
  }, [slide]);
  if (slide === undefined) return null;
  const go = (to: number) => turn(Math.max(0, Math.min(slides.length - 1, to)));
  const pressed = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLInputElement) return;
    // A button that has the focus is pressed by these.
    if (target instanceof HTMLElement && target.closest('button, summary') && (key === ' ' || key === 'Enter')) return;
    if (forward.includes(key)) go(at + 1);
    else if (backward.includes(key)) go(at - 1);
    else if (key === 'Home') go(0);
    else if (key === 'End') go(slides.length - 1);
    else if (keys && (key === 'f' || key === 'F')) screen.toggle();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="presentation"
      aria-label={say('pitch.present.title')}
      onClose={onClose}
      onKeyDown={pressed}
    >
      <div className="deck" ref={deck}>
        <article className="slide" key={at} data-kind={slide.kind}>
          {slide.kind === 'title' ? <TitleSlide report={report} company={company} /> : null}
          {slide.kind === 'overview' ? <OverviewSlide report={report} /> : null}
          {slide.kind === 'incentive' ? <IncentiveSlide result={slide.result} scale={scale} /> : null}
          {slide.kind === 'list' ? <ListSlide of={slide.of} results={slide.results} /> : null}
        </article>
        <DeckBar
          report={report}
          at={at}
          all={slides.length}
          go={go}
          screen={screen}
          company={at === 0 ? { name: company, set: setCompany } : null}
          leave={() => dialog.current?.close()}
        />
      </div>
    </dialog>
  );
};
