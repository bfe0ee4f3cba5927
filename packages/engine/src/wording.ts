// What `@huice/engine/explain` says, for a page that speaks one language at a time and loads its words when it does: `@huice/engine/wording`.
export * from './explain/all-wording.ts';
export { loadWording } from './explain/load-wording.ts';
