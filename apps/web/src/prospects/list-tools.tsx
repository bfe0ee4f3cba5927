import { useId, useState } from 'react';
import { download } from '../frame/download.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { today } from '../state/today.ts';
import { ImportPreview } from './import-preview.tsx';
import type { Prospect } from './prospect.ts';
import { type FileIssue, fileLimits, type ProspectFile, prospectFileText, readProspectFile } from './prospect-file.ts';
import { RefusedFile } from './refused-file.tsx';
import { useProspectWords } from './words/prospect-words.ts';

interface ListToolsProps {
  readonly prospects: readonly Prospect[];
  readonly add: (prospects: readonly Prospect[]) => Promise<void>;
  readonly remove: (gone: readonly Prospect[]) => Promise<void>;
}

type Chosen =
  | { readonly name: string; readonly file: ProspectFile }
  | { readonly name: string; readonly issues: readonly FileIssue[] };

/** The whole list out to a file and back in; nothing comes in before it has been looked at. */
export const ListTools = ({ prospects, add, remove }: ListToolsProps) => {
  const { say } = useProspectWords();
  const { pack } = usePackIndex();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const input = useId();
  const write = () =>
    download(
      new Blob([prospectFileText(prospects, pack)], { type: 'application/json' }),
      `huice-prospects-${today()}.json`,
    );
  const read = async (file: File) => {
    const { name } = file;
    if (file.size > fileLimits.bytes) return setChosen({ name, issues: [tooLarge(file.size)] });
    const outcome = readProspectFile(await file.text());
    setChosen(outcome.ok ? { name, file: outcome.value } : { name, issues: outcome.issues });
  };
  return (
    <>
      <p className="prospects-tools">
        <button type="button" className="tool" onClick={write} disabled={prospects.length === 0}>
          {say('prospects.export')}
        </button>
        <input
          id={input}
          className="unseen"
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void read(file);
            target.value = '';
          }}
        />
        <label htmlFor={input} className="tool">
          {say('prospects.import')}
        </label>
        {prospects.length < 2 ? null : (
          <button type="button" className="plain" onClick={() => void remove(prospects)}>
            {say('prospects.clear')}
          </button>
        )}
      </p>
      {chosen !== null && 'issues' in chosen ? (
        <RefusedFile name={chosen.name} issues={chosen.issues} close={() => setChosen(null)} />
      ) : null}
      {chosen !== null && 'file' in chosen ? (
        <ImportPreview {...chosen} present={prospects} add={add} close={() => setChosen(null)} />
      ) : null}
    </>
  );
};

const tooLarge = (bytes: number): FileIssue => ({
  code: 'input/too-large',
  path: [],
  expected: `at most ${fileLimits.bytes} bytes`,
  received: String(bytes),
  params: { limit: `${fileLimits.bytes / 1024 / 1024} MB` },
});
