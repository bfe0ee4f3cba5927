import { amountsUnder, compile, type Fact, parsePack } from '@huice/engine';
import { describe, expect, it } from 'vitest';
import { citationsIn, leavesOf } from '../test/walk.ts';
import { huicePack } from './pack.ts';

const leaves = huicePack.incentives.flatMap(({ condition }) => leavesOf(condition));

const optionsRead = (fact: string): string[] =>
  leaves.flatMap((leaf) => ('options' in leaf && leaf.fact === fact ? [...leaf.options] : []));

const factsRead = [
  ...leaves.flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : [])),
  ...huicePack.incentives
    .flatMap(({ amount }) => amountsUnder(amount))
    .flatMap((amount) => ('fact' in amount ? [amount.fact] : [])),
];

const optionsOf = (fact: Fact): string[] => ('options' in fact ? fact.options.map(({ id }) => id) : []);

describe('the pack', () => {
  it('passes the same gate as a pack from outside, and survives JSON unchanged', () => {
    const parsed = parsePack(JSON.parse(JSON.stringify(huicePack)));
    expect(parsed).toEqual({ ok: true, value: huicePack });
  });

  it('compiles within the node budget', () => {
    expect(compile(huicePack).ok).toBe(true);
  });

  it('holds the incentives that were asked for', () => {
    expect(huicePack.incentives.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'quzhou/unicorn-ipo-award',
        'quzhou/frontier-digital-tech-subsidy',
        'quzhou/digital-economy-fund',
        'quzhou/one-project-one-policy',
        'quzhou/sci-tech-innovation-fund',
        'quzhou/digital-economy-support',
        'quzhou/listing-support',
        'quzhou/industrial-land-priority',
        'quzhou/green-finance',
        'quzhou/safety-environment-insurance',
        'quzhou/innovation-enclave',
        'quzhou/innovation-platform-support',
        'quzhou/talent-policies',
        'suichang/smart-manufacturing-retrofit-subsidy',
        'suichang/digital-talent-policy',
      ]),
    );
  });

  it('asks only what some rule or amount reads', () => {
    expect(huicePack.facts.map(({ id }) => id).filter((id) => !factsRead.includes(id))).toEqual([]);
  });

  it('offers no option that makes no difference, save those that say none of them or not yet', () => {
    const idle = huicePack.facts.flatMap((fact) => {
      const read = optionsRead(fact.id);
      return optionsOf(fact)
        .filter((option) => !read.includes(option))
        .map((option) => `${fact.id}: ${option}`);
    });
    expect(idle).toEqual(['place: elsewhere', 'unicornStatus: none', 'listingStage: none', 'listingStage: tutoring']);
  });

  it('asks that “none of them” be said where several may be chosen: nothing ticked is no answer', () => {
    const several = huicePack.facts.filter(({ kind }) => kind === 'choices');
    expect(several.map(({ id }) => id).sort()).toEqual(['fields', 'leadTalent', 'riskSectors']);
    for (const { question } of several) {
      expect(question['zh-Hans']).toMatch(/可多选；都(不属于|没有)也请说明。$/);
      expect(question['zh-Hant']).toMatch(/可多選；都(不屬於|沒有)也請說明。$/);
      expect(question.en).toMatch(/Choose any number, or say that it is none of them\.$/);
    }
  });

  it('keeps no judgement and no clause that nothing refers to', () => {
    const judged = leaves.flatMap((leaf) => (leaf.kind === 'judgement' ? [leaf.judgement] : []));
    const cited = citationsIn(huicePack.incentives).map(({ clause }) => clause);
    expect(huicePack.judgements.map(({ id }) => id).filter((id) => !judged.includes(id))).toEqual([]);
    expect(huicePack.clauses.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual([]);
  });

  it('names the words that speak for a condition, unless it says how it was inferred or cites the whole passage', () => {
    const whole = leaves
      .flatMap(({ cites }) => cites)
      .filter(({ words, inference }) => words === undefined && inference === undefined);
    expect(whole.map(({ clause }) => clause)).toEqual(['000/enclaves']);
  });

  it('takes nothing from the article of intentions', () => {
    expect(huicePack.clauses.filter(({ document }) => document === '004-yangtze-delta')).toEqual([]);
  });

  it('asks an authority, or leaves a judgement open, in every incentive: no source is complete enough to decide alone', () => {
    for (const { id, condition } of huicePack.incentives) {
      expect(
        leavesOf(condition).some(({ kind }) => kind === 'judgement'),
        id,
      ).toBe(true);
    }
  });

  it('grades no press report as the document itself', () => {
    expect(huicePack.documents.filter(({ grade }) => grade === 'official')).toEqual([]);
    for (const { grade, document } of huicePack.clauses) {
      expect(grade).toBe(huicePack.documents.find(({ id }) => id === document)?.grade);
    }
  });

  it('says of every undated document how its date was inferred', () => {
    const undated = huicePack.documents.filter(({ date, dateInference }) => date === undefined && !dateInference);
    expect(undated).toEqual([]);
  });
});
