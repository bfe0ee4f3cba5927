import { type FormEvent, useEffect, useRef } from 'react';
import { companyName, longestName } from '../state/company-name.ts';
import { useProspectWords } from './words/prospect-words.ts';

interface RenameProspectProps {
  readonly name: string;
  /** Called with the new name, or null to leave it as it is. */
  readonly done: (name: string | null) => void;
}

/** The name in a box, in the place where it stood. Escape leaves it as it was. */
export const RenameProspect = ({ name, done }: RenameProspectProps) => {
  const { say } = useProspectWords();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const handIn = (event: FormEvent) => {
    event.preventDefault();
    done(companyName(box.current?.value ?? '') || null);
  };
  return (
    <form className="prospect-rename" onSubmit={handIn}>
      <input
        ref={box}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={longestName}
        defaultValue={name}
        aria-label={say('prospects.new-name', { name })}
        onKeyDown={({ key }) => (key === 'Escape' ? done(null) : undefined)}
      />
      <button type="submit" className="tool">
        {say('prospects.rename-done')}
      </button>
      <button type="button" className="plain" onClick={() => done(null)}>
        {say('prospects.cancel')}
      </button>
    </form>
  );
};
