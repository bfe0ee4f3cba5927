import type { Result, Status, ValidityState } from '@huice/engine';

/** The better the prospect, the earlier. */
export const statusOrder: readonly Status[] = ['eligible', 'conditional', 'undetermined', 'ineligible'];
const validityOrder: readonly ValidityState[] = ['in-force', 'unconfirmed', 'not-yet', 'ended'];

/** Stable, so within one state the order is the report's own, by id. */
export const byValidity = (a: Result, b: Result): number =>
  validityOrder.indexOf(a.validity.state) - validityOrder.indexOf(b.validity.state);

/** What has ended last, then by status, then by validity. */
export const byProspect = (a: Result, b: Result): number =>
  Number(a.validity.state === 'ended') - Number(b.validity.state === 'ended') ||
  statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
  byValidity(a, b);
