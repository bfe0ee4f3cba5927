import type { ResolvedCitation } from '@huice/engine';
import { type Note, notesOf } from '../../citations/notes-of.ts';

/** A part of the page and what it rests on. */
export interface Cited<K extends string> {
  readonly key: K;
  readonly citations: readonly ResolvedCitation[];
}

/** Numbers the passages through the page and puts each beside the part that cites it first. */
export const sectionNotes = <K extends string>(
  parts: readonly Cited<K>[],
): { readonly notes: readonly Note[]; readonly beside: Readonly<Record<K, readonly Note[]>> } => {
  const notes = notesOf({ citations: parts.flatMap(({ citations }) => citations) });
  const taken = new Set<string>();
  const beside = parts.map(({ key, citations }) => {
    const own = notes.filter(({ clause }) => !taken.has(clause) && citations.some((one) => one.clause === clause));
    for (const { clause } of own) taken.add(clause);
    return [key, own] as const;
  });
  return { notes, beside: Object.fromEntries(beside) as unknown as Record<K, readonly Note[]> };
};
