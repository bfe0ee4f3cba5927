import type { Answer, Locale } from '@huice/engine';
import { catalogue } from '../messages/catalogue.ts';
import type { Pick, Prompter, Stopped } from './prompter.ts';

/** Said instead of an answer when the person does not know; what was answered before then stands. */
export const notSure = Symbol('not sure');

export type Reply = Answer | typeof notSure | Stopped;

export interface Asking {
  readonly prompter: Prompter;
  readonly locale: Locale;
}

export const unsure = (locale: Locale): Pick<'unsure'> => ({ value: 'unsure', label: catalogue[locale].ask.notSure });
