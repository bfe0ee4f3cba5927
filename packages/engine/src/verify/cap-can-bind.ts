import type { Amount } from '../language/amount.ts';
import { Decimal } from '../value/decimal.ts';
import { finding } from './finding.ts';
import type { Check } from './subject.ts';

/** A joint cap below what its incentives promise in all: each of them alone may be read for more than a company that has several is paid. */
export const capCanBind: Check = ({ pack }) => {
  const amounts = new Map(pack.incentives.map(({ id, amount }) => [id, mostStated(amount)]));
  return (pack.relations ?? []).flatMap((relation, index) => {
    const cap = relation.kind === 'joint-cap' ? mostStated(relation.cap) : null;
    if (cap === null) return [];
    const stated = [...new Set(relation.incentives)].map((id) => amounts.get(id) ?? new Decimal(0));
    const total = Decimal.sum(0, ...stated);
    if (stated.length < 2 || total.lte(cap)) return [];
    const [sum, limit] = [total.toFixed(), cap.toFixed()];
    return [
      finding('verify/cap-can-bind', ['relations', index, 'cap'], relation.id, {
        expected: `at most ${limit} in all`,
        received: sum,
        hint: 'nothing is wrong if the source says so: what each states is not to be added up',
        params: { total: sum, cap: limit },
      }),
    ];
  });
};

/** Of an amount that is written as one figure. */
const mostStated = (amount: Amount): Decimal | null =>
  amount.kind === 'exact' || amount.kind === 'up-to' || amount.kind === 'at-least' ? new Decimal(amount.value) : null;
