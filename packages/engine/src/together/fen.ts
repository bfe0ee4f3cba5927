import { Decimal, toPlain } from '../value/decimal.ts';

/** A figure of a report in fen, whole as all of them are. */
export const fenOf = (yuan: string | Decimal): bigint => BigInt(new Decimal(yuan).times(100).toFixed(0));

export const yuanOf = (fen: bigint): string => toPlain(new Decimal(String(fen)).dividedBy(100));
