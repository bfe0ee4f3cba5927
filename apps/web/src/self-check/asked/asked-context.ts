import type { Incentive } from '@huice/engine';
import { createContext, useContext } from 'react';

const AskedContext = createContext<Incentive | null>(null);

export const AskedProvider = AskedContext.Provider;

/** The one incentive that the self-check is about; null while it is about all of them. */
export const useAsked = (): Incentive | null => useContext(AskedContext);
