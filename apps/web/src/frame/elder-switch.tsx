import { setElder, useElder } from '../design/elder.ts';
import { useWords } from '../words/use-words.ts';

/** Large text, wide controls and one column, on every page of this device until it is switched off. */
export const ElderSwitch = () => {
  const { say } = useWords();
  const elder = useElder();
  return (
    <button type="button" className="elder-switch" aria-pressed={elder} onClick={() => setElder(!elder)}>
      {say('tool.elder')}
    </button>
  );
};
