import { Suspense, useEffect, useState } from 'react';
import { later } from './later.tsx';

// No page needs it until something fails.
const StepFailed = later(() => import('./step-failed.tsx').then(({ StepFailed: of }) => of));

/** What went wrong outside of what is drawn, as after a press: said in a small notice rather than passed over. */
export const UncaughtNotice = () => {
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const failed = ({ error: what }: ErrorEvent) => {
      // Without an error it is a browser's remark, or a script of somebody else's that says nothing of itself.
      if (what instanceof Error && isOurs(what)) setError(what);
    };
    const rejected = ({ reason }: PromiseRejectionEvent) => {
      if (!(reason instanceof Error) || isOurs(reason)) setError(reason ?? new Error('rejected'));
    };
    addEventListener('error', failed);
    addEventListener('unhandledrejection', rejected);
    return () => {
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', rejected);
    };
  }, []);
  return error === null ? null : (
    <Suspense>
      <StepFailed error={error} close={() => setError(null)} />
    </Suspense>
  );
};

/** An extension of the browser that fails in our page is not ours to report. */
const isOurs = ({ stack }: Error): boolean => stack === undefined || !/-extension:\/\//.test(stack);
