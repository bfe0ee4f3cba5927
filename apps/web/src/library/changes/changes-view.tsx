import type { Issue } from '@huice/engine';
import { describeIssue } from '@huice/engine/wording';
import { type DragEvent, Suspense, useState } from 'react';
import { later } from '../../failure/later.tsx';
import { useNoDropAside } from '../../frame/use-no-drop-aside.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { ViewTitle } from '../frame/view-title.tsx';
import { useLibraryWords } from '../words/library-words.ts';
import type { ComparedPacks } from './compare-packs.ts';

/** Far above any pack; keeps a mistaken choice from filling the memory. */
const mostBytes = 30_000_000;

/** Loads with the first file, not with the page: reading a pack needs its whole schema. */
const loadComparing = () => import('./compare-packs.ts');
const ChangeReport = later(() => import('./change-report.tsx').then(({ ChangeReport: of }) => of));

type State =
  | { readonly step: 'empty' | 'reading' | 'too-large' | 'unreadable' }
  | { readonly step: 'refused'; readonly name: string; readonly issues: readonly Issue[] }
  | { readonly step: 'done'; readonly compared: ComparedPacks };

/** An earlier (or later) version of the pack, chosen or dropped, against the one in use. It is read here and goes nowhere. */
export const ChangesView = () => {
  const { say, locale } = useLibraryWords();
  const { pack } = usePackIndex();
  const [state, set] = useState<State>({ step: 'empty' });
  const [over, setOver] = useState(false);
  useNoDropAside();
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > mostBytes) return set({ step: 'too-large' });
    set({ step: 'reading' });
    try {
      const [comparing, text] = await Promise.all([loadComparing(), file.text(), ChangeReport.early()]);
      const compared = comparing.comparePacks(text, pack);
      set(
        compared.ok
          ? { step: 'done', compared: compared.value }
          : { step: 'refused', name: file.name, issues: compared.issues },
      );
    } catch {
      set({ step: 'unreadable' });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  const keep = async () => {
    try {
      const { name, file } = (await loadComparing()).packFile(pack);
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      set({ step: 'unreadable' });
    }
  };
  const isRefused = state.step === 'refused' || state.step === 'too-large' || state.step === 'unreadable';
  return (
    <main className="changes-view">
      <ViewTitle title={say('changes.title')} isWrong={isRefused}>
        {say('changes.title')}
      </ViewTitle>
      <p className="library-hint">{say('changes.only-one', { id: pack.id, version: pack.version })}</p>
      <p className="library-hint">{say('changes.lead')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file control inside is the first. */}
      <div
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id="pack-file"
          className="unseen"
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            void read(target.files?.[0]);
            // The same file chosen again is read again.
            target.value = '';
          }}
        />
        <label htmlFor="pack-file" className="tool">
          {say('changes.choose')}
        </label>
        <p className="hint">{say('changes.stays')}</p>
      </div>
      <button type="button" className="tool" onClick={() => void keep()}>
        {say('changes.keep', { version: pack.version })}
      </button>
      <div aria-live="polite">
        {state.step === 'reading' ? <p className="change-message">{say('changes.reading')}</p> : null}
        {state.step === 'too-large' ? <p className="change-message">{say('changes.too-large')}</p> : null}
        {state.step === 'unreadable' ? <p className="change-message">{say('changes.unreadable')}</p> : null}
        {state.step === 'refused' ? (
          <div className="change-message">
            <p>{say('changes.refused', { name: state.name })}</p>
            <ul className="dashes">
              {state.issues.slice(0, 10).map((issue) => (
                <li key={`${issue.code} ${issue.path.join('.')}`}>{describeIssue(issue, locale)}</li>
              ))}
            </ul>
            {state.issues.length > 10 ? <p>{say('changes.more-issues', { n: state.issues.length - 10 })}</p> : null}
          </div>
        ) : null}
      </div>
      {state.step === 'done' ? (
        <Suspense>
          <ChangeReport key={state.compared.before.version} compared={state.compared} />
        </Suspense>
      ) : null}
    </main>
  );
};
