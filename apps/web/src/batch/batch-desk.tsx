import type { Locale } from '@huice/engine';
import { Suspense, useState } from 'react';
import { later } from '../failure/later.tsx';
import { Footer } from '../frame/footer.tsx';
import { usePageTitle } from '../frame/use-page-title.ts';
import { useUnkept } from '../offline/use-unkept.ts';
import { BatchMasthead } from './batch-masthead.tsx';
import { ColumnsStep } from './columns/columns-step.tsx';
import { LeftOutNote } from './columns/left-out-note.tsx';
import { FileStep } from './file/file-step.tsx';
import { forgetParts, useTelling } from './kept/kept-parts.ts';
import { RunStep } from './screening/run-step.tsx';
import { useScreening } from './screening/use-screening.ts';
import { useKeptList } from './use-kept-list.ts';
import { refusalOf, useTable } from './use-table.ts';
import { useBatchWords } from './words/batch-words.ts';

// Nothing of it is needed before a first run has ended.
const Findings = later(() => import('./findings/findings.tsx').then(({ Findings: of }) => of));

interface BatchDeskProps {
  readonly openingDay: string;
  readonly today: string;
  readonly speak: (locale: Locale) => void;
}

/** A file, what its columns mean, and what every company in it may qualify for. */
export const BatchDesk = ({ openingDay, today, speak }: BatchDeskProps) => {
  const { say, locale } = useBatchWords();
  const [asOf, setAsOf] = useState(openingDay);
  const { opened, open, reopen, close, setHeader, setPlan, setTaken, guessAnew } = useTable();
  const { screening, run, stop } = useScreening();
  const refusal = refusalOf(opened);
  const table = opened?.outcome?.ok === true ? opened.outcome.value : null;
  const isDone = screening.kind === 'done';

  const { isKept, isLost } = useKeptList({ opened, reopen, isScreened: isDone, run: (again) => run(again, asOf) });
  useTelling('desk', () => ({ asOf, locale }));
  useUnkept(opened !== null && !isKept);

  usePageTitle(say('batch.page.title'), refusal !== null);

  const changed =
    <T extends readonly unknown[]>(act: (...args: T) => void) =>
    (...args: T) => {
      stop('idle');
      forgetParts();
      act(...args);
    };
  const setDay = (day: string) => {
    setAsOf(day);
    // A run that was stopped, or did not succeed, starts again when it is asked for.
    if (opened !== null && (isDone || screening.kind === 'running')) run(opened, day);
  };
  return (
    <div className="screen batch">
      <BatchMasthead asOf={asOf} setAsOf={setDay} today={today} speak={speak} />
      <main className="batch-desk">
        {isLost && opened === null ? (
          <p className="batch-kept" role="status">
            {say('batch.file.not-kept')}
          </p>
        ) : null}
        <FileStep opened={opened} open={changed(open)} close={changed(close)}>
          {opened === null || table === null ? null : (
            <LeftOutNote table={table} reading={opened} setTaken={changed(setTaken)} />
          )}
        </FileStep>
        {opened === null || table === null ? null : (
          <>
            <ColumnsStep
              opened={opened}
              table={table}
              setHeader={changed(setHeader)}
              setPlan={changed(setPlan)}
              guessAnew={changed(guessAnew)}
              folded={isDone}
            />
            <RunStep
              opened={opened}
              screening={screening}
              run={() => run(opened, asOf)}
              cancel={() => stop('cancelled')}
            />
          </>
        )}
        {isDone ? (
          <Suspense fallback={<p role="status">{say('batch.run.showing')}</p>}>
            <Findings found={screening.found} header={screening.header} fileName={opened?.file.name ?? ''} />
          </Suspense>
        ) : null}
      </main>
      <Footer privacy={say('batch.file.private')} />
    </div>
  );
};
