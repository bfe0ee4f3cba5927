import type { AmountResult, Issue, LeafCondition, Profile } from '@huice/engine';
import type { Companies } from './companies.ts';
import type { Amounts } from './detail/amounts.ts';
import type { Deciding } from './detail/deciding.ts';
import { type Block, eachBit } from './encode/block.ts';
import { ONE, ZERO } from './program/registers.ts';
import { NONE } from './status-codes.ts';

/**
 * What became of every company of a table. Rows and incentives go by their place. Statuses are kept in two bits each; amounts and what
 * decides are worked out when somebody asks for them, and remembered by the answers that they rest on.
 */
export class Screened {
  readonly rows: number;
  readonly #companies: Companies;
  readonly #words: number;
  /** Incentive by incentive, a bit for each company. */
  readonly #high: Int32Array;
  readonly #low: Int32Array;
  readonly #refused: Int32Array;
  readonly #incentives: number;
  readonly #amounts: Amounts;
  readonly #deciding: Deciding;

  constructor(companies: Companies, incentives: number, amounts: Amounts, deciding: Deciding) {
    this.rows = companies.rows;
    this.#companies = companies;
    this.#incentives = incentives;
    this.#words = (companies.rows + 31) >> 5;
    this.#high = new Int32Array(this.#incentives * this.#words);
    this.#low = new Int32Array(this.#incentives * this.#words);
    this.#refused = new Int32Array(this.#words);
    this.#amounts = amounts;
    this.#deciding = deciding;
  }

  /** Whether something is wrong with the answers of a company; then nothing is decided of it. */
  isRefused(row: number): boolean {
    return (((this.#refused[row >> 5] as number) >>> (row & 31)) & 1) === 1;
  }

  /** An index of `statusCodes`; 255 for a company whose answers were refused. */
  code(row: number, incentive: number): number {
    if (this.isRefused(row)) return NONE;
    const [word, bit] = [row >> 5, row & 31];
    const at = incentive * this.#words + word;
    return ((((this.#high[at] as number) >>> bit) & 1) << 1) | (((this.#low[at] as number) >>> bit) & 1);
  }

  /** The codes of one incentive, company by company. */
  codes(incentive: number): Uint8Array {
    const codes = new Uint8Array(this.rows);
    for (let row = 0; row < this.rows; row++) codes[row] = this.code(row, incentive);
    return codes;
  }

  /** How many companies have each code of `statusCodes` for an incentive. */
  counts(
    incentive: number,
  ): readonly [ineligible: number, undetermined: number, conditional: number, eligible: number] {
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    for (let word = 0; word < this.#words; word++) {
      const at = incentive * this.#words + word;
      const [high, low] = [this.#high[at] as number, this.#low[at] as number];
      const there = this.#there(word);
      counts[0] += ones(there & ~high & ~low);
      counts[1] += ones(there & ~high & low);
      counts[2] += ones(there & high & ~low);
      counts[3] += ones(there & high & low);
    }
    return counts;
  }

  /** How many companies were refused. */
  get refused(): number {
    return this.#refused.reduce((sum, word) => sum + ones(word), 0);
  }

  /** What is wrong with the answers of a company, each with its path in the profile, as `check` says it; none unless it was refused. */
  issues(row: number): readonly Issue[] {
    return this.isRefused(row) ? this.#companies.issues(row) : [];
  }

  /** What was read of a company. */
  profile(row: number): Profile {
    return this.#companies.profile(row);
  }

  /** What an incentive comes to for a company, as a report of `check` has it; undefined for a company that was refused. */
  amount(row: number, incentive: number): AmountResult | undefined {
    return this.isRefused(row) ? undefined : this.#amounts.of(this.#companies, row, incentive);
  }

  /**
   * The parts of the condition, as written, that make the status what it is: of what is not met, each part that alone keeps it from being
   * met; of what is open, those that are. None for a company that was refused.
   */
  deciding(row: number, incentive: number): readonly LeafCondition[] {
    return this.isRefused(row) ? [] : this.#deciding.of(this.#companies, row, incentive);
  }

  /** Keeps what was found for companies of a block, which stand at `places`, or one after the other from `from` on. */
  take(
    incentive: number,
    [high, low]: readonly [number, number],
    block: Block,
    from: number,
    count: number,
    places: Int32Array | null,
  ): void {
    const at = incentive * this.#words;
    keep(high, block, this.#high, at, from, count, places);
    keep(low, block, this.#low, at, from, count, places);
  }

  refuse({ refused }: Block, from: number, count: number, places: Int32Array | null): void {
    for (let word = 0; word * 32 < count; word++) {
      const left = count - word * 32;
      const some = (refused[word] as number) & (left >= 32 ? -1 : (1 << left) - 1);
      eachBit(some, (bit) => {
        const row = places?.[word * 32 + bit] ?? from + word * 32 + bit;
        this.#refused[row >> 5] = (this.#refused[row >> 5] as number) | (1 << (row & 31));
      });
    }
  }

  #within(word: number): number {
    const left = this.rows - word * 32;
    return left >= 32 ? -1 : (1 << left) - 1;
  }

  #there(word: number): number {
    return this.#within(word) & ~(this.#refused[word] as number);
  }
}

const keep = (
  register: number,
  { bits, stride }: Block,
  to: Int32Array,
  at: number,
  from: number,
  count: number,
  places: Int32Array | null,
): void => {
  if (register === ZERO) return;
  const words = (count + 31) >> 5;
  if (places === null) {
    const first = at + (from >> 5);
    if (register === ONE) to.fill(-1, first, first + words);
    else to.set(bits.subarray(register * stride, register * stride + words), first);
    return;
  }
  for (let word = 0; word < words; word++) {
    const left = count - word * 32;
    const all = left >= 32 ? -1 : (1 << left) - 1;
    for (
      let some = register === ONE ? all : (bits[register * stride + word] as number) & all;
      some !== 0;
      some &= some - 1
    ) {
      const row = places[word * 32 + (31 - Math.clz32(some & -some))] as number;
      to[at + (row >> 5)] = (to[at + (row >> 5)] as number) | (1 << (row & 31));
    }
  }
};

const ones = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
