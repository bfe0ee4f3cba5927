import { compile, type Profile, type Report } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { huicePack } from './pack.ts';

const compiled = compile(huicePack);
if (!compiled.ok) throw new Error('the pack does not compile');

const report = (profile: Profile, asOf: string, attested = {}): Report => {
  const outcome = compiled.value.check(profile, { asOf, attested });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

const of = (incentive: string, { results }: Report) => {
  const result = results.find((one) => one.incentive === incentive);
  if (result === undefined) throw new Error(`no ${incentive}`);
  return result;
};

/** Status and validity of each incentive, in one line each. */
const summary = ({ results }: Report) =>
  Object.fromEntries(results.map(({ incentive, status, validity }) => [incentive, `${status}, ${validity.state}`]));

const aiCompany: Profile = {
  place: 'quzhou',
  willingToSettle: true,
  fields: ['ai'],
  riskSectors: [],
  industrialEnterprise: false,
  regulatedSize: false,
  leadTalent: ['thousand-talents'],
  introducesTalent: true,
  marketEquityFinancing: '1.2亿',
  unicornStatus: 'quasi',
  listingStage: 'tutoring',
  needsIndustrialLand: false,
  smartRetrofit: false,
  greenFinancingNeed: false,
  wantsEnclave: false,
  operatesInnovationPlatform: false,
  insuranceYear: '1',
  userSideStorage: false,
};

const suichangMaker: Profile = {
  place: 'suichang',
  willingToSettle: false,
  fields: ['new-materials'],
  riskSectors: ['electroplating'],
  industrialEnterprise: true,
  regulatedSize: true,
  leadTalent: [],
  introducesTalent: true,
  marketEquityFinancing: '0',
  unicornStatus: 'none',
  listingStage: 'none',
  needsIndustrialLand: false,
  smartRetrofit: true,
  greenFinancingNeed: false,
  wantsEnclave: false,
  operatesInnovationPlatform: false,
  insuranceYear: '2',
  userSideStorage: false,
};

describe('an AI company in Quzhou that has everything but the IPO filing', () => {
  it('reads these in 2019, when the Opinions of 2018 were in force', () => {
    expect(summary(report(aiCompany, '2019-06-01'))).toEqual({
      'quzhou/digital-economy-fund': 'conditional, in-force',
      'quzhou/digital-economy-support': 'conditional, in-force',
      'quzhou/frontier-digital-tech-subsidy': 'conditional, in-force',
      'quzhou/green-finance': 'ineligible, in-force',
      'quzhou/industrial-land-priority': 'ineligible, unconfirmed',
      'quzhou/industry-fund-investment': 'conditional, unconfirmed',
      'quzhou/innovation-enclave': 'ineligible, unconfirmed',
      'quzhou/innovation-platform-support': 'ineligible, unconfirmed',
      'quzhou/listing-support': 'conditional, unconfirmed',
      'quzhou/one-project-one-policy': 'conditional, in-force',
      'quzhou/safety-environment-insurance': 'ineligible, unconfirmed',
      'quzhou/sci-tech-innovation-fund': 'conditional, in-force',
      'quzhou/talent-policies': 'conditional, unconfirmed',
      'quzhou/unicorn-ipo-award': 'ineligible, in-force',
      'quzhou/user-side-storage-subsidy': 'ineligible, unconfirmed',
      'suichang/digital-talent-policy': 'conditional, unconfirmed',
      'suichang/smart-manufacturing-retrofit-subsidy': 'ineligible, not-yet',
    });
  });

  it('finds what belonged to the Opinions ended in 2026, and the rest without confirmation', () => {
    expect(summary(report(aiCompany, '2026-11-22'))).toMatchObject({
      'quzhou/unicorn-ipo-award': 'ineligible, ended',
      'quzhou/frontier-digital-tech-subsidy': 'conditional, ended',
      'quzhou/one-project-one-policy': 'conditional, ended',
      'quzhou/digital-economy-support': 'conditional, ended',
      'quzhou/digital-economy-fund': 'conditional, unconfirmed',
      'quzhou/sci-tech-innovation-fund': 'conditional, unconfirmed',
      'quzhou/user-side-storage-subsidy': 'ineligible, ended',
      'suichang/smart-manufacturing-retrofit-subsidy': 'ineligible, ended',
    });
  });

  it('is told of nothing in force in 2026: no source reaches that far', () => {
    const states = report(aiCompany, '2026-11-22').results.map(({ validity }) => validity.state);
    expect(states.filter((state) => state === 'in-force' || state === 'not-yet')).toEqual([]);
  });

  it('comes within the IPO award, at no less than 20 million, once it has filed', () => {
    const filed = of('quzhou/unicorn-ipo-award', report({ ...aiCompany, listingStage: 'filed' }, '2019-06-01'));
    expect(filed).toMatchObject({ status: 'conditional', judgements: ['likely-unicorn'], open: [] });
    expect(filed.amount).toMatchObject({ kind: 'at-least', min: '20000000', max: null });
  });

  it('is eligible only when the judgement has been settled for it', () => {
    const settled = report({ ...aiCompany, listingStage: 'filed' }, '2019-06-01', { 'likely-unicorn': true });
    expect(of('quzhou/unicorn-ipo-award', settled).status).toBe('eligible');
  });

  it('has the later stages left to a judgement, neither granted nor refused', () => {
    const listed = of('quzhou/unicorn-ipo-award', report({ ...aiCompany, listingStage: 'listed' }, '2019-06-01'));
    expect(listed).toMatchObject({ status: 'conditional', judgements: ['ipo-stage-after-filing', 'likely-unicorn'] });
  });

  it('counts exactly 100 million as enough, and one yuan less as not', () => {
    const withEquity = (marketEquityFinancing: string) =>
      of(
        'quzhou/unicorn-ipo-award',
        report({ ...aiCompany, listingStage: 'filed', marketEquityFinancing }, '2019-06-01'),
      );
    expect(withEquity('1亿').status).toBe('conditional');
    expect(withEquity('99999999').status).toBe('ineligible');
  });

  it('sees a cap as a cap, and the size of a fund as no award', () => {
    const { amount: subsidy } = of('quzhou/frontier-digital-tech-subsidy', report(aiCompany, '2019-06-01'));
    expect(subsidy).toMatchObject({ kind: 'up-to', min: null, max: '100000000' });
    const { amount: fund } = of('quzhou/digital-economy-fund', report(aiCompany, '2019-06-01'));
    expect(fund).toMatchObject({ kind: 'equity', min: null, max: null, pool: '1000000000' });
  });

  it('may come within the sci-tech funds by another use of theirs than leading companies', () => {
    const refused = report(aiCompany, '2019-06-01', { 'leading-or-benchmark': false });
    expect(of('quzhou/sci-tech-innovation-fund', refused)).toMatchObject({
      status: 'conditional',
      judgements: ['sci-tech-other-uses', 'sci-tech-terms'],
    });
  });

  it('is not refused the subsidy for being no unicorn: one report asks for none', () => {
    const plain = of(
      'quzhou/frontier-digital-tech-subsidy',
      report({ ...aiCompany, unicornStatus: 'none' }, '2019-06-01'),
    );
    expect(plain).toMatchObject({ status: 'conditional', judgements: ['frontier-applicants', 'frontier-technology'] });
  });
});

describe('a manufacturer in Suichang above designated size', () => {
  it('may have the retrofit award during the pilot', () => {
    const during = of('suichang/smart-manufacturing-retrofit-subsidy', report(suichangMaker, '2021-06-01'));
    expect(during).toMatchObject({ status: 'conditional', judgements: ['retrofit-terms'] });
    expect(during.validity.state).toBe('in-force');
    expect(during.amount.kind).toBe('unstated');
  });

  it('finds the pilot not begun in 2019 and ended in 2026', () => {
    const state = (asOf: string) =>
      of('suichang/smart-manufacturing-retrofit-subsidy', report(suichangMaker, asOf)).validity.state;
    expect([state('2019-06-01'), state('2026-11-22')]).toEqual(['not-yet', 'ended']);
  });

  it('is within nothing of Quzhou’s that asks for a place there', () => {
    const { results } = report(suichangMaker, '2019-06-01');
    const open = results.filter(({ place, status }) => place === 'quzhou' && status !== 'ineligible');
    expect(open.map(({ incentive }) => incentive)).toEqual([]);
  });

  it('comes within several of Quzhou’s when it is willing to settle', () => {
    const willing = report({ ...suichangMaker, willingToSettle: true }, '2019-06-01');
    expect(of('quzhou/industry-fund-investment', willing).status).toBe('conditional');
    expect(of('quzhou/safety-environment-insurance', willing).status).toBe('ineligible');
  });
});

describe('a chemical company in Quzhou that takes out the safety insurance', () => {
  const chemist: Profile = { ...aiCompany, fields: ['chemicals'], riskSectors: ['hazardous-chemicals'] };

  it('may have half of the premium in its first three years, and not after', () => {
    const year = (insuranceYear: string) =>
      of('quzhou/safety-environment-insurance', report({ ...chemist, insuranceYear }, '2019-06-01'));
    expect(year('3')).toMatchObject({ status: 'conditional', judgements: ['insurance-pilot-list'] });
    expect(year('3').amount).toMatchObject({ kind: 'rate', rate: '0.5', min: null, max: null });
    expect(year('4').status).toBe('ineligible');
  });

  it('is never told that the subsidy is in force, but on the day when money for it is reported', () => {
    const state = (asOf: string) => of('quzhou/safety-environment-insurance', report(chemist, asOf)).validity.state;
    expect([state('2019-06-01'), state('2022-11-11'), state('2022-11-12')]).toEqual([
      'unconfirmed',
      'in-force',
      'unconfirmed',
    ]);
  });
});

describe('a company with storage in Quzhou', () => {
  const withStorage: Profile = { ...suichangMaker, userSideStorage: true, storageCapacity: '200' };
  const storage = (profile: Profile, asOf: string) => of('quzhou/user-side-storage-subsidy', report(profile, asOf));

  it('may have the subsidy wherever it is registered, for the time before the summer peak of 2024', () => {
    expect(storage(withStorage, '2023-12-01')).toMatchObject({
      status: 'conditional',
      judgements: ['before-summer-peak-2024'],
      validity: { state: 'in-force' },
      amount: { min: '30000', max: '30000' },
    });
    expect(storage({ ...withStorage, userSideStorage: false }, '2023-12-01').status).toBe('ineligible');
  });

  it('is not told that the measures were in force before the month that the report is of', () => {
    const state = (asOf: string) => storage(withStorage, asOf).validity.state;
    expect([state('2023-09-30'), state('2023-10-22'), state('2026-11-22')]).toEqual([
      'unconfirmed',
      'unconfirmed',
      'ended',
    ]);
  });
});

describe('a company that has said nothing', () => {
  it('is told neither yes nor no of anything', () => {
    const { results } = report({}, '2026-11-22');
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['undetermined']));
  });
});
