import type { Judgement, Locale } from '@huice/engine';
import { describeDate, howInWords } from '@huice/engine/wording';
import type { SayOf } from '../words/use-words.ts';
import type { NextStepOf } from './next-steps.ts';
import type { EnquiryMessageId } from './words/enquiry-words.ts';

interface Speech {
  readonly say: SayOf<EnquiryMessageId>;
  readonly locale: Locale;
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** What to do about one incentive, in the order in which it is done: what to ask first, how to apply as a source has it, until when it runs. */
export const stepLines = (
  { result, incentive }: NextStepOf,
  { say, locale, judgements }: Speech,
): readonly string[] => {
  const { state, until } = result.validity;
  const names = result.judgements.map((id) => say('steps.named', { name: judgements.get(id)?.label[locale] ?? id }));
  return [
    ...(state === 'unconfirmed' ? [say('steps.validity')] : state === 'not-yet' ? [say('steps.not-yet')] : []),
    ...(names.length === 0 ? [] : [say('steps.judged', { names: names.join(say('list.separator')) })]),
    ...(result.amount.kind === 'unstated' ? [say('steps.amount')] : []),
    ...(incentive.how === undefined ? [] : howInWords(incentive.how, locale)).map(({ label, text }) =>
      say('steps.part', { label, text }),
    ),
    ...(state === 'in-force' && until !== null ? [say('steps.last-day', { date: describeDate(until, locale) })] : []),
  ];
};
