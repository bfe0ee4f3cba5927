import { focusOnward } from '../../design/focus-onward.ts';
import { useWhere } from '../address/address-context.ts';
import { useLibraryWords } from '../words/library-words.ts';

interface SearchBoxProps {
  /** Asks for the table of characters, before the first letter is typed. */
  readonly prepare: () => void;
  readonly tableFailed: boolean;
}

export const SearchBox = ({ prepare, tableFailed }: SearchBoxProps) => {
  const { say } = useLibraryWords();
  const { state, amend } = useWhere();
  return (
    <div role="search" className="search">
      <label htmlFor="find">{say('list.find')}</label>
      <div className="search-line">
        <input
          id="find"
          type="text"
          inputMode="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={state.find}
          aria-describedby="find-hint"
          onFocus={prepare}
          onChange={({ target }) => amend({ find: target.value })}
          onKeyDown={({ key }) => {
            if (key === 'Escape') amend({ find: '' });
          }}
        />
        {state.find === '' ? null : (
          <button
            type="button"
            className="tool"
            onClick={(event) => {
              amend({ find: '' });
              focusOnward(event, document.getElementById('find'));
            }}
          >
            {say('list.find-clear')}
          </button>
        )}
      </div>
      <p id="find-hint" className="hint">
        {say(tableFailed ? 'list.find-one-script' : 'list.find-hint')}
      </p>
    </div>
  );
};
