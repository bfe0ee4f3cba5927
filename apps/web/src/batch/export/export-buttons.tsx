import { useId, useState } from 'react';
import { download } from '../../frame/download.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import type { Screened } from '../screening/screened.ts';
import { type BatchMessageId, useBatchWords } from '../words/batch-words.ts';
import type { ExportTask } from './export.worker.ts';
import { exportFile } from './export-file.ts';
import { exportName, stemOf } from './export-name.ts';
import { type Scope, wholeScope } from './export-scope.ts';

interface ExportButtonsProps {
  readonly screened: Screened;
  readonly header: readonly string[];
  readonly fileName: string;
  /** What the filters leave in sight. */
  readonly inSight: Scope;
}

const formats = ['xlsx', 'matrix-csv', 'list-csv', 'sources-csv'] as const;

const sheetOf: Readonly<Record<ExportTask['format'], BatchMessageId | null>> = {
  xlsx: null,
  'matrix-csv': 'batch.export.matrix',
  'list-csv': 'batch.export.list',
  'sources-csv': 'batch.export.sources',
};

/** The findings as files: all of them, or what the filters leave; how many is said before anything is saved. */
export const ExportButtons = ({ screened, header, fileName, inSight }: ExportButtonsProps) => {
  const { say, locale } = useBatchWords();
  const { pack, calculator } = usePackIndex();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const [isWhole, setWhole] = useState(false);
  const group = useId();
  const whole = wholeScope(screened, pack);
  const isNarrowed = inSight.filters.length > 0;
  const scope = isNarrowed && !isWhole ? inSight : whole;
  const save = async (format: ExportTask['format']) => {
    setState('making');
    const sent = { ...screened, companies: screened.companies.source };
    const file = await exportFile({ screened: sent, scope, pack, digest: calculator.digest, header, locale, format });
    setState(file === null ? 'failed' : 'idle');
    const sheet = sheetOf[format];
    const name = exportName(
      [
        say('batch.export.file'),
        stemOf(fileName),
        sheet === null ? '' : say(sheet),
        scope === whole ? '' : say('batch.export.part-of'),
      ],
      { asOf: screened.asOf, pack, ending: format === 'xlsx' ? 'xlsx' : 'csv' },
    );
    if (file !== null) download(file, name);
  };
  const counts = ({ companies, incentives }: Scope) => ({ companies: companies.length, incentives: incentives.length });
  return (
    <section className="batch-export" aria-labelledby="export-title">
      <h3 id="export-title">
        {say('batch.save.title')}
        {isNarrowed ? null : <span className="tally">{say('batch.save.whole', counts(whole))}</span>}
      </h3>
      {isNarrowed ? (
        <fieldset className="batch-scope">
          <legend className="unseen">{say('batch.save.which')}</legend>
          {([false, true] as const).map((one) => (
            <label key={String(one)} className="batch-check">
              <input type="radio" name={group} checked={isWhole === one} onChange={() => setWhole(one)} />
              <span>{say(one ? 'batch.save.whole' : 'batch.save.in-sight', counts(one ? whole : inSight))}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <p className="batch-buttons">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className={format === 'xlsx' ? 'primary' : 'tool'}
            disabled={state === 'making' || scope.companies.length === 0 || scope.incentives.length === 0}
            onClick={() => void save(format)}
          >
            {say(`batch.save.${format}`)}
          </button>
        ))}
        <button type="button" className="tool" onClick={() => print()}>
          {say('batch.save.print')}
        </button>
        <span role="status" className="tally">
          {state === 'making' ? say('batch.export.making') : state === 'failed' ? say('batch.export.failed') : ''}
        </span>
      </p>
    </section>
  );
};
