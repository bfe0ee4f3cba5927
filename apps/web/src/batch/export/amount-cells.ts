import { unreachable } from '@huice/engine';
import type { BareAmount } from '../screening/screened.ts';
import type { Cell } from '../sheets/sheet.ts';
import type { BatchSay } from '../words/batch-words.ts';

/** Headings of the columns that `amountCells` fills. */
export const amountHeadings = (say: BatchSay): readonly string[] => [
  say('batch.amount.kind'),
  say('batch.amount.exact'),
  say('batch.amount.floor'),
  say('batch.amount.cap'),
  say('batch.amount.fund'),
];

/**
 * The kind, then exact, least and most in yuan, each in a column of its own, so that no sum over one of them mistakes a cap
 * for an estimate; and the size of a fund, which is nobody's entitlement.
 */
export const amountCells = (amount: BareAmount, say: BatchSay): readonly Cell[] => {
  const { kind, min, max, pool, relief } = amount;
  const [low, high] = [figure(min), figure(max)];
  const fund = figure(pool ?? null);
  const plain = say(`batch.amount.kind-${kind}`);
  const name = relief === true ? say('batch.amount.relief', { kind: plain }) : plain;
  switch (kind) {
    case 'exact':
      return [name, high, null, null, fund];
    case 'up-to':
      return [name, null, null, high, fund];
    case 'at-least':
    case 'range':
    case 'rate':
    case 'sum':
    case 'depends':
    case 'readings':
    case 'instalments':
      return [name, null, low, high, fund];
    case 'in-kind':
    case 'equity':
    case 'unstated':
      return [name, null, null, null, fund];
    default:
      return unreachable(kind);
  }
};

/** A number where a spreadsheet's 15 digits hold it, else the digits as text. */
const figure = (plain: string | null): Cell =>
  plain === null ? null : plain.replace(/\D/g, '').length <= 15 ? Number(plain) : plain;
