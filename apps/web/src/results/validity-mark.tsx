import { describeValidity, type ValidityResult } from '@huice/engine';
import { NoteMarks } from '../citations/note-marks.tsx';
import { useWords } from '../words/use-words.ts';

/** Whether the item is in force, in words and with the dates that it rests on. */
export const ValidityMark = ({ validity }: { readonly validity: ValidityResult }) => {
  const { locale } = useWords();
  return (
    <span className="validity" data-state={validity.state}>
      {describeValidity(validity, locale)}
      <NoteMarks citations={validity.citations} />
    </span>
  );
};
