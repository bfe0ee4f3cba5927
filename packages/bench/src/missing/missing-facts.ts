import { type PartialCompany, randomCompanies, withGaps } from '../domain/company.ts';
import { Random } from '../domain/random.ts';
import { twelve, twelvePlaces } from '../domain/twelve.ts';
import { byHand } from '../subjects/by-hand.ts';
import { closures } from '../subjects/closures.ts';
import { huiceStatus } from '../subjects/huice.ts';
import { jsonLogicEngine, jsonLogicJs } from '../subjects/json-logic.ts';
import { jsonRulesEngine, jsonRulesEngineStrict } from '../subjects/json-rules-engine.ts';
import { publicodes } from '../subjects/publicodes.ts';
import { ERROR, NO, OPEN, type SubjectMaker, verdictsOf, YES } from '../subjects/subject.ts';
import { zenApart } from '../subjects/zen.ts';
import { oracleFor } from './oracle.ts';

/** How verdicts stand to the truth. */
export interface Mistakes {
  readonly name: string;
  /** Open in truth, and said to be settled. */
  readonly openSaidYes: number;
  readonly openSaidNo: number;
  /** Settled in truth, and said to be the opposite. */
  readonly reversed: number;
  /** Settled in truth, and said to be open: not wrong, but less than could be said. */
  readonly leftOpen: number;
  readonly errors: number;
}

export interface MissingFacts {
  readonly companies: number;
  readonly verdicts: number;
  readonly open: number;
  readonly rows: readonly Mistakes[];
}

export const wrong = ({ openSaidYes, openSaidNo, reversed, errors }: Mistakes): number =>
  openSaidYes + openSaidNo + reversed + errors;

const makers: readonly SubjectMaker[] = [
  huiceStatus,
  closures,
  publicodes,
  byHand,
  jsonLogicEngine,
  jsonLogicJs,
  jsonRulesEngine,
  jsonRulesEngineStrict,
  zenApart,
];

export const missingFacts = async (count: number, probability: number): Promise<MissingFacts> => {
  const random = new Random(11);
  const companies = randomCompanies(random, twelvePlaces, count).map((one) => withGaps(one, random, probability));
  const oracle = oracleFor(twelve);
  const truth = companies.map(oracle);
  const rows: Mistakes[] = [];
  for (const make of makers) rows.push(await mistakesOf(make, companies, truth));
  const all = truth.flatMap((one) => [...one]);
  return { companies: count, verdicts: all.length, open: all.filter((one) => one === OPEN).length, rows };
};

const mistakesOf = async (
  make: SubjectMaker,
  companies: readonly PartialCompany[],
  truth: readonly Uint8Array[],
): Promise<Mistakes> => {
  const subject = make(twelve);
  const counts = { openSaidYes: 0, openSaidNo: 0, reversed: 0, leftOpen: 0, errors: 0 };
  for (const [index, company] of companies.entries()) {
    const said = await verdictsOf(subject, company).catch(() => new Uint8Array(twelve.incentives.length).fill(ERROR));
    (truth[index] as Uint8Array).forEach((is, incentive) => {
      const says = said[incentive];
      if (says === ERROR) counts.errors++;
      else if (is === OPEN && says === YES) counts.openSaidYes++;
      else if (is === OPEN && says === NO) counts.openSaidNo++;
      else if (is !== OPEN && says === OPEN) counts.leftOpen++;
      else if (is !== says) counts.reversed++;
    });
  }
  return { name: subject.name, ...counts };
};
