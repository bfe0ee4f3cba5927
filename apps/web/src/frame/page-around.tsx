import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { DamagedLinkLater } from '../damaged-link/damaged-link-later.tsx';
import { UncaughtNotice } from '../failure/uncaught-notice.tsx';
import { OfflineLater } from '../offline/offline-later.tsx';
import { type PackIndex, PackProvider } from '../state/pack-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';

interface PageAroundProps {
  readonly packIndex: PackIndex;
  readonly spoken: I18n;
  readonly kept?: ReactNode;
  readonly children: ReactNode;
}

/** What every page stands in: its words, the pack, its copy for use offline, and what is said when something fails. */
export const PageAround = ({ packIndex, spoken, kept, children }: PageAroundProps) => (
  <I18nProvider i18n={spoken}>
    <PackProvider value={packIndex}>
      <UncaughtNotice />
      <ErrorBoundary kept={kept}>
        <OfflineLater />
        <DamagedLinkLater />
        {children}
      </ErrorBoundary>
    </PackProvider>
  </I18nProvider>
);
