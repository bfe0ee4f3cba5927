import { type Column, noAnswer } from './column.ts';

/** No answer to yes or no. */
const wrong = 2;

/** What is attested of companies, a byte each. */
export const bytesOf = (column: Column): Uint8Array =>
  column instanceof Uint8Array
    ? column
    : Uint8Array.from(column as readonly unknown[], (value) => {
        if (value === undefined || value === null) return noAnswer;
        return typeof value === 'boolean' ? Number(value) : wrong;
      });
