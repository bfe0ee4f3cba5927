import { describeDate } from '@huice/engine/wording';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { usePackIndex } from '../../state/pack-context.ts';
import { ExportButtons } from '../export/export-buttons.tsx';
import { forgetParts, isReturn, toldBefore, useKeptState, useTelling } from '../kept/kept-parts.ts';
import { companyLines } from '../screening/company-lines.ts';
import { CompanyList, type CompanySource } from '../screening/company-list.ts';
import { type Filter, noFilter, shownCompanies, shownIncentives } from '../screening/filter.ts';
import type { Screened } from '../screening/screened.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { CompanyDialog } from './company-dialog.tsx';
import { describeFilter } from './describe-filter.ts';
import { Filters } from './filters.tsx';
import { GuessedColumns } from './guessed-columns.tsx';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix.tsx';
import { ProblemList } from './problem-list.tsx';
import { SummaryTable } from './summary-table.tsx';

interface FindingsProps {
  /** As it came from its thread. */
  readonly found: Screened<CompanySource>;
  /** The file's column headings, by which problems are located. */
  readonly header: readonly string[];
  readonly fileName: string;
}

/** The company that is open, and the incentive whose cell was chosen. */
interface Chosen {
  readonly company: number;
  readonly incentive: string | undefined;
}

/** What the run found: in sum, company by company, and as files. */
export const Findings = ({ found, header, fileName }: FindingsProps) => {
  const { say, locale } = useBatchWords();
  const { pack, calculator } = usePackIndex();
  const screened = useMemo(
    () => ({ ...found, companies: new CompanyList(pack.facts, found.companies) }),
    [found, pack],
  );
  const [filter, setFilter] = useKeptState<Filter>('filter', noFilter);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => shownIncentives(screened, pack, settled), [screened, pack, settled]);
  const lines = useMemo(() => companyLines(screened, shown, calculator), [screened, shown, calculator]);
  const companies = useMemo(() => shownCompanies(screened, shown, settled), [screened, shown, settled]);
  const inSight = useMemo(
    () => ({
      companies,
      incentives: shown,
      filters: describeFilter(settled, pack, say, locale),
    }),
    [companies, shown, settled, pack, say, locale],
  );
  const title = useRef<HTMLHeadingElement>(null);
  const folds = useRef<HTMLDivElement>(null);
  useTelling('folds', () => [...(folds.current?.querySelectorAll('details') ?? [])].map(({ open }) => open));
  useLayoutEffect(() => {
    const left = toldBefore<readonly boolean[]>('folds');
    // Who comes back stands where they stood; who comes by a run hears that it has ended.
    if (!isReturn || left === null) return title.current?.focus();
    for (const [at, fold] of [...(folds.current?.querySelectorAll('details') ?? [])].entries())
      fold.open = left[at] ?? fold.open;
    return undefined;
  }, []);
  // What the page was left with has been taken up; a later run begins with nothing of it.
  useEffect(forgetParts, []);
  const choose = useCallback((company: number, incentive?: string) => setChosen({ company, incentive }), []);
  const close = useCallback(() => setChosen(null), []);
  const { asOf } = screened;
  const all = screened.companies.length;
  return (
    <div ref={folds} className="batch-findings">
      <header className="batch-findings-head">
        <h2 ref={title} id="findings-title" tabIndex={-1}>
          {say('batch.findings.title', { n: all })}
        </h2>
        <p className="tally">{say('batch.findings.as-of', { date: describeDate(asOf, locale), file: fileName })}</p>
      </header>
      {all === 0 ? (
        <p className="batch-lead">{say('batch.findings.none')}</p>
      ) : (
        <>
          <GuessedColumns screened={screened} header={header} />
          <ProblemList screened={screened} header={header} fileName={fileName} choose={choose} />
          <SummaryTable screened={screened} filter={filter} setFilter={setFilter} />
          <section aria-labelledby="matrix-title">
            <h3 id="matrix-title">
              {say('batch.matrix.title')}
              <span className="tally" role="status">
                {say('batch.matrix.shown', { shown: companies.length, all })}
              </span>
            </h3>
            <Filters screened={screened} filter={filter} setFilter={setFilter} />
            <Legend />
            <p id="matrix-keys" className="tally batch-keys">
              {say('batch.matrix.keys')}
            </p>
            {companies.length === 0 || shown.length === 0 ? (
              <p className="batch-empty">
                {say('batch.matrix.empty')}{' '}
                <button type="button" className="plain" onClick={() => setFilter(noFilter)}>
                  {say('batch.filter.reset')}
                </button>
              </p>
            ) : (
              <Matrix
                screened={screened}
                shown={shown}
                lines={lines}
                companies={companies}
                choose={choose}
                isSingle={settled.incentive !== ''}
              />
            )}
          </section>
          <ExportButtons screened={screened} header={header} fileName={fileName} inSight={inSight} />
          {chosen === null ? null : (
            <CompanyDialog
              key={chosen.company}
              company={screened.companies.at(chosen.company)}
              incentive={chosen.incentive}
              asOf={asOf}
              header={header}
              onClose={close}
            />
          )}
        </>
      )}
    </div>
  );
};
