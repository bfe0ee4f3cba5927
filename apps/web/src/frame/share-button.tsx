import { useState } from 'react';
import { useWords } from '../words/use-words.ts';

/** Copies the address, which holds the answers behind its `#`; where copying is refused, shows it to be copied by hand. */
export const ShareButton = () => {
  const { say } = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <button
        type="button"
        className="tool"
        onClick={share}
        onBlur={() => setState((now) => (now === 'copied' ? 'idle' : now))}
      >
        {say(state === 'copied' ? 'tool.shared' : 'tool.share')}
      </button>
      {state === 'refused' ? (
        <label className="share-by-hand">
          {say('tool.share-by-hand')}
          <input type="text" readOnly value={location.href} onFocus={({ target }) => target.select()} />
        </label>
      ) : null}
    </>
  );
};
