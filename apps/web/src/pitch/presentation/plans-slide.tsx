import type { ReactNode } from 'react';
import { ComparedAnswers, ComparedRows, ComparedTotals } from '../scenarios/compared-parts.tsx';
import type { PlanColumn } from '../scenarios/plan-columns.ts';
import { PlanTable } from '../scenarios/plan-table.tsx';
import { usePitchWords } from '../words/pitch-words.ts';
import type { Slide } from './slides-of.ts';

interface PlansSlideProps {
  readonly slide: Extract<Slide, { readonly kind: 'plans' | 'differing' }>;
  readonly columns: readonly PlanColumn[];
}

/** As many as are read from the last row; all of them stand on the printed sheet. */
const mostAnswers = 5;

/** The plans side by side: first what is answered differently and what each adds up to, then what comes out differently. */
export const PlansSlide = ({ slide, columns }: PlansSlideProps) => {
  const { say } = usePitchWords();
  if (slide.kind === 'plans') {
    return (
      <>
        <h2 tabIndex={-1}>{say('pitch.compare.title')}</h2>
        <Across>
          <PlanTable columns={columns}>
            <ComparedAnswers columns={columns} most={mostAnswers} />
            <ComparedTotals columns={columns} />
          </PlanTable>
        </Across>
        <p className="slide-small">{say('pitch.compare.each')}</p>
      </>
    );
  }
  const { rows, part, parts } = slide;
  return (
    <>
      <h2 tabIndex={-1}>
        {say('pitch.compare.differing')}
        {parts === 1 ? null : <small> {say('pitch.present.count', { at: part, all: parts })}</small>}
      </h2>
      <Across>
        <PlanTable columns={columns}>
          <ComparedRows columns={columns} rows={rows} />
        </PlanTable>
      </Across>
    </>
  );
};

/** On a phone the columns are looked along. */
const Across = ({ children }: { readonly children: ReactNode }) => {
  const { say } = usePitchWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="compare-scroll" aria-label={say('pitch.compare.title')} tabIndex={0}>
      {children}
    </section>
  );
};
