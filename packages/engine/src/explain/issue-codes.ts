import type { IssueCode } from '../issue.ts';
import { catalogue } from './catalogue.ts';

/** Every code that the engine can complain with: all of them have their words, or this would not compile. */
export const issueCodes = Object.keys(catalogue.en.issue) as readonly IssueCode[];
