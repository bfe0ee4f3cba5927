import { fill } from '@huice/engine/explain';
import type { Messages } from '../messages/messages.ts';

/** How fast it goes, and how long it may take; one line that is written over, for a person who watches. */
export class Progress {
  readonly #say: (text: string) => void;
  readonly #words: Messages['screen'];
  readonly #now: () => number;
  readonly #started: number;
  readonly #before: number;
  #last = 0;

  /** `before`: rows that were done when it was stopped. */
  constructor(say: (text: string) => void, words: Messages['screen'], now: () => number, before: number) {
    this.#say = say;
    this.#words = words;
    this.#now = now;
    this.#started = now();
    this.#before = before;
  }

  /** `share`: how much of the input has been read, from 0 to 1; undefined where nobody knows how long it is. */
  tell(rows: number, share: number | undefined): void {
    const now = this.#now();
    if (now - this.#last < 500) return;
    this.#last = now;
    const seconds = (now - this.#started) / 1000;
    const rate = seconds > 0 ? (rows - this.#before) / seconds : 0;
    const left = share !== undefined && share > 0 && rate > 0 ? (rows / share - rows) / rate : undefined;
    const text = fill(this.#words.progress, {
      rows: String(rows),
      rate: String(Math.round(rate)),
      left: left === undefined ? undefined : clock(left),
    });
    this.#say(`\r\u001B[K${text}`);
  }

  end(): void {
    if (this.#last > 0) this.#say('\r\u001B[K');
  }
}

/** `1:02:03`, `2:03`. */
const clock = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};
