import { type KeyboardEvent, type Ref, Suspense } from 'react';
import { CompanyField } from '../../questions/company-field.tsx';
import { MootProvider } from '../../questions/moot-provider.tsx';
import { QuestionGroup } from '../../questions/question-group.tsx';
import { useMatters } from '../../questions/use-matters.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import type { DeskState } from '../../state/use-desk.ts';
import { QuestionFinderLater } from '../finder/question-finder-later.ts';
import { focusResults } from '../table/focus-row.ts';
import { usePitchWords } from '../words/pitch-words.ts';

interface DenseQuestionsProps {
  readonly desk: DeskState;
  readonly finder: Ref<HTMLInputElement>;
}

/** Every question at once, a line each where it fits; the field above finds one by typing. */
export const DenseQuestions = ({ desk, finder }: DenseQuestionsProps) => {
  const { say } = usePitchWords();
  const { pack } = usePackIndex();
  const matters = useMatters(desk.answers.report);
  return (
    <section className="pitch-questions" aria-labelledby="questions-title">
      <header className="pane-head">
        <h2 id="questions-title">{say('questions.title')}</h2>
        <Suspense>
          <QuestionFinderLater finder={finder} />
        </Suspense>
      </header>
      <form
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={leaveFigure}
        aria-labelledby="questions-title"
      >
        <CompanyField company={desk.state.company} setCompany={desk.setCompany} label={say('pitch.company')} />
        <MootProvider>
          {pack.groups.map((group) => (
            <QuestionGroup key={group.id} group={group} matters={matters} dense />
          ))}
        </MootProvider>
      </form>
    </section>
  );
};

/** Enter and Escape leave a box that is typed into, with what was typed, so that single keys act again. */
const leaveFigure = (event: KeyboardEvent) => {
  if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
  if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'text') return;
  event.preventDefault();
  focusResults();
};
