import { useRoom } from './use-room.ts';

/** Whether the page has a margin for notes beside the text; the same width as in the layout's style. */
export const useMargin = (): boolean => useRoom('(min-width: 73.75em)');
