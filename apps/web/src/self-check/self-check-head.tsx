import { DeskNotices } from '../frame/desk-notices.tsx';
import type { Speaking } from '../words/use-speech.ts';
import { useSelfCheck } from './self-check-context.ts';
import { SelfCheckMasthead } from './self-check-masthead.tsx';

export const SelfCheckHead = ({ speak }: Pick<Speaking, 'speak'>) => (
  <>
    <SelfCheckMasthead speak={speak} />
    <DeskNotices desk={useSelfCheck().desk} />
  </>
);
