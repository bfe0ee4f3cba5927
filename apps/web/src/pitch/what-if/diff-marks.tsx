import { amountInWords, validityLabel } from '@huice/engine/wording';
import { type PitchSay, usePitchWords } from '../words/pitch-words.ts';
import type { Direction, ResultDiff } from './diff-results.ts';

const shapes: Readonly<Record<Direction | 'moved', string>> = {
  up: 'M6 1.5L11 10.5H1z',
  down: 'M6 10.5L1 1.5h10z',
  moved: 'M1 3.5h10v1.8H1zM1 6.8h10v1.8H1z',
};

/** A shape for the way it went; the words beside it say the same. */
const DiffShape = ({ way }: { readonly way: Direction | 'moved' }) => (
  <svg
    className="diff-shape"
    data-way={way}
    viewBox="0 0 12 12"
    width="11"
    height="11"
    aria-hidden="true"
    focusable="false"
  >
    <path d={shapes[way]} fill="currentColor" />
  </svg>
);

/** What moved for one incentive since the baseline, and where it stood. */
export const DiffMarks = ({ diff }: { readonly diff: ResultDiff }) => {
  const { say, locale } = usePitchWords();
  const { status, amount, validity } = diff;
  return (
    <>
      {status === null ? null : (
        <span className="diff" data-way={status.direction}>
          <DiffShape way={status.direction} />
          <b>{wayWord(status.direction, say)}</b> {say('pitch.diff.was', { was: say(`status.${status.from}-short`) })}
        </span>
      )}
      {amount === null ? null : (
        <span className="diff" data-way="moved">
          <DiffShape way="moved" />
          <b>{say('pitch.diff.amount')}</b> {say('pitch.diff.was', { was: amountInWords(amount.from, locale).head })}
        </span>
      )}
      {validity === null ? null : (
        <span className="diff" data-way="moved">
          <DiffShape way="moved" />
          <b>{say('pitch.diff.validity')}</b> {say('pitch.diff.was', { was: validityLabel(validity.from, locale) })}
        </span>
      )}
    </>
  );
};

const wayWord = (way: Direction, say: PitchSay): string => say(way === 'up' ? 'pitch.diff.up' : 'pitch.diff.down');
