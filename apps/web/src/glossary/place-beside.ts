const gap = 6;

/** Puts a note below what it belongs to, or above where there is more room; it scrolls along, and never leaves the window sideways. */
export const placeBeside = (note: HTMLElement, word: HTMLElement): void => {
  const { top, bottom, left } = word.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  // As wide as its style lets it be: it is not laid out yet.
  const width = Number.parseFloat(getComputedStyle(note).maxWidth) || 0;
  const isBelow = bottom < clientHeight * 0.6;
  note.style.left = `${Math.max(gap, Math.min(left, clientWidth - width - gap)) + scrollX}px`;
  note.style.top = isBelow ? `${bottom + gap + scrollY}px` : 'auto';
  note.style.bottom = isBelow ? 'auto' : `${clientHeight - top + gap - scrollY}px`;
};
