import type { Fact, Question } from '@huice/engine';
import { describeQuestion } from '@huice/engine/wording';
import { useRef } from 'react';
import { unbroken } from '../amounts/unbroken.ts';
import { useOnePress } from '../design/use-one-press.ts';
import { goToQuestion } from '../questions/go-to-question.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { type Answering, CutButtons, OptionButtons, oneCut } from './answer-buttons.tsx';
import { AnswerControls } from './answer-controls.tsx';
import { NextReason } from './next-reason.tsx';
import { NothingToAsk } from './nothing-to-ask.tsx';
import { useFocusOnMove, useNextQuestion } from './use-next-question.ts';
import { rankings } from './use-questions.ts';

/** The one question that is most worth answering, why, and a way to answer it right there. */
export const NextQuestion = () => {
  const { say, locale } = useWords();
  const { facts } = usePackIndex();
  const panel = useRef<HTMLElement>(null);
  const next = useNextQuestion(panel);
  const moves = next?.moves ?? 0;
  useOnePress(moves, panel);
  const head = useFocusOnMove(moves);
  if (next === null) return <NotYetAsked />;
  const { plan, shown, isPassed } = next;
  const fact = shown === null ? undefined : facts.get(shown.fact);
  const left = plan.asked.length + plan.later.length;
  return (
    <section className="next-question" ref={panel} aria-labelledby="next-question-title">
      <header>
        <h3 id="next-question-title">{say('next.title')}</h3>
        {left === 0 ? null : <span className="tally">{say('next.open', { n: left })}</span>}
      </header>
      {shown === null || fact === undefined ? (
        <NothingToAsk plan={plan} takeUp={next.takeUp} head={head} />
      ) : isPassed ? (
        <div className="next-ask">
          <p className="next-text">{unbroken(describeQuestion(fact, shown, locale))}</p>
          <p className="next-reason" role="status">
            {say('next.passed')}
          </p>
          <button type="button" className="tool" onClick={next.goOn}>
            {say('next.go-on')}
          </button>
        </div>
      ) : (
        <div
          className="next-ask"
          role="group"
          // Its own name, since the same question stands in the form below.
          aria-labelledby="next-question-title next-question-text"
          aria-describedby="next-question-reason"
        >
          <p className="next-text" id="next-question-text" tabIndex={-1} ref={head}>
            {unbroken(describeQuestion(fact, shown, locale))}
          </p>
          <NextReason question={shown} id="next-question-reason" />
          <Controls key={`${fact.id} ${moves}`} fact={fact} question={shown} answer={next.answer} />
          <button type="button" className="plain next-later" onClick={next.putOff}>
            {say('next.later')}
          </button>
        </div>
      )}
      {left < 2 ? null : (
        <div className="next-rank" role="group" aria-labelledby="next-rank-label">
          <span id="next-rank-label">{say('next.rank')}</span>
          {rankings.map((by) => (
            <button key={by} type="button" aria-pressed={by === next.rankBy} onClick={() => next.rank(by)}>
              {say(`ranking.${by}`)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
};

/** Keeps the place of the panel while the first question is worked out. */
const NotYetAsked = () => <div className="next-question" data-waiting="true" />;

interface ControlsProps {
  readonly fact: Fact;
  readonly question: Question;
  readonly answer: Answering;
}

const Controls = ({ fact, question, answer }: ControlsProps) => {
  const { say } = useWords();
  if (fact.kind === 'boolean' || fact.kind === 'choice') return <OptionButtons fact={fact} answer={answer} />;
  const cut = oneCut(question);
  return cut === null ? (
    <AnswerControls fact={fact} answer={answer} />
  ) : (
    <CutButtons
      fact={fact}
      cut={cut}
      answer={answer}
      exact={{ text: say('next.exact'), go: () => goToQuestion(fact.id) }}
    />
  );
};
