/** What a reader did on the first screen, before the page stood there (vite/first-screen.ts). */
export interface DoneAtFirst {
  /** The place that was chosen; '' where none was. */
  readonly place: string;
  /** Whether the button to begin was pressed. */
  readonly isBegun: boolean;
  /** What had the focus, so that it is not lost. */
  readonly focus: 'place' | 'begin' | null;
}

let done: DoneAtFirst = { place: '', isBegun: false, focus: null };

/** Just before the page takes the place of the first screen. */
export const leaveFirstScreen = (): void => {
  const place = document.getElementById('first-place');
  const begin = document.getElementById('first-go');
  const focused = document.activeElement;
  done = {
    place: place instanceof HTMLSelectElement ? place.value : '',
    isBegun: begin?.getAttribute('aria-busy') === 'true',
    focus: place !== null && focused === place ? 'place' : begin !== null && focused === begin ? 'begin' : null,
  };
};

/** Where the page comes with a place that was chosen for it, and no first screen. */
export const chooseAtFirst = (place: string): void => {
  done = { ...done, place };
};

export const doneAtFirst = (): DoneAtFirst => done;

/** Only once: what was done is done again neither on the way back nor after a reset. */
export const forgetFirst = (): void => {
  done = { place: '', isBegun: false, focus: null };
};
