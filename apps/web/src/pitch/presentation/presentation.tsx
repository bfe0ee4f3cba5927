import type { Report } from '@huice/engine';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { scaleFor } from '../../amounts/scale.ts';
import { useAnswerStore } from '../../state/checked-answers.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { contactParts, readContact, writeContact } from '../kept/contact.ts';
import type { KeptPitch } from '../kept/kept-pitch.ts';
import { pitchNow } from '../kept/pitch-now.ts';
import { useKeys } from '../keys/key-hint.tsx';
import { differingRows, planColumns } from '../scenarios/plan-columns.ts';
import { clientLink } from '../sharing/pitch-links.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { ContactSlide } from './contact-slide.tsx';
import { DeckBar, type DeckField } from './deck-bar.tsx';
import { IncentiveSlide } from './incentive-slide.tsx';
import { ListSlide } from './list-slide.tsx';
import { OverviewSlide } from './overview-slide.tsx';
import { PlansSlide } from './plans-slide.tsx';
import { slidesOf } from './slides-of.ts';
import { TitleSlide } from './title-slide.tsx';
import { useFit } from './use-fit.ts';
import { useFullScreen } from './use-full-screen.ts';

interface PresentationProps {
  readonly report: Report;
  readonly company: string;
  readonly setCompany: (company: string) => void;
  readonly pitch: KeptPitch;
  readonly today: string;
  readonly onClose: () => void;
}

const contactLabels = {
  name: 'pitch.contact.name',
  post: 'pitch.contact.post',
  phone: 'pitch.contact.phone',
} as const;

const forward = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'];
const backward = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'];

/** The results for a room: large type, one incentive at a time, its validity and its evidence always in sight. */
export const Presentation = ({ report, company, setCompany, pitch, today, onClose }: PresentationProps) => {
  const { say, locale } = usePitchWords();
  const packIndex = usePackIndex();
  const { read } = useAnswerStore();
  const { own, asOf } = read;
  const dialog = useRef<HTMLDialogElement>(null);
  const deck = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  const columns = useMemo(() => {
    const kept = pitchNow(pitch, read);
    return kept === null ? [] : planColumns(packIndex, kept, { own: { drafts: own.drafts, asOf }, today, say });
  }, [packIndex, pitch, read, own, asOf, today, say]);
  const slides = useMemo(
    () => slidesOf(report, columns.length === 0 ? null : differingRows(columns)),
    [report, columns],
  );
  const [contact, setContact] = useState(readContact);
  const [isKept, setKept] = useState(true);
  const scale = useMemo(() => scaleFor(report.results.map(({ amount }) => amount)), [report]);
  const [at, turn] = useState(0);
  const screen = useFullScreen(deck);
  const keys = useKeys();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Each slide begins at its heading, for those who hear it, and at its top.
  const slide = slides[at] ?? slides[0];
  useFit(article, slide);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `at`, see above
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>('.slide h2')?.focus();
  }, [at]);
  if (slide === undefined) return null;
  const fields: Readonly<Partial<Record<typeof slide.kind, readonly DeckField[]>>> = {
    title: [{ label: say('pitch.company'), text: company, set: setCompany }],
    contact: contactParts.map((part) => ({
      label: say(contactLabels[part]),
      text: contact[part],
      set: (text) => {
        const next = { ...contact, [part]: text };
        setContact(next);
        setKept(writeContact(next));
      },
    })),
  };
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
        <article ref={article} className="slide" key={at} data-kind={slide.kind}>
          {slide.kind === 'title' ? <TitleSlide report={report} company={company} /> : null}
          {slide.kind === 'overview' ? <OverviewSlide report={report} /> : null}
          {slide.kind === 'incentive' ? <IncentiveSlide result={slide.result} scale={scale} /> : null}
          {slide.kind === 'list' ? <ListSlide of={slide.of} results={slide.results} /> : null}
          {slide.kind === 'plans' || slide.kind === 'differing' ? <PlansSlide slide={slide} columns={columns} /> : null}
          {slide.kind === 'contact' ? (
            <ContactSlide report={report} contact={contact} link={clientLink({ own, asOf, today, locale })} />
          ) : null}
        </article>
        <DeckBar
          report={report}
          at={at}
          all={slides.length}
          go={go}
          screen={screen}
          fields={fields[slide.kind] ?? []}
          note={slide.kind === 'contact' ? say(isKept ? 'pitch.contact.kept' : 'pitch.contact.not-kept') : null}
          leave={() => dialog.current?.close()}
        />
      </div>
    </dialog>
  );
};
