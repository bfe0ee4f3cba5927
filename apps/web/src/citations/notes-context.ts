import { createContext, useContext } from 'react';
import type { Note } from './notes-of.ts';

interface NotesHere {
  readonly notes: readonly Note[];
  /** True where the notes stand in a margin beside the text. */
  readonly margin: boolean;
  /** Distinguishes the notes of this result from those of others on the page. */
  readonly prefix: string;
}

const NotesContext = createContext<NotesHere>({ notes: [], margin: false, prefix: '' });

export const NotesProvider = NotesContext.Provider;

export const useNotes = (): NotesHere => useContext(NotesContext);

export const noteId = (prefix: string, number: number): string => `${prefix}-note-${number}`;

/** The id of the title of its source. */
export const sourceId = (prefix: string, number: number): string => `${noteId(prefix, number)}-source`;
