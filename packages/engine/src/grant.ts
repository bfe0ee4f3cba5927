// What can be granted unasked, and what would have to be verified first: `@huice/engine/grant`.
export { type Grantable, grantable } from './grant/grantable.ts';
