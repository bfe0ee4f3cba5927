import { useEffect, useRef, useState } from 'react';
import { usePackIndex } from '../state/pack-context.ts';
import { importedProspects, type OnDiffering, planImport } from './plan-import.ts';
import type { Prospect } from './prospect.ts';
import type { ProspectFile } from './prospect-file.ts';
import { unknownAnswers } from './unknown-answers.ts';
import { useProspectWords } from './words/prospect-words.ts';

interface ImportPreviewProps {
  readonly name: string;
  readonly file: ProspectFile;
  readonly present: readonly Prospect[];
  readonly add: (prospects: readonly Prospect[]) => Promise<void>;
  readonly close: () => void;
}

const choices = [
  ['both', 'import.both'],
  ['theirs', 'import.theirs'],
  ['mine', 'import.mine'],
] as const satisfies readonly (readonly [OnDiffering, string])[];

/** What a file would change; both of two that differ stay unless the reader says otherwise. */
export const ImportPreview = ({ name, file, present, add, close }: ImportPreviewProps) => {
  const { say } = useProspectWords();
  const { pack } = usePackIndex();
  const [on, setOn] = useState<OnDiffering>('both');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const plan = planImport(present, file.prospects);
  const writes = plan.added.length + (on === 'mine' ? 0 : plan.differing.length);
  const strange = file.prospects.filter((one) => unknownAnswers(one, pack.facts) > 0).length;
  const isOtherPack = file.pack !== null && (file.pack.id !== pack.id || file.pack.version !== pack.version);
  const take = async () => {
    close();
    if (writes > 0) await add(importedProspects(plan, on));
  };
  return (
    <section className="prospects-file" aria-labelledby="import-title">
      <h3 id="import-title" ref={title} tabIndex={-1}>
        {say('import.title', { name })}
      </h3>
      <p>{say('import.counts', { added: plan.added.length, same: plan.same, differing: plan.differing.length })}</p>
      {isOtherPack && file.pack !== null ? (
        <p>
          {say('import.other-pack', {
            theirs: `${file.pack.id} ${file.pack.version}`,
            ours: `${pack.id} ${pack.version}`,
          })}
        </p>
      ) : null}
      {strange === 0 ? null : <p>{say('import.strange', { n: strange })}</p>}
      {plan.differing.length === 0 ? null : (
        <fieldset>
          <legend>
            {say('import.differing', {
              names: plan.differing
                .slice(0, 5)
                .map(({ mine }) => mine.name)
                .join(say('list.separator')),
              n: plan.differing.length,
            })}
          </legend>
          {choices.map(([choice, label]) => (
            <label key={choice} className="option">
              <input
                type="radio"
                name="import-differing"
                value={choice}
                checked={on === choice}
                onChange={() => setOn(choice)}
              />
              {say(label)}
            </label>
          ))}
        </fieldset>
      )}
      <p className="prospects-tools">
        <button type="button" className="tool" onClick={() => void take()}>
          {say(writes === 0 ? 'import.nothing' : 'import.take', { n: writes })}
        </button>
        <button type="button" className="plain" onClick={close}>
          {say('prospects.cancel')}
        </button>
      </p>
    </section>
  );
};
