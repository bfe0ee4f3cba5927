import { Suspense } from 'react';
import { later } from './later.tsx';

const ReportBox = later(() => import('./report-box.tsx').then(({ ReportBox: of }) => of));

/** No page needs it until something fails. */
export const ReportBoxLater = ({ error }: { readonly error: unknown }) => (
  <Suspense>
    <ReportBox error={error} />
  </Suspense>
);
