import { createContext, useContext } from 'react';
import { goToQuestion } from './go-to-question.ts';

/** Leads the reader to a question by the id of its fact. Where no page says otherwise, it stands in the form on the same page. */
const AskingContext = createContext<(factId: string) => void>((factId) => goToQuestion(factId));

export const AskingProvider = AskingContext.Provider;

export const useAsking = (): ((factId: string) => void) => useContext(AskingContext);
