import { useRoom } from '../design/use-room.ts';

/**
 * Whether words are marked in their place. Under a finger and in large text what is pressed has to be larger than a line, so that they
 * are listed below instead. The opposite of the query in `design/tokens.css`.
 */
export const useMarks = (): boolean => useRoom('(min-width: 47.51em) and (pointer: fine)');
