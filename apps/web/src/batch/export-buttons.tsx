import { useState } from 'react';
import { useShelf } from '../state/pack-context.ts';
import { download } from './download.ts';
import type { ExportTask } from './export.worker.ts';
import { exportFile } from './export-file.ts';
import type { Screened } from './screened.ts';
import { useBatchWords } from './words/batch-words.ts';

interface ExportButtonsProps {
  readonly screened: Screened;
  readonly header: readonly string[];
  readonly fileName: string;
}

const formats = ['xlsx', 'matrix-csv', 'list-csv'] as const;

export const ExportButtons = ({ screened, header, fileName }: ExportButtonsProps) => {
  const { say, locale } = useBatchWords();
  const { pack, calculator } = useShelf();
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const save = async (format: ExportTask['format']) => {
    setState('making');
    const file = await exportFile({ screened, pack, digest: calculator.digest, header, locale, format });
    setState(file === null ? 'failed' : 'idle');
    const stem = `${say('batch.export.file')} ${fileName.replace(/\.\w+$/, '')}`;
    const kind =
      format === 'xlsx' ? '' : ` ${say(format === 'list-csv' ? 'batch.export.list' : 'batch.export.matrix')}`;
    if (file !== null) download(file, `${stem}${kind}.${format === 'xlsx' ? 'xlsx' : 'csv'}`);
  };
  return (
    <div className="batch-export">
      <p className="batch-buttons">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className={format === 'xlsx' ? 'primary' : 'tool'}
            disabled={state === 'making'}
            onClick={() => void save(format)}
          >
            {say(`batch.save.${format}`)}
          </button>
        ))}
        <span role="status" className="tally">
          {state === 'making' ? say('batch.export.making') : state === 'failed' ? say('batch.export.failed') : ''}
        </span>
      </p>
    </div>
  );
};
