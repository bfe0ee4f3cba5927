import { type Pack, packDigest } from '@huice/engine';
import {
  all,
  boolean,
  choice,
  cite,
  clause,
  cny,
  document,
  exactly,
  incentive,
  money,
  pack,
} from '@huice/engine/build';
import { describe, expect, it } from 'vitest';
import { toHant } from '../scripts/example.ts';
import { mergePacks } from '../src/merge/merge-packs.ts';
import { readPacks } from '../src/read-packs.ts';

const text = (words: string) => ({ 'zh-Hans': words, 'zh-Hant': words, en: words });
const wording = {
  group: 'g',
  label: text('x'),
  question: text('x'),
  why: text('x'),
  whereFound: text('x'),
  mutability: 'actionable',
} as const;
const source = document({ id: 'd', title: 't', issuer: 'i', genre: 'g', script: 'zh-Hans', grade: 'official' });
const passage = clause(source, 'd/1', { quote: 'x 2000000' });
const cites = [cite(passage)] as const;
const revenue = money('revenue', wording);
const isHere = boolean('here', wording);

const layer = (id: string, place: string, more: Partial<Pack> = {}): Pack => {
  const where = choice('place', { [place]: text(place) }, wording);
  return {
    ...pack({
      id,
      version: '1.0.0',
      title: text(id),
      documents: [source],
      groups: [{ id: 'g', label: text('x') }],
      facts: [where, revenue, isHere],
      judgements: [],
      incentives: [
        incentive({
          id: 'award',
          title: text('x'),
          summary: text('x'),
          place,
          instrument: 'award',
          condition: all(isHere.is(true, cites), where.oneOf([place], cites), revenue.atLeast(cny('200万'), cites)),
          amount: exactly(cny('200万'), cites),
          validity: {},
          payout: 'unstated',
          excludes: ['second'],
        }),
        incentive({
          id: 'second',
          title: text('x'),
          summary: text('x'),
          place,
          instrument: 'award',
          condition: isHere.is(true, cites),
          amount: exactly(cny('200万'), cites),
          validity: {},
          payout: 'unstated',
        }),
      ],
    }),
    ...more,
  };
};

describe('packs laid one on another', () => {
  it('share what is the same, unite options, and keep their incentives apart by the id of the pack', () => {
    const merged = mergePacks([layer('nation', 'north'), layer('city', 'south')]);
    expect(merged.ok ? [] : merged.issues).toEqual([]);
    if (!merged.ok) return;
    const { facts, clauses, documents, incentives, id } = merged.value;
    expect([id, documents.length, clauses.length, facts.length]).toEqual(['nation:city', 1, 1, 3]);
    expect(
      'options' in (facts[0] as object) &&
        facts.flatMap((fact) => ('options' in fact ? fact.options.map((one) => one.id) : [])),
    ).toEqual(['north', 'south']);
    expect(incentives.map((one) => [one.id, one.excludes])).toEqual([
      ['nation/award', ['nation/second']],
      ['nation/second', undefined],
      ['city/award', ['city/second']],
      ['city/second', undefined],
    ]);
  });

  it('are one pack as it is when there is only one', () => {
    const alone = layer('nation', 'north');
    const merged = mergePacks([alone]);
    expect(merged.ok && packDigest(merged.value)).toBe(packDigest(alone));
  });

  it('say where they disagree, with both places', () => {
    const city = layer('city', 'south');
    const other = {
      ...city,
      facts: city.facts.map((fact) => (fact.id === 'revenue' ? { ...fact, why: text('y') } : fact)),
    };
    const merged = mergePacks([layer('nation', 'north'), other]);
    expect(merged.ok ? [] : merged.issues).toMatchObject([
      {
        code: 'merge/disagrees',
        params: { what: 'fact', id: 'revenue', at: 'why.zh-Hans', first: 'nation', second: 'city' },
      },
    ]);
  });

  it('say so of two files by line and column', () => {
    const files = (id: string, label: string) =>
      new Map([['pack.yaml', `id: ${id}\nversion: 1.0.0\ntitle: 包\ngroups:\n  g: ${label}\n`]]);
    const read = readPacks(
      [
        { name: 'a', files: files('one', '甲') },
        { name: 'b', files: files('two', '乙') },
      ],
      { toHant },
    );
    expect(read.ok ? [] : read.issues).toMatchObject([
      {
        code: 'merge/disagrees',
        file: 'b/pack.yaml',
        line: 5,
        column: 6,
        also: { file: 'a/pack.yaml', line: 5, column: 6 },
      },
    ]);
  });
});
