import { createContext, useContext } from 'react';
import type { Address } from './use-address.ts';

const AddressContext = createContext<Address | null>(null);

export const AddressProvider = AddressContext.Provider;

export const useWhere = (): Address => {
  const address = useContext(AddressContext);
  if (address === null) throw new Error('useWhere needs an AddressProvider above it');
  return address;
};
