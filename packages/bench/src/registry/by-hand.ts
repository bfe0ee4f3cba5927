import { fieldNames, stages, tiers } from '../domain/facts.ts';
import type { Registry } from './registry.ts';

const at = <T>(names: readonly T[], name: T): number => names.indexOf(name);
const [FILED, ACCEPTED, DONE] = [at(stages, 'filed'), at(stages, 'accepted'), at(stages, 'done')];
const [PROVINCIAL, NATIONAL] = [at(tiers, 'provincial'), at(tiers, 'national')];
const bit = (name: (typeof fieldNames)[number]): number => 1 << at(fieldNames, name);
const [AI, DATA, CHIPS, MATERIALS] = [bit('ai'), bit('data'), bit('chips'), bit('materials')];
const [SINCE_2014, SINCE_2020] = [Date.parse('2014-01-01') / 86_400_000, Date.parse('2020-01-01') / 86_400_000];

/** The twelve incentives as somebody would write them over columns: yes or no, from complete answers, checking nothing. `out`: twelve a company. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: twelve rules in one function is what such code looks like
export const screenByHand = (c: Registry, out: Uint8Array): void => {
  const { rows, place, founded, fields, staff, revenue, research, hightech, tier, patents, graduates } = c;
  const { financing, valuation, stage, listed, tax, investment, headquarters, foreign } = c;
  for (let i = 0, o = 0; i < rows; i++, o += 12) {
    const p = place[i] as number;
    const s = stage[i] as number;
    const t = tier[i] as number;
    out[o] = p === 0 && (s === FILED || s === ACCEPTED || listed[i] === 1) ? 1 : 0;
    out[o + 1] = (p === 0 || p === 1) && (financing[i] as number) >= 100_000_000 && headquarters[i] === 1 ? 1 : 0;
    out[o + 2] =
      p === 1 && (valuation[i] as number) >= 1_000_000_000 && (founded[i] as number) >= SINCE_2014 && listed[i] !== 1
        ? 1
        : 0;
    out[o + 3] =
      (p === 2 || p === 3) &&
      hightech[i] === 1 &&
      (research[i] as number) >= ((revenue[i] as number) < 200_000_000 ? 0.05 : 0.03)
        ? 1
        : 0;
    out[o + 4] = (p === 2 || p === 4 || p === 5) && (t === PROVINCIAL || t === NATIONAL) ? 1 : 0;
    out[o + 5] = (p === 3 || p === 4) && (graduates[i] as number) >= 10 && (staff[i] as number) <= 300 ? 1 : 0;
    out[o + 6] =
      (p === 4 || p === 5 || p === 6) &&
      ((fields[i] as number) & (CHIPS | MATERIALS)) !== 0 &&
      (investment[i] as number) >= 50_000_000
        ? 1
        : 0;
    out[o + 7] =
      (staff[i] as number) < 100 &&
      (revenue[i] as number) < 40_000_000 &&
      (founded[i] as number) >= SINCE_2020 &&
      p !== 7
        ? 1
        : 0;
    out[o + 8] =
      (p === 5 || p === 6 || p === 7) &&
      (hightech[i] as number) +
        Number((patents[i] as number) >= 15) +
        Number((research[i] as number) >= 0.06) +
        Number(t === NATIONAL) >=
        2
        ? 1
        : 0;
    out[o + 9] =
      (p === 0 || p === 6) &&
      (foreign[i] as number) > 0.25 &&
      (investment[i] as number) >= 100_000_000 &&
      headquarters[i] === 1
        ? 1
        : 0;
    out[o + 10] =
      (p === 1 || p === 7) && ((tax[i] as number) >= 10_000_000 || ((tax[i] as number) >= 3_000_000 && listed[i] === 1))
        ? 1
        : 0;
    out[o + 11] =
      ((fields[i] as number) & (AI | DATA)) === (AI | DATA) &&
      ((financing[i] as number) >= 30_000_000 ||
        (valuation[i] as number) >= 500_000_000 ||
        s === ACCEPTED ||
        s === DONE) &&
      (staff[i] as number) >= 20
        ? 1
        : 0;
  }
};
