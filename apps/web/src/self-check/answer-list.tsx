import { type Fact, type FactGroup, parseAnswer } from '@huice/engine';
import { describeGiven } from '@huice/engine/wording';
import { useEffect, useRef } from 'react';
import { MootMark } from '../questions/moot-mark.tsx';
import { answerOf } from '../state/answer-of.ts';
import { emptyDraft, isAnswered } from '../state/draft.ts';
import { draftText } from '../state/draft-text.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useAsked } from './asked/asked-context.ts';
import { useSelfCheck } from './self-check-context.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

interface AnswerListProps {
  readonly group: FactGroup;
  /** Fact id to how many incentives it could still change; what it does not name was not asked and need not be. */
  readonly matters: ReadonlyMap<string, number>;
}

/** One group of questions with their answers. What was not asked, because no answer matters, is named and not hidden. */
export const AnswerList = ({ group, matters }: AnswerListProps) => {
  const { say, locale } = useSelfCheckWords();
  const { pack } = usePackIndex();
  const asked = useAsked();
  const { drafts } = useSelfCheck().desk.answers;
  const facts = pack.facts.filter((fact) => fact.group === group.id);
  const shown = facts.filter((fact) => isAnswered(drafts[fact.id]) || matters.has(fact.id));
  const idle = facts.filter((fact) => !shown.includes(fact));
  if (facts.length === 0) return null;
  return (
    <section className="answer-list" aria-labelledby={`answers-${group.id}`}>
      <h2 id={`answers-${group.id}`}>{group.label[locale]}</h2>
      {shown.length === 0 ? null : (
        <dl>
          {shown.map((fact) => (
            <AnswerRow key={fact.id} fact={fact} matters={matters.get(fact.id) ?? 0} />
          ))}
        </dl>
      )}
      {idle.length === 0 ? null : (
        <details>
          <summary>{say(asked === null ? 'check.idle' : 'asked.idle', { n: idle.length })}</summary>
          <p>{idle.map(({ label }) => label[locale]).join(say('list.separator'))}</p>
        </details>
      )}
    </section>
  );
};

const AnswerRow = ({ fact, matters }: { readonly fact: Fact; readonly matters: number }) => {
  const { say, locale } = useSelfCheckWords();
  const { desk, steps } = useSelfCheck();
  const button = useRef<HTMLButtonElement>(null);
  const draft = desk.answers.drafts[fact.id] ?? emptyDraft(fact);
  const isDone = isAnswered(draft);
  const read = parseAnswer(fact, answerOf(fact, draft));
  const isBack = steps.from?.name === 'change' && steps.from.fact === fact.id;
  // Straight back to where one left.
  useEffect(() => {
    if (!isBack) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [isBack]);
  const text = !isDone
    ? say('check.open', { n: matters })
    : !read.ok
      ? say('check.unread', { text: draftText(draft) })
      : read.value === null
        ? say('answer.unsure')
        : fact.kind === 'boolean'
          ? say(draft === 'true' ? 'answer.yes' : 'answer.no')
          : describeGiven(fact, read.value, locale);
  return (
    <div data-answered={isDone} data-wrong={!read.ok}>
      <dt>{fact.label[locale]}</dt>
      <dd>
        {text}
        {isDone ? <MootMark factId={fact.id} /> : null}
      </dd>
      <dd className="answer-change">
        <button
          type="button"
          className="plain"
          ref={button}
          onClick={() => steps.go({ name: 'change', fact: fact.id })}
        >
          {say(isDone ? 'check.change' : 'check.answer')}
          <span className="unseen"> {fact.label[locale]}</span>
        </button>
      </dd>
    </div>
  );
};
