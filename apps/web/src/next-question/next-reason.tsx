import { Decimal, type Question, type Result } from '@huice/engine';
import { formatMoney } from '@huice/engine/wording';
import { unbroken } from '../amounts/unbroken.ts';
import { useCheckedAnswers } from '../state/checked-answers.tsx';
import { useWords } from '../words/use-words.ts';

/**
 * What answering would bring. `settles` counts what at least one answer settles, so it is a most; floors are added, caps
 * never are, and what nobody confirms to be in force is said to be so.
 */
export const NextReason = ({ question, id }: { readonly question: Question; readonly id: string }) => {
  const { say, locale } = useWords();
  const { report } = useCheckedAnswers();
  const touched = (report?.results ?? []).filter(({ incentive }) => question.incentives.includes(incentive));
  const floors = new Decimal(question.atStake.floors);
  const caps = touched.flatMap(capOf).toSorted((one, other) => other.comparedTo(one));
  const unconfirmed = touched.filter(({ validity }) => validity.state !== 'in-force').length;
  const { settles, incentives } = question;
  const parts = [
    settles.length === 0
      ? say('next.bears', { n: incentives.length })
      : say('next.settles', { n: settles.length, all: incentives.length }),
    ...(unconfirmed === 0
      ? []
      : [unconfirmed < touched.length ? say('next.unconfirmed', { n: unconfirmed }) : say('next.all-unconfirmed')]),
    ...(floors.isZero() ? [] : [say('next.floors', { amount: formatMoney(floors, locale).text })]),
    ...(caps.length === 0
      ? []
      : [
          say('total.caps', {
            n: caps.length,
            amounts: caps.map((cap) => formatMoney(cap, locale).text).join(say('list.separator')),
          }),
        ]),
  ];
  return (
    <p className="next-reason" id={id}>
      {unbroken(parts.join(say('list.clause')))}
      {say('list.stop')}
    </p>
  );
};

const capOf = ({ amount: { min, max } }: Result): readonly Decimal[] =>
  max === null || min === max ? [] : [new Decimal(max)];
