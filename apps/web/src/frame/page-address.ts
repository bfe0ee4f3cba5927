import type { Fact } from '@huice/engine';
import { pageFile } from '../state/asked-pack.ts';
import { type FormState, toFragment } from '../state/fragment.ts';
import { areKept, type CompanyAnswers } from '../state/kept-answers.ts';
import type { SitePage } from './site-pages.ts';

/**
 * The address of another page with the day and the language of this one, and with the answers where that page is about the
 * same company. The library finds kept answers by itself, so that its address can be passed on without them.
 */
export const pageAddress = (
  { file, answers }: SitePage,
  state: CompanyAnswers & Pick<FormState, 'asOf' | 'locale'>,
  facts: readonly Fact[],
): string => {
  const leaves = answers === 'left' || (answers === 'unless-kept' && areKept(state, facts));
  return `${pageFile(file)}${toFragment(leaves ? { ...state, ...nobody } : state)}`;
};

const nobody: CompanyAnswers = { company: '', drafts: {}, trial: null, plans: [] };
