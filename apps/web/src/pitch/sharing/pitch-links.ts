import type { Fact, Locale } from '@huice/engine';
import type { ProspectPitch } from '../../prospects/prospect.ts';
import { pageFile } from '../../state/asked-pack.ts';
import { answerPairs, fragmentOf, toFragment } from '../../state/fragment.ts';
import type { CompanyAnswers } from '../../state/kept-answers.ts';
import { planPairs } from '../kept/plan-text.ts';

interface Shown {
  readonly own: CompanyAnswers;
  readonly asOf: string;
}

interface ForClient extends Shown {
  readonly today: string;
  /** The client's, which need not be the officer's. */
  readonly locale: Locale;
}

interface ForColleague extends Shown {
  readonly locale: Locale;
  readonly pitch: ProspectPitch | null;
  readonly facts: readonly Fact[];
}

const addressOf = (file: string, fragment: string): string =>
  new URL(`${pageFile(file)}${fragment}`, location.href).href;

/**
 * Opens the result of the self-check on a client's phone: the company's own answers and the language, and nothing that the
 * officer added. A day other than today is part of what was shown; today goes by the day on which the link is opened.
 */
export const clientLink = ({ own: { drafts }, asOf, today, locale }: ForClient): string =>
  addressOf(
    'self-check.html',
    fragmentOf([
      ...answerPairs({ company: '', drafts, asOf: asOf === today ? null : asOf, locale }),
      ['@step', 'result'],
    ]),
  );

/** For the code on the brief: the answers that are printed, with what is tried on them, and no plan of the officer's. */
export const paperLink = ({ own, asOf, locale }: Shown & { readonly locale: Locale }): string =>
  addressOf('self-check.html', fragmentOf([...answerPairs({ ...own, asOf, locale, plans: [] }), ['@step', 'result']]));

/** Opens the pitch as it is: name, answers, what is tried, baseline and plans, day and language. */
export const colleagueLink = ({ own, asOf, locale, pitch, facts }: ForColleague): string => {
  const plans = pitch === null ? [] : planPairs(pitch, { drafts: own.drafts, asOf }, facts);
  return addressOf('pitch.html', toFragment({ ...own, asOf, locale, plans }));
};
