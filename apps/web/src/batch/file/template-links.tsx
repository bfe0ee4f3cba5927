import { download } from '../../frame/download.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { sampleSheet } from './sample-rows.ts';
import { guideSheet, templateSheet } from './template-rows.ts';

/** A table to fill in, in either format; and invented companies to try the page with. */
export const TemplateLinks = ({ open }: { readonly open: (file: File) => void }) => {
  const { say, locale } = useBatchWords();
  const { pack } = usePackIndex();
  const name = say('batch.template.file');
  // The writers are loaded when they are wanted.
  const csv = async () => {
    const { toCsv } = await import('../sheets/to-csv.ts');
    download(toCsv(templateSheet(pack, say, locale)), `${name}.csv`);
  };
  const xlsx = async () => {
    const { toXlsx } = await import('../sheets/to-xlsx.ts');
    download(toXlsx([templateSheet(pack, say, locale), guideSheet(pack, say, locale)]), `${name}.xlsx`);
  };
  const sample = async () => {
    const { toCsv } = await import('../sheets/to-csv.ts');
    open(new File([toCsv(sampleSheet(pack, say, locale))], `${say('batch.sample.file')}.csv`));
  };
  return (
    <div className="batch-template">
      <p>{say('batch.template.lead')}</p>
      <p className="batch-buttons">
        <button type="button" className="tool" onClick={() => void xlsx()}>
          {say('batch.template.xlsx')}
        </button>
        <button type="button" className="tool" onClick={() => void csv()}>
          {say('batch.template.csv')}
        </button>
        <button type="button" className="plain" onClick={() => void sample()}>
          {say('batch.sample.try')}
        </button>
      </p>
      <p className="tally">{say('batch.file.private')}</p>
    </div>
  );
};
