import './last-visit.css';
import type { Report } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { I18nProvider } from '@lingui/react';
import { type MouseEvent, useEffect, useMemo, useState } from 'react';
import { focusOnward } from '../design/focus-onward.ts';
import { LibraryLink } from '../frame/library-link.tsx';
import { answersOf } from '../state/answers-of.ts';
import { useAnswerStore } from '../state/checked-answers.tsx';
import { kept } from '../state/kept.ts';
import { areKept } from '../state/kept-answers.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { today } from '../state/today.ts';
import { useLaterWords } from '../words/use-later-words.ts';
import { useWords } from '../words/use-words.ts';
import { type Difference, differencesOf } from './differences.ts';
import { lastVisit, visitOf } from './visit.ts';
import { useVisitWords, visitWordsIn } from './words/visit-words.ts';

/**
 * Which results are others than on the visit before, and why. A visit is remembered beside the answers, only where they are kept, and only
 * as they are today: not with a trial, nor for another day. Until the reader has seen what differs, the visit before stays.
 */
export const LastVisit = ({ report }: { readonly report: Report }) => {
  const { locale } = useWords();
  const packIndex = usePackIndex();
  const store = useAnswerStore();
  const [before] = useState(lastVisit.read);
  const [isSeen, see] = useState(false);
  const words = useLaterWords(visitWordsIn);
  const isToday = report.asOf === today() && store.read.own.trial === null;
  const now = useMemo(() => visitOf(report, packIndex, answersOf(store.read.own)), [report, packIndex, store]);
  const differences = useMemo(
    () => (before === null || !isToday ? [] : differencesOf(before, now, locale)),
    [before, now, isToday, locale],
  );
  const isPending = differences.length > 0 && !isSeen;
  useEffect(() => {
    if (!isToday || isPending) return;
    const remember = () => {
      const mayBe = kept.read() !== null && areKept(store.read.own, packIndex.pack.facts);
      if (mayBe) lastVisit.write(now);
      return mayBe;
    };
    // The answers themselves are kept when the page is idle, or when it is left: there before this is called.
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      if (remember() || tries === 5) clearInterval(timer);
    }, 500);
    addEventListener('pagehide', remember);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', remember);
    };
  }, [now, isToday, isPending, store, packIndex]);
  if (!isPending || before === null || words === null) return null;
  return (
    <I18nProvider i18n={words}>
      <Differences
        asOf={before.asOf}
        differences={differences}
        close={(event) => {
          see(true);
          focusOnward(event, document.getElementById('results-title'));
        }}
      />
    </I18nProvider>
  );
};

interface DifferencesProps {
  readonly asOf: string;
  readonly differences: readonly Difference[];
  readonly close: (event: MouseEvent) => void;
}

const Differences = ({ asOf, differences, close }: DifferencesProps) => {
  const { say, locale } = useVisitWords();
  return (
    <details className="last-visit">
      <summary>{say('visit.line', { n: differences.length, date: describeDate(asOf, locale) })}</summary>
      <ul>
        {differences.map(({ incentive, title, cause, was, is }) => (
          <li key={incentive}>
            {cause === 'gone' ? (
              <b>{title[locale]}</b>
            ) : (
              <LibraryLink view={{ name: 'incentive', id: incentive }} className="plain">
                {title[locale]}
              </LibraryLink>
            )}
            <span className="last-visit-why">{say(`visit.why-${cause}`)}</span>
            <span className="last-visit-what">
              {was.length === 0 ? null : say('visit.was', { text: was.join(say('list.clause')) })}
              {was.length === 0 || is.length === 0 ? null : say('list.clause')}
              {is.length === 0 ? null : say('visit.is', { text: is.join(say('list.clause')) })}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="tool" onClick={close}>
        {say('visit.close')}
      </button>
    </details>
  );
};
