import { formatMoney } from '@huice/engine/explain';
import { unbroken } from '../amounts/unbroken.ts';
import { useWords } from '../words/use-words.ts';
import type { GroupedResults } from './group-results.ts';
import { type Total, totalOf } from './totals.ts';

/** What can honestly be said of the money together, over what is in force. */
export const TotalLines = ({ groups: { current } }: { readonly groups: GroupedResults }) => {
  const { say } = useWords();
  const lines = (['eligible', 'conditional'] as const)
    .filter((status) => current[status].length > 0)
    .map((status) => ({ status, total: totalOf(current[status]), all: current[status].length }));
  if (lines.length === 0) return null;
  return (
    <div className="totals">
      {lines.map(({ status, total, all }) => (
        <p key={status} data-status={status}>
          {say(`total.${status}`)}
          <TotalText total={total} outOfForce={all - total.count} />
        </p>
      ))}
    </div>
  );
};

const TotalText = ({ total, outOfForce }: { readonly total: Total; readonly outOfForce: number }) => {
  const { say, locale } = useWords();
  const { count, atLeast, caps, unstated } = total;
  const parts = [
    ...(caps[0] === undefined
      ? []
      : [
          say('total.caps', {
            n: caps.length,
            amounts: caps.map((cap) => formatMoney(cap, locale).text).join(say('list.separator')),
          }),
        ]),
    ...(unstated === 0 ? [] : [say('total.unstated', { n: unstated })]),
    ...(outOfForce === 0 ? [] : [say(count === 0 ? 'total.none-in-force' : 'total.out-of-force', { n: outOfForce })]),
  ];
  const least = atLeast === null ? null : say('total.at-least', { amount: formatMoney(atLeast, locale).text });
  return (
    <span>
      {least === null ? null : <b>{unbroken(least)}</b>}
      {least === null || parts.length === 0 ? null : say('list.clause')}
      {unbroken(parts.join(say('list.clause')))}
      {say('list.stop')}
    </span>
  );
};
