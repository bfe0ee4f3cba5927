import { type Fact, type Judgement, type Result, unreachable } from '@huice/engine';
import { describeCondition } from '@huice/engine/wording';
import { type Whom, whomToAsk } from '../enquiry/whom-to-ask.ts';
import { decidingLeaf } from '../proof/deciding.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

export interface Line {
  readonly text: string;
  /** The number that is called, where the text has one. */
  readonly hotline?: Whom['hotline'];
}

/** One line for a closed card: what to do next, or what stands in the way. */
export const useLineOf = (): ((result: Result) => Line) => {
  const { say, locale } = useWords();
  const { pack, facts, judgements, incentives } = usePackIndex();
  /** The first labels, and how many there are. */
  const naming = (id: 'line.judged' | 'line.open', labels: readonly (string | undefined)[], atMost: number): Line => ({
    text: say(id, {
      names: labels.slice(0, atMost).filter(Boolean).join(say('list.separator')),
      all: labels.length,
      more: Math.max(0, labels.length - atMost),
    }),
  });
  const labelsOf = (ids: readonly string[], of: ReadonlyMap<string, Fact | Judgement>) =>
    ids.map((id) => of.get(id)?.label[locale]);
  const eligible = (result: Result): Line => {
    const incentive = incentives.get(result.incentive);
    if (incentive === undefined) return { text: '' };
    const isInForce = result.validity.state === 'in-force';
    const channel = incentive.how?.channel?.text[locale];
    if (isInForce && channel !== undefined) return { text: channel };
    const { name, hotline } = whomToAsk(result, incentive, locale);
    const whom = name ?? say(hotline === '12366' ? 'whom.tax' : 'whom.issuer');
    return { text: say(isInForce ? 'line.whom' : 'line.validity', { whom, hotline }), hotline };
  };
  return (result) => {
    switch (result.status) {
      case 'eligible':
        return eligible(result);
      case 'conditional':
        return naming('line.judged', labelsOf(result.judgements, judgements), 1);
      case 'undetermined':
        return naming('line.open', labelsOf(result.open, facts), 2);
      case 'ineligible': {
        const leaf = decidingLeaf(result.proof);
        return { text: leaf === null ? '' : say('line.short', { condition: describeCondition(pack, leaf, locale) }) };
      }
      default:
        return unreachable(result.status);
    }
  };
};
