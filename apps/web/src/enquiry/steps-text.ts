import type { Fact, Judgement, Locale } from '@huice/engine';
import { amountInWords } from '@huice/engine/wording';
import type { SayOf } from '../words/use-words.ts';
import type { NextSteps, StepsThere } from './next-steps.ts';
import { stepLines } from './step-lines.ts';
import type { EnquiryMessageId } from './words/enquiry-words.ts';

interface Speech {
  readonly say: SayOf<EnquiryMessageId>;
  readonly locale: Locale;
  readonly judgements: ReadonlyMap<string, Judgement>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** The list as a file of text, with a box to tick before each step. It holds no answer of the company but what follows from them. */
export const stepsText = ({ act, ask, judged, open, missing }: NextSteps, speech: Speech): string => {
  const { say, locale, facts } = speech;
  const part = (title: string, offices: readonly StepsThere[]) =>
    offices.length === 0 ? [] : [title, ...offices.flatMap((office) => ['', ...officeLines(office, speech)]), ''];
  const names = missing.map((id) => say('steps.named', { name: facts.get(id)?.label[locale] ?? id }));
  return [
    say('steps.title'),
    '',
    ...part(say('steps.act'), act),
    ...part(say('steps.ask'), ask),
    ...part(say('steps.judged-title'), judged),
    ...(act.length + ask.length + judged.length === 0 ? [say('steps.none'), ''] : []),
    ...(open.length === 0 ? [] : [say('steps.open', { n: open.length, names: names.join(say('list.separator')) }), '']),
    say('steps.note'),
    '',
  ].join('\n');
};

const officeLines = ({ whom: { name, hotline }, steps }: StepsThere, speech: Speech): readonly string[] => {
  const { say, locale } = speech;
  const whom = name ?? say(hotline === '12366' ? 'whom.tax' : 'whom.issuer');
  return [
    say('steps.whom', { whom, hotline }),
    ...steps.flatMap((step) => [
      `□ ${step.incentive.title[locale]} · ${amountInWords(step.result.amount, locale).head}`,
      ...stepLines(step, speech).map((line) => `    ${line}`),
    ]),
  ];
};
