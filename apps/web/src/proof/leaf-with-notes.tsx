import { NoteUnder } from '../citations/note-under.tsx';
import type { LeafProof } from './deciding.ts';
import { ProofLeaf } from './proof-leaf.tsx';

/** Where there is no margin, the note opens under its condition. */
export const LeafWithNotes = ({ leaf }: { readonly leaf: LeafProof }) => (
  <>
    <ProofLeaf leaf={leaf} />
    <NoteUnder citations={leaf.citations} />
  </>
);
