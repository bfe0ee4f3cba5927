import { useEffect } from 'react';
import { amendStanding } from './standing.ts';

/** While true, the page shows something that loading it again would lose, such as a file that was picked. */
export const useUnkept = (isUnkept: boolean): void => {
  useEffect(() => {
    amendStanding({ unkept: isUnkept });
    return () => amendStanding({ unkept: false });
  }, [isUnkept]);
};
