import type { Report } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { usePrinting } from '../../print/use-printing.ts';
import { useAnswerStore } from '../../state/checked-answers.tsx';
import { companyName } from '../../state/company-name.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { readContact } from '../kept/contact.ts';
import type { KeptPitch } from '../kept/kept-pitch.ts';
import { pitchNow } from '../kept/pitch-now.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { ComparedAnswers, ComparedRows, ComparedTotals } from './compared-parts.tsx';
import { differingRows, planColumns } from './plan-columns.ts';
import { PlanTable } from './plan-table.tsx';

interface PlanSheetProps {
  readonly pitch: KeptPitch;
  readonly report: Report;
  readonly today: string;
}

/** The plans side by side on a sheet of their own, behind the brief; made when the page is printed, as that is. */
export const PlanSheet = (props: PlanSheetProps) => (usePrinting(useAnswerStore().tell) ? <Sheet {...props} /> : null);

const Sheet = ({ pitch, report, today }: PlanSheetProps) => {
  const { say, locale } = usePitchWords();
  const packIndex = usePackIndex();
  const { read } = useAnswerStore();
  const { own, asOf } = read;
  const kept = pitchNow(pitch, read);
  const columns = kept === null ? [] : planColumns(packIndex, kept, { own: { drafts: own.drafts, asOf }, today, say });
  if (columns.length === 0) return null;
  const rows = differingRows(columns);
  const { id, version, digest } = report.pack;
  const officer = Object.values(readContact()).filter((part) => part !== '');
  const name = companyName(own.company);
  return (
    <div className="brief plan-sheet">
      <header>
        <h1>{say('pitch.compare.title')}</h1>
        <p>
          {name === '' ? '' : `${name} · `}
          {packIndex.pack.title[locale]} · {say('brief.as-of', { date: describeDate(asOf, locale) })}
        </p>
      </header>
      <PlanTable columns={columns}>
        <ComparedAnswers columns={columns} />
        <ComparedTotals columns={columns} />
        <ComparedRows columns={columns} rows={rows} />
      </PlanTable>
      <p>
        {rows.length === 0
          ? say('pitch.compare.none')
          : say('pitch.compare.only', { n: rows.length, all: report.results.length })}
      </p>
      <footer>
        <p className="brief-disclaimer">
          {say('pitch.present.not')}
          {say('list.stop')}
        </p>
        {officer.length === 0 ? null : (
          <p>
            <Spoken text={say('pitch.contact.of', { officer: officer.join(' · ') })} />
          </p>
        )}
        <p>{say('brief.pack', { id, version, digest })}</p>
      </footer>
    </div>
  );
};
