import type { Fact } from '@huice/engine';
import { answerText } from '../../questions/answer-text.ts';
import { goToQuestion } from '../../questions/go-to-question.ts';
import { useCheckedAnswers } from '../../state/checked-answers.tsx';
import { usePitchWords } from '../words/pitch-words.ts';
import { UndoButton } from './undo-button.tsx';
import type { WhatIf } from './use-what-if.ts';

interface ChangedAnswerProps {
  readonly fact: Fact;
  readonly whatIf: WhatIf;
}

/** `上市进度 上市辅导期 → 已报会  撤销` */
export const ChangedAnswer = ({ fact, whatIf }: ChangedAnswerProps) => {
  const words = usePitchWords();
  const { drafts } = useCheckedAnswers();
  const label = fact.label[words.locale];
  return (
    <li>
      <button type="button" className="plain" onClick={() => goToQuestion(fact.id)}>
        {label}
      </button>
      <del>{answerText(fact, whatIf.baseline?.drafts[fact.id], words)}</del>
      <ins>{answerText(fact, drafts[fact.id], words)}</ins>
      <UndoButton label={label} onUndo={() => whatIf.undo(fact)} />
    </li>
  );
};
