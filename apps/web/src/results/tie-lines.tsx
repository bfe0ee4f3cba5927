import { describeTie, tieTags } from '@huice/engine/wording';
import { NoteMarks } from '../citations/note-marks.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

/** 可同享, 择一, 合计封顶: what ties an incentive to others, with what it may not be taken together with. */
export const TieLines = ({ incentive }: { readonly incentive: string }) => {
  const { say, locale } = useWords();
  const { calculator, incentives } = usePackIndex();
  const ties = calculator.ties.filter((tie) => tie.incentives.includes(incentive));
  if (ties.length === 0) return null;
  const nameOf = (id: string) => incentives.get(id)?.title[locale] ?? id;
  return (
    <ul className="ties">
      {ties.map((tie) => (
        <li key={tie.id}>
          {tieTags([tie], incentive, locale).map((tag) => (
            <b key={tag} className="tie-tag">
              {tag}
            </b>
          ))}
          {describeTie(tie, incentive, nameOf, locale)}
          {say('list.stop')}
          <NoteMarks citations={tie.citations} />
        </li>
      ))}
    </ul>
  );
};
