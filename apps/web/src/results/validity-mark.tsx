import type { ValidityResult } from '@huice/engine';
import { describeValidity, validityLabel } from '@huice/engine/wording';
import { NoteMarks } from '../citations/note-marks.tsx';
import { useWords } from '../words/use-words.ts';

/** Whether the item is in force, in words and with the dates that it rests on. */
export const ValidityMark = ({ validity }: { readonly validity: ValidityResult }) => {
  const { locale } = useWords();
  const text = describeValidity(validity, locale);
  const label = validityLabel(validity.state, locale);
  const state = text.startsWith(label) ? label : (/^[^（(]+/.exec(text)?.[0] ?? text).trim();
  const rest = text.slice(state.length).replace(/^[，,;；]\s*/, '');
  return (
    <span className="validity" data-state={validity.state}>
      <b>{state}</b>
      {rest}
      <NoteMarks citations={validity.citations} />
    </span>
  );
};
