import { companyName } from './company-name.ts';
import { isAnswered } from './draft.ts';
import { type FormState, type PartialFormState, toFragment } from './fragment.ts';

/** Whether there is anything to keep: an answer, or a name. */
export const saysSomething = ({ company, drafts }: Pick<FormState, 'company' | 'drafts'>): boolean =>
  companyName(company) !== '' || Object.values(drafts).some(isAnswered);

/** The name and the answers alone as one text, to tell whether two states say the same of the company. */
export const answersOf = ({ company = '', drafts }: PartialFormState): string =>
  toFragment({ company, drafts, asOf: '', locale: 'en' });
