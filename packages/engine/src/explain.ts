// What an answer is called, in 简体中文, 繁體中文 and English: `@huice/engine/explain`.
import './explain/all-languages.ts';

export * from './explain/all-wording.ts';
export { issueCodes } from './explain/issue-codes.ts';
