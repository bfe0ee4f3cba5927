import type { IssueCode } from '../issue.ts';
import { en } from './messages/en.ts';

/** Every code that the engine can complain with: all of them have their words, or this would not compile. */
export const issueCodes = Object.keys(en.issue) as readonly IssueCode[];
