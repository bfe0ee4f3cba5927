import { type Calculator, Decimal, type Status } from '@huice/engine';
import { leastOf, Sums } from './least-sums.ts';
import type { Detail, Finding, Screened } from './screened.ts';
import { statusCodes } from './status-codes.ts';

/** A company as one line of the matrix, over the incentives that are in sight. */
export interface CompanyLine {
  /** Position among the companies. */
  readonly index: number;
  readonly row: number;
  readonly name: string;
  /** How many of what has not ended stand where. */
  readonly counts: Readonly<Record<Status, number>>;
  /** What the sources promise at least, of what is in force and whose conditions are met; CNY, null when no least amount is named. */
  readonly atLeast: Decimal | null;
  /** The same of what waits for a judgement only: promised if an authority decides so. */
  readonly ifJudged: Decimal | null;
  readonly problems: number;
}

/** All lines, in columns: what is sorted and counted is numbers, and a line is made when it is drawn. */
export interface CompanyLines {
  /** Per company, four counts in the order of `statusCodes`. */
  readonly counts: Uint16Array;
  /** Per company, an index of `sums`, so that more is a larger number; −1 for none. */
  readonly atLeast: Int32Array;
  readonly ifJudged: Int32Array;
  /** Every sum that occurs, the smallest first. */
  readonly sums: readonly Decimal[];
}

export const findingAt = (
  { incentives, codes, details, detailOf }: Screened,
  company: number,
  incentive: number,
): Finding => {
  const at = company * incentives.length + incentive;
  return { status: statusCodes[codes[at] as number] as Status, detail: details[detailOf[at] as number] as Detail };
};

/**
 * `shown`: positions of the incentives in sight. Where some of the pack's incentives are tied to others, what a company can have
 * together is less than they add up to.
 */
export const companyLines = (
  screened: Screened,
  shown: readonly number[],
  { ties, together }: Together,
): CompanyLines => {
  const { companies, codes, detailOf, incentives, validity } = screened;
  const sums = new Sums(screened.details.map(({ amount }) => leastOf(amount)));
  const counted = shown.filter((incentive) => validity[incentive]?.state !== 'ended');
  const isInForce = validity.map(({ state }) => state === 'in-force');
  const counts = new Uint16Array(companies.length * statusCodes.length);
  const floors = statusCodes.map(() => new Int32Array(companies.length).fill(-1));
  for (let company = 0; company < companies.length; company++)
    for (const incentive of counted) {
      const at = company * incentives.length + incentive;
      const code = codes[at] as number;
      const count = company * statusCodes.length + code;
      counts[count] = (counts[count] as number) + 1;
      if (!isInForce[incentive] || ties.length > 0) continue;
      const floor = floors[code] as Int32Array;
      floor[company] = sums.plus(floor[company] as number, detailOf[at] as number);
    }
  const of = (status: Status) => floors[statusCodes.indexOf(status)] as Int32Array;
  if (ties.length > 0) addTogether(screened, counted, together, sums, [of('eligible'), of('conditional')]);
  const [atLeast, ifJudged] = [sums.ranked(of('eligible')), sums.ranked(of('conditional'))];
  return { counts, atLeast, ifJudged, sums: sums.ascending() };
};

/** What reckons with the ties of a pack: its calculator. */
export type Together = Pick<Calculator, 'ties' | 'together'>;

/** The same for companies that stand alike, of which there are many. */
const addTogether = (
  { asOf, companies, codes, detailOf, details, incentives, validity }: Screened,
  counted: readonly number[],
  together: Together['together'],
  sums: Sums,
  [met, judged]: readonly [Int32Array, Int32Array],
): void => {
  const known = new Map<string, readonly [number, number]>();
  for (let company = 0; company < companies.length; company++) {
    const places = counted.map((incentive) => company * incentives.length + incentive);
    const key = places.map((at) => `${codes[at]} ${detailOf[at]}`).join();
    const numbers = known.get(key) ?? numbersOf(places);
    known.set(key, numbers);
    [met[company], judged[company]] = numbers;
  }
  function numbersOf(places: readonly number[]): readonly [number, number] {
    const results = places.map((at, place) => {
      const incentive = counted[place] as number;
      const { amount, open } = details[detailOf[at] as number] as Detail;
      const { state } = validity[incentive] as Screened['validity'][number];
      return {
        incentive: incentives[incentive] as string,
        status: statusCodes[codes[at] as number] as Status,
        validity: { state },
        amount,
        open,
      };
    });
    const all = together({ asOf, results });
    const [sure, wide] = [new Decimal(all.met.cash.min), new Decimal(all.judged.cash.min)];
    return [sure, Decimal.max(0, wide.minus(sure))].map((sum) => (sum.isZero() ? -1 : sums.numberOf(sum))) as [
      number,
      number,
    ];
  }
};

export const lineAt = (screened: Screened, lines: CompanyLines, index: number): CompanyLine => {
  const { companies, unread } = screened;
  const counts = Object.fromEntries(
    statusCodes.map((status, code) => [status, lines.counts[index * statusCodes.length + code]]),
  ) as Record<Status, number>;
  return {
    index,
    row: companies.rowOf(index),
    name: companies.nameOf(index),
    counts,
    atLeast: lines.sums[lines.atLeast[index] as number] ?? null,
    ifJudged: lines.sums[lines.ifJudged[index] as number] ?? null,
    problems: unread[index] as number,
  };
};

/** Per incentive, how many companies stand where. */
export const incentiveCounts = ({
  incentives,
  companies,
  codes,
}: Screened): readonly Readonly<Record<Status, number>>[] =>
  incentives.map((_, incentive) => {
    const counts = { eligible: 0, conditional: 0, undetermined: 0, ineligible: 0 };
    for (let company = 0; company < companies.length; company++)
      counts[statusCodes[codes[company * incentives.length + incentive] as number] as Status]++;
    return counts;
  });
