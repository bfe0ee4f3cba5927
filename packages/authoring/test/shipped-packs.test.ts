import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Calculator, compile, type Pack, parseMoney, type Sum } from '@huice/engine';
import { verify } from '@huice/engine/review';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toHant } from '../scripts/example.ts';
import { eachOnce, type PackFolder, readPacks, runCases, withUses } from '../src/index.ts';
import * as tax from './plain-tax.ts';

const packs = fileURLToPath(new URL('../../incentives/packs', import.meta.url));

const filesIn = (name: string): ReadonlyMap<string, string> => {
  const folder = join(packs, name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
};

/** Packs by their folders, each with what it uses, the later laid on the earlier. */
const laid = (heads: readonly string[]) => {
  const [first, ...rest] = eachOnce(heads.flatMap((head) => withUses(head, filesIn)));
  const read = readPacks([first as PackFolder, ...rest], { toHant, heads });
  if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 2));
  const compiled = compile(read.value.pack);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues, null, 2));
  return { ...read.value, calculator: compiled.value };
};

const { pack, cases, calculator } = laid(['cn']);

/** Others rely on these. */
const promised = {
  incentives: [
    'small-profit-income-tax',
    'rd-extra-deduction',
    'high-tech-income-tax',
    'small-scale-vat-exemption',
    'software-vat-refund',
    'technology-transfer-income',
    'equipment-at-once',
    'advanced-manufacturing-vat',
    'disability-levy',
    'technology-sme',
    'loss-carry-forward',
    'veterans-hired',
    'six-taxes-halved',
  ].map((id) => `cn/${id}`),
  facts: [
    'taxableIncome',
    'employees',
    'totalAssets',
    'restrictedTrade',
    'revenue',
    'rdExpense',
    'establishedOn',
    'highTechCertified',
    'vatPayer',
    'quarterlyVatSales',
    'technologyTransferIncome',
    'equipmentPrice',
    'industry',
    'place',
  ],
};

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the nation', () => {
  it('has the ids that others rely on', () => {
    expect(idsOf(pack.incentives)).toEqual(expect.arrayContaining(promised.incentives));
    expect(idsOf(pack.facts)).toEqual(expect.arrayContaining(promised.facts));
  });

  it('is sound: what the checker finds is explained', () => {
    const open = verify(pack).filter(({ because }) => because === undefined);
    expect(open.map(({ code, about }) => [code, about])).toEqual([]);
  });

  it('states no threshold in a definition that the words it cites do not hold', () => {
    const [first] = pack.incentives;
    if (first === undefined) throw new Error('there is no incentive');
    const { versions: _, ...bare } = first;
    const spelled = (pack.definitions ?? []).map(({ id, condition }) => ({ ...bare, id, condition }));
    const found = verify({ ...pack, incentives: spelled }).filter(({ code }) => code.startsWith('verify/number-'));
    const about = new Set(spelled.map(({ id }) => id));
    expect(found.filter((one) => about.has(one.about) && one.path.includes('condition'))).toEqual([]);
  });

  it('comes out as its cases say, with three of them or more for each incentive and every side of its condition tried', () => {
    const { results, coverage } = runCases(calculator, cases);
    const failed = results.filter(({ differences, issues }) => differences.length + issues.length > 0);
    expect(failed.map((one) => [one.case.incentive, one.case.name, one.differences, one.issues])).toEqual([]);
    expect(coverage.filter(({ missed }) => missed.length > 0)).toEqual([]);
    const counts = idsOf(pack.incentives).map((id) => cases.filter(({ incentive }) => incentive === id).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  it('never calls a relief an award, and says of what was only seen in part that it is', () => {
    expect(pack.incentives.filter(({ instrument }) => instrument === 'award')).toEqual([]);
    const partly = pack.clauses.filter(({ grade }) => grade !== 'official');
    expect(partly.filter(({ note }) => note?.['zh-Hans'].startsWith('待核原文') !== true)).toEqual([]);
  });
});

/** A figure such as `1.2万`; null where none is known, which is not nought. */
type Figure = string | number | null;

interface Expected {
  readonly status: string;
  readonly validity?: string;
  /** What is not said of it is not looked at. */
  readonly amount?: string | number | { readonly min?: Figure; readonly max?: Figure };
}

interface Company {
  readonly name: string;
  /** The folders of its packs, the nation's first; that one alone unless said otherwise. */
  readonly packs?: readonly string[];
  readonly profile: Readonly<Record<string, unknown>>;
  readonly attested?: Readonly<Record<string, boolean>>;
  readonly expect: Readonly<Record<string, Readonly<Record<string, Expected>>>>;
  /** Of what is not expected by name; unless said otherwise it is not looked at. */
  readonly others?: 'ineligible';
  /** Over all that may be had together: what is sure, and the most. */
  readonly totals?: Readonly<Record<string, Partial<Record<'relief' | 'cash', Partial<Record<keyof Sum, Figure>>>>>>;
}

const yuan = (figure: Figure): number | null => {
  if (figure === null) return null;
  const money = parseMoney(String(figure));
  if (!money.ok) throw new Error(`${figure} is no amount`);
  return money.value.toNumber();
};

const number = (figure: string | null): number | null => (figure === null ? null : Number(figure));

const companies = [...filesIn('companies')].map(([file, text]) => [file, parse(text) as Company] as const);

const calculators = new Map<string, Calculator>([['cn', calculator]]);
const calculatorOf = (heads: readonly string[]): Calculator => {
  const key = heads.join(' ');
  const found = calculators.get(key) ?? laid(heads).calculator;
  calculators.set(key, found);
  return found;
};

describe.each(companies)('the company in %s', (_, company) => {
  const { profile, attested = {}, others, totals = {} } = company;
  const own = calculatorOf(company.packs ?? ['cn']);

  it.each(Object.entries(company.expect))('gets what it should on %s', (asOf, incentives) => {
    const report = own.check(profile, { asOf, attested });
    if (!report.ok) throw new Error(JSON.stringify(report.issues));
    const found = Object.entries(incentives).map(([id, { validity, amount }]) => {
      const result = report.value.results.find(({ incentive }) => incentive === id);
      if (result === undefined) throw new Error(`there is no ${id}`);
      const ends = typeof amount === 'object' ? amount : amount === undefined ? {} : { min: amount, max: amount };
      return [
        id,
        {
          status: result.status,
          ...(validity === undefined ? {} : { validity: result.validity.state }),
          ...('min' in ends ? { min: number(result.amount.min) } : {}),
          ...('max' in ends ? { max: number(result.amount.max) } : {}),
        },
      ];
    });
    const wanted = Object.entries(incentives).map(([id, { amount, ...rest }]) => {
      const ends = typeof amount === 'object' ? amount : amount === undefined ? {} : { min: amount, max: amount };
      return [id, { ...rest, ...Object.fromEntries(Object.entries(ends).map(([end, figure]) => [end, yuan(figure)])) }];
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
    if (others === undefined) return;
    const unnamed = report.value.results.filter(({ incentive }) => incentives[incentive] === undefined);
    expect(
      unnamed.filter(({ status }) => status !== others).map(({ incentive, status }) => [incentive, status]),
    ).toEqual([]);
  });

  it.each(Object.entries(totals))('saves and is paid so much in all on %s', (asOf, sums) => {
    const together = own.combine(profile, { asOf, attested });
    if (!together.ok) throw new Error(JSON.stringify(together.issues));
    const figures = (of: (kind: 'relief' | 'cash', end: keyof Sum, figure: Figure) => number | null) =>
      (['relief', 'cash'] as const).flatMap((kind) =>
        Object.entries(sums[kind] ?? {}).map(([end, figure]) => [kind, end, of(kind, end as keyof Sum, figure)]),
      );
    const { total } = together.value;
    expect(figures((kind, end) => number(total[kind][end]))).toEqual(figures((_kind, _end, figure) => yuan(figure)));
  });
});

describe('a relief is what is due without it less what is due with it', () => {
  const money = fc.integer({ min: 0, max: 2_000_000_000 }).map((fen) => fen / 100);
  const company = fc.record({
    taxableIncome: fc.oneof(money, fc.constantFrom(0, 1, 3_000_000, 3_000_000.01)),
    employees: fc.integer({ min: 1, max: 600 }),
    totalAssets: fc.oneof(fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom(50_000_000, 50_000_000.01)),
    restrictedTrade: fc.boolean(),
    highTechCertified: fc.boolean(),
    rdExpense: fc.oneof(money, fc.constant(0)),
    industry: fc.constantFrom('software', 'manufacturing', 'tobacco', 'leasing', 'trade', 'construction'),
    residentEnterprise: fc.boolean(),
    technologyTransferIncome: fc.oneof(money, fc.constantFrom(0, 5_000_000, 5_000_000.01)),
    staffOnPayroll: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom(30, 31, 100)),
    disabledStaff: fc.integer({ min: 0, max: 5 }),
    disabilityLevyDue: fc.oneof(money, fc.constant(0)),
  });

  it.each(Object.entries(tax.reliefs))('%s', (id, reliefOf) => {
    fc.assert(
      fc.property(company, (one) => {
        const asOf = '2026-11-29';
        const attested = { qualifyingTransfer: true };
        const report = calculator.check(one, { asOf, attested, incentives: [id] });
        if (!report.ok) throw new Error(JSON.stringify(report.issues));
        const [result] = report.value.results;
        const wanted = reliefOf(one);
        expect(result?.status).toBe(wanted === 'not for it' ? 'ineligible' : 'eligible');
        if (typeof wanted === 'string') return;
        const [from, to] = typeof wanted === 'number' ? [wanted, wanted] : wanted;
        expect([number(result?.amount.min ?? null), number(result?.amount.max ?? null)]).toEqual([
          expect.closeTo(from, 1),
          expect.closeTo(to, 1),
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

it('asks each thing once', () => {
  const { facts }: Pick<Pack, 'facts'> = pack;
  expect(new Set(idsOf(facts)).size).toBe(facts.length);
});
