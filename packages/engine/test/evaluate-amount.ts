import { AmountBasis } from '../src/decide/amount-basis.ts';
import { workOutAmount } from '../src/decide/work-out-amount.ts';
import { written } from '../src/decide/written.ts';
import { buildDiagram } from '../src/diagram/diagram.ts';
import { TRUE } from '../src/diagram/node-table.ts';
import { Residual } from '../src/diagram/residual.ts';
import type { Amount, AmountResult, Fact, Given, Pack } from '../src/index.ts';
import type { CalendarDate } from '../src/value/calendar-date.ts';

/** What an amount comes to where no condition says who may have it, and no term connects its figures. */
export const evaluateAmount = (
  amount: Amount,
  facts: ReadonlyMap<string, Fact>,
  given: ReadonlyMap<string, Given>,
): AmountResult => {
  const built = buildDiagram({ facts: [...facts.values()], incentives: [] } as unknown as Pack);
  if (!built.ok) throw new Error(JSON.stringify(built.issues));
  const basis = new AmountBasis(amount, facts, new Map(), { diagram: built.value, node: TRUE });
  const figures = { answered: given, asOf: '2026-01-01' as CalendarDate };
  const space = basis.space({ given, figures, possible: [], residual: new Residual(built.value, []) });
  return written(workOutAmount(amount, space, (cites) => cites as never));
};
