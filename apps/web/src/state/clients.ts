import { ownName } from './asked-pack.ts';
import { attempt, kept } from './kept.ts';

/** What a pitch keeps of a company beside its answers. */
export const pitchKey = (): string => ownName('huice/pitch/v1');

/** Which companies have been left in this tab, whose way back may still lead to them: ids alone, which say nothing of anyone. */
const leftKey = () => ownName('huice/left');
const mostLeft = 200;

/** What was kept for a pitch when its company was left, as long as this page lives: so that leaving can be undone. */
const aside = new Map<string, string>();

export const newClient = (): string => Math.random().toString(36).slice(2, 12);

const left = (): readonly string[] =>
  attempt(() => sessionStorage.getItem(leftKey()) ?? '', '')
    .split(' ')
    .filter(Boolean);

const putLeft = (ids: readonly string[]) =>
  attempt(() => sessionStorage.setItem(leftKey(), ids.slice(-mostLeft).join(' ')), undefined);

/** Null where it was kept before companies were told apart. */
const ownerOf = (pitch: string): string | null => attempt(() => clientIn(JSON.parse(pitch)), null);

/** Whose answers an entry of the history holds. */
export const clientIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'client' in state && typeof state.client === 'string'
    ? state.client
    : null;

/**
 * The companies that follow one another in this browser. One that is left is gone from every page of it, also from those that one
 * goes back to, and comes back only where the reader asks for it.
 */
export const clients = {
  isLeft: (id: string): boolean => left().includes(id),
  /** What is kept is this one’s from now on; whose it was before is left. */
  take: (id: string): void => {
    const before = kept.by();
    if (before !== null && before !== id) clients.leave(before);
  },
  leave: (id: string): void => {
    putLeft([...left().filter((one) => one !== id), id]);
    const by = kept.by() ?? id;
    attempt(() => {
      const pitch = localStorage.getItem(pitchKey());
      // Each copy goes with its own company: the answers are kept a moment later than the pitch.
      if (pitch === null || (ownerOf(pitch) ?? by) !== id) return;
      aside.set(id, pitch);
      localStorage.removeItem(pitchKey());
    }, undefined);
    if (by === id) kept.erase();
  },
  comeBack: (id: string): void => {
    putLeft(left().filter((one) => one !== id));
    clients.take(id);
    const pitch = aside.get(id) ?? '';
    if (pitch !== '') attempt(() => localStorage.setItem(pitchKey(), pitch), undefined);
  },
};
