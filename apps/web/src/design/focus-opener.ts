import { menuId } from './menu-id.ts';

/** After a dialog: back to what opened it, or, where that went with its menu, to what opens the menu. */
export const focusOpener = (opener: HTMLElement | null): void => {
  const isSeen = opener !== null && opener.getClientRects().length > 0;
  (isSeen ? opener : document.querySelector<HTMLElement>(`[popovertarget="${menuId}"]`))?.focus();
};
