import { complaint } from '../complaint.ts';
import type { BareRequest, Run } from './command.ts';

/** The pages on these packs. `npm run huice -- try PACK` builds and serves them before the command is asked; alone it has no pages to serve. */
export const tryPack: Run<BareRequest> = () => ({
  ok: false,
  issues: [complaint('cli/by-npm', 'the command alone', 'npm run huice -- try PACK')],
});
