// Statuses only, for whole registries of companies given as rows: `@huice/engine/screen`.
export { type Screener, screener, statusCodes } from './screen/screener.ts';
