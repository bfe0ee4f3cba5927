import { readFileSync } from 'node:fs';
import type { Report, Result } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { fakeIo } from './fake-io.ts';

const example = (name: string): string => readFileSync(new URL(`../examples/${name}.json`, import.meta.url), 'utf8');

/** Without the line breaks and margins that the width of the page brought. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const names = ['ai-firm-before-filing', 'suichang-manufacturer', 'ranges-and-unknowns'] as const;
const dates = ['2019-06-01', '2026-11-22'] as const;

const checked = async (name: string, asOf: string, attest?: Readonly<Record<string, boolean>>): Promise<Report> => {
  const io = fakeIo({
    'company.json': example(name),
    ...(attest === undefined ? {} : { 'attest.json': JSON.stringify(attest) }),
  });
  const argv = [
    'check',
    'company.json',
    '--as-of',
    asOf,
    '--json',
    ...(attest === undefined ? [] : ['--attest', 'attest.json']),
  ];
  expect(await run(argv, io, huicePack)).toBe(0);
  expect(io.written.err).toBe('');
  return JSON.parse(io.written.out) as Report;
};

const resultOf = (report: Report, incentive: string): Result => {
  const result = report.results.find((one) => one.incentive === incentive);
  if (result === undefined) throw new Error(`no result for ${incentive}`);
  return result;
};

describe('an AI firm with everything but the IPO filing', () => {
  it('lacked only the filing for the unicorn award while the Opinions were in force', async () => {
    const award = resultOf(await checked('ai-firm-before-filing', '2019-06-01'), 'quzhou/unicorn-ipo-award');
    expect(award).toMatchObject({
      status: 'ineligible',
      validity: { state: 'in-force' },
      amount: { kind: 'at-least', min: '20000000', max: null, currency: 'CNY' },
      open: [],
    });
    const parts = 'of' in award.proof ? award.proof.of : [];
    const unmet = parts.filter(({ verdict }) => verdict === 'unmet');
    expect(JSON.stringify(unmet)).toContain('listingStage');
    expect(unmet).toHaveLength(1);
  });

  it('finds the same award among what has ended today, and no ended item is called in force', async () => {
    const report = await checked('ai-firm-before-filing', '2026-11-22');
    expect(resultOf(report, 'quzhou/unicorn-ipo-award').validity).toMatchObject({ state: 'ended', repealed: '2023' });
    const frontier = resultOf(report, 'quzhou/frontier-digital-tech-subsidy');
    expect(frontier).toMatchObject({
      validity: { state: 'ended' },
      amount: { kind: 'up-to', min: null, max: '100000000' },
    });
  });
});

describe('a Suichang manufacturer', () => {
  it('waits only on what no source states for the retrofit award', async () => {
    const award = resultOf(
      await checked('suichang-manufacturer', '2026-11-22'),
      'suichang/smart-manufacturing-retrofit-subsidy',
    );
    expect(award).toMatchObject({
      status: 'conditional',
      amount: { kind: 'unstated', min: null, max: null },
      open: [],
    });
    expect(award.judgements).toEqual(['retrofit-terms']);
  });

  it('is told it qualifies only once those terms are attested', async () => {
    const attested = await checked('suichang-manufacturer', '2026-11-22', { 'retrofit-terms': true });
    expect(resultOf(attested, 'suichang/smart-manufacturing-retrofit-subsidy').status).toBe('eligible');
  });
});

describe('a company that answers in ranges and leaves the rest open', () => {
  it('is never told no where an answer is still possible, and is asked for it', async () => {
    const award = resultOf(await checked('ranges-and-unknowns', '2019-06-01'), 'quzhou/unicorn-ipo-award');
    expect(award.status).toBe('undetermined');
    expect(award.open).toEqual(['leadTalent', 'listingStage', 'marketEquityFinancing']);
  });

  it('sees how far the range may be from the threshold', async () => {
    const io = fakeIo({ '-': example('ranges-and-unknowns') });
    expect(await run(['check', '-', '--as-of', '2019-06-01'], io, huicePack)).toBe(0);
    expect(io.written.out).toContain('市场化股权融资额不低于 1 亿元');
    expect(squeezed(io.written.out)).toContain(
      squeezed('贵公司：8,000 万元至 1.5 亿元 · 可能已达到，至多还差 2,000 万元'),
    );
  });

  it('gets a range for what is computed from a range', async () => {
    const storage = resultOf(await checked('ranges-and-unknowns', '2026-11-22'), 'quzhou/user-side-storage-subsidy');
    expect(storage.amount).toMatchObject({ kind: 'range', min: '30000', max: '75000' });
  });
});

describe.each(names)('the report on %s', (name) => {
  it.each(dates)('has the promised shape as of %s, with every figure as text', async (asOf) => {
    const report = await checked(name, asOf);
    // What was asked is kept with it, for `replay`.
    expect(Object.keys(report)).toEqual(['pack', 'asOf', 'results', 'together', 'asked']);
    expect(report.pack).toEqual({
      id: huicePack.id,
      version: huicePack.version,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(report.asOf).toBe(asOf);
    expect(report.results.map(({ incentive }) => incentive)).toEqual(huicePack.incentives.map(({ id }) => id).sort());
    for (const { status, validity, amount, open, judgements, proof, citations } of report.results) {
      expect(['eligible', 'conditional', 'undetermined', 'ineligible']).toContain(status);
      expect(['in-force', 'not-yet', 'ended', 'unconfirmed']).toContain(validity.state);
      for (const end of [amount.min, amount.max]) if (end !== null) expect(end).toMatch(/^\d+(\.\d+)?$/);
      expect(amount.currency).toBe('CNY');
      expect([Array.isArray(open), Array.isArray(judgements), typeof proof]).toEqual([true, true, 'object']);
      expect(citations.length).toBeGreaterThan(0);
      for (const { document, quote, title, issuer } of citations)
        for (const text of [document, quote, title, issuer]) expect(text).not.toBe('');
    }
  });

  it.each(dates)('is the same text each time as of %s, and says of every incentive what it is', async (asOf) => {
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const io = fakeIo({ 'company.json': example(name) });
        await run(['check', 'company.json', '--as-of', asOf], io, huicePack);
        return io.written.out;
      }),
    );
    expect(texts[0]).toBe(texts[1]);
    for (const { id } of huicePack.incentives) expect(texts[0]).toContain(id);
    expect(texts[0]).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  it('is whole in each language', async () => {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      const io = fakeIo({ 'company.json': example(name) });
      expect(await run(['check', 'company.json', '--lang', lang], io, huicePack)).toBe(0);
      expect(io.written.out).not.toMatch(/undefined|\[object|\{\w+\}/);
    }
  });
});

describe('the text of a report', () => {
  it('keeps what has ended apart, after all that has not', async () => {
    const io = fakeIo({ '-': example('ai-firm-before-filing') });
    await run(['check', '-', '--as-of', '2026-11-22'], io, huicePack);
    const [current = '', past = ''] = io.written.out.split('历史：以下事项已经失效');
    expect(past).toContain('quzhou/unicorn-ipo-award');
    expect(current).not.toContain('quzhou/unicorn-ipo-award');
    expect(current).not.toMatch(/已废止|已到期/);
  });

  it('shows the deciding condition with the sentence behind it, its words marked, and who said it when', async () => {
    const io = fakeIo({ '-': example('ai-firm-before-filing') });
    await run(['check', '-', '--as-of', '2019-06-01'], io, huicePack);
    const text = squeezed(io.written.out);
    expect(text).toContain(squeezed('✗ 上市进度为已报会（已提交首发上市申请，尚未获批） · 贵公司：上市辅导期 [1]'));
    expect(text).toContain(squeezed('有望成為獨角獸的【IPO報會企業】,給予2000萬元以上獎勵'));
    expect(text).toContain(squeezed('中國經濟導報 · 2018 年 11 月（推断） · 媒体报道'));
  });

  it('shows both when sources differ, a cap as a cap, and a fund as no entitlement', async () => {
    const io = fakeIo({ '-': example('ai-firm-before-filing') });
    await run(['check', '-', '--as-of', '2019-06-01'], io, huicePack);
    const text = squeezed(io.written.out);
    expect(text).toContain(squeezed('来源说法不一，并列于此'));
    expect(text).toContain(squeezed('最高 1 亿元（上限，非预计金额'));
    expect(text).toContain(squeezed('基金规模 10 亿元，不是可得金额'));
  });

  it('ends by saying what it is not', async () => {
    const io = fakeIo({ '-': '{}' });
    await run(['check', '-'], io, huicePack);
    expect(io.written.out.trimEnd().replace(/\n/g, '')).toMatch(
      /不是官方认定，也不构成申报结论或兑现承诺.*请向主管部门确认。$/,
    );
  });
});
