import type { Company } from './company.ts';

/** The twelve incentives as somebody would write them who needs nothing else: yes or no, from complete answers. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: twelve rules in one function is what such code looks like
export const decideByHand = (c: Company, out: Uint8Array): void => {
  const { place } = c;
  out[0] = place === 'p0' && (c.stage === 'filed' || c.stage === 'accepted' || c.listed) ? 1 : 0;
  out[1] = (place === 'p0' || place === 'p1') && c.financing >= 100_000_000 && c.headquarters ? 1 : 0;
  out[2] = place === 'p1' && c.valuation >= 1_000_000_000 && c.founded >= '2014-01-01' && !c.listed ? 1 : 0;
  out[3] =
    (place === 'p2' || place === 'p3') && c.hightech && c.research >= (c.revenue < 200_000_000 ? 0.05 : 0.03) ? 1 : 0;
  out[4] =
    (place === 'p2' || place === 'p4' || place === 'p5') && (c.tier === 'provincial' || c.tier === 'national') ? 1 : 0;
  out[5] = (place === 'p3' || place === 'p4') && c.graduates >= 10 && c.staff <= 300 ? 1 : 0;
  out[6] =
    (place === 'p4' || place === 'p5' || place === 'p6') &&
    (c.fields.includes('chips') || c.fields.includes('materials')) &&
    c.investment >= 50_000_000
      ? 1
      : 0;
  out[7] = c.staff < 100 && c.revenue < 40_000_000 && c.founded >= '2020-01-01' && place !== 'p7' ? 1 : 0;
  const qualities =
    Number(c.hightech) + Number(c.patents >= 15) + Number(c.research >= 0.06) + Number(c.tier === 'national');
  out[8] = (place === 'p5' || place === 'p6' || place === 'p7') && qualities >= 2 ? 1 : 0;
  out[9] =
    (place === 'p0' || place === 'p6') && c.foreign > 0.25 && c.investment >= 100_000_000 && c.headquarters ? 1 : 0;
  out[10] = (place === 'p1' || place === 'p7') && (c.tax >= 10_000_000 || (c.tax >= 3_000_000 && c.listed)) ? 1 : 0;
  out[11] =
    c.fields.includes('ai') &&
    c.fields.includes('data') &&
    (c.financing >= 30_000_000 || c.valuation >= 500_000_000 || c.stage === 'accepted' || c.stage === 'done') &&
    c.staff >= 20
      ? 1
      : 0;
};
