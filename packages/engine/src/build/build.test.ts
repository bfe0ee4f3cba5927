import { describe, expect, test } from 'vitest';
import { goodPack } from '../../test/bad/example.ts';
import { cites, packOf, promise, quote, source, words } from '../../test/sample-pack.ts';
import {
  all,
  any,
  atLeastN,
  boolean,
  choice,
  cite,
  clause,
  cny,
  count,
  day,
  judgement,
  money,
  not,
  pack,
  ratio,
} from '../build.ts';
import { type Clause, packDigest, packJson, parsePack, parsePackJson } from '../index.ts';

const wording = {
  group: 'company',
  label: words('Fact'),
  question: words('Fact?'),
  why: words('It decides.'),
  whereFound: words('In the books.'),
  mutability: 'actionable' as const,
};

describe('values in a pack', () => {
  test('are read as documents write them, and kept as plain decimals', () => {
    expect([cny('1亿'), cny('2000万元'), cny('1,200.50'), cny('100')]).toEqual([
      '100000000',
      '20000000',
      '1200.5',
      '100',
    ]);
    expect([ratio('0.50'), count('10'), day('2018年7月30日')]).toEqual(['0.5', '10', '2018-07-30']);
  });

  test.each([
    ['an amount of two readings', () => cny('1万2')],
    ['a percentage', () => ratio('50%')],
    ['a number in words', () => count('ten')],
    ['an impossible date', () => day('2023-02-29')],
  ])("throw at the author's own line: %s", (_, make) => {
    expect(make).toThrow(/expected .+ but received/);
  });
});

describe('facts and judgements', () => {
  test('are plain data, with their options in the order in which a form shows them', () => {
    const large = { label: words('Large'), note: words('with its branches') };
    const size = choice('size', { small: words('Small'), large }, wording);
    expect(size.fact).toEqual({
      ...wording,
      kind: 'choice',
      id: 'size',
      options: [
        { id: 'small', label: words('Small') },
        { id: 'large', ...large },
      ],
    });
  });

  test('take their id and kind from the builder, whatever the wording brings along', () => {
    const other = boolean('other', wording);
    expect(money('assets', { ...other.fact, mutability: 'immutable' }).fact).toMatchObject({
      kind: 'money',
      id: 'assets',
    });
    expect(judgement('good', { label: words('Good'), reason: 'authority' })).toMatchObject({
      judgement: { id: 'good', reason: 'authority' },
    });
  });
});

describe('conditions', () => {
  const flag = boolean('flag', wording);
  const assets = money('assets', wording);

  test('are the language itself', () => {
    expect(assets.moreThan(cny('1万'), cites)).toEqual({
      kind: 'compare',
      fact: 'assets',
      op: '>',
      value: '10000',
      cites,
    });
    expect(
      [assets.atLeast, assets.moreThan, assets.atMost, assets.lessThan, assets.equals].map(
        (compare) => compare(cny('1'), cites).op,
      ),
    ).toEqual(['>=', '>', '<=', '<', '=']);
    const leaf = flag.is(true, cites);
    expect([all(leaf), any(leaf), atLeastN(1, leaf), not(leaf)]).toEqual([
      { kind: 'all', of: [leaf] },
      { kind: 'any', of: [leaf] },
      { kind: 'at-least-n', n: 1, of: [leaf] },
      { kind: 'not', of: leaf },
    ]);
  });
});

describe('clauses', () => {
  test("have their document's grade unless they deserve a lower one", () => {
    expect(quote.grade).toBe('official');
    expect(clause(source, 'doc/2', { quote: '据报道', grade: 'press' })).toEqual({
      id: 'doc/2',
      document: 'doc',
      quote: '据报道',
      grade: 'press',
    });
  });

  test('are cited by id, with the words that say so', () => {
    expect(cite(quote, { words: '1亿元以上' })).toEqual({ clause: 'doc/1', words: '1亿元以上' });
  });
});

describe('a pack that the builders made', () => {
  test('holds the clauses that its incentives and its shared caps cite, each once', () => {
    const [one, two, three, idle] = ['doc/one', 'doc/two', 'doc/three', 'doc/idle'].map((id) =>
      clause(source, id, { quote: `对${id}企业奖励100元` }),
    ) as [Clause, Clause, Clause, Clause];
    const listed = boolean('listed', wording);
    const incentives = [promise('one', all(listed.is(true, [cite(two)]), listed.is(true, [cite(one), cite(two)])))];
    const { terms: _terms, definitions: _definitions, ...goodParts } = packOf();
    const parts = {
      ...goodParts,
      facts: [listed],
      judgements: [],
      incentives,
      sharedCaps: [{ id: 'cap', value: '100', label: words('Cap'), cites: [cite(three)] as const }],
    };
    const { clauses: _, ...withoutClauses } = parts;
    const collected = pack(withoutClauses);
    expect(collected.clauses.map(({ id }) => id)).toEqual(['doc/two', 'doc/one', 'doc/1', 'doc/three']);
    expect(packDigest(collected)).toBe(packDigest(pack({ ...parts, clauses: [quote, one, two, three] })));
    expect(pack({ ...parts, clauses: [idle] }).clauses).toEqual([idle]);
  });

  test('parses as it is, and survives a round trip through JSON', () => {
    for (const pack of [goodPack(), packOf(), packOf(promise('one', boolean('listed', wording).is(true, cites)))]) {
      expect(parsePack(pack)).toEqual({ ok: true, value: pack });
      expect(parsePackJson(packJson(pack))).toEqual({ ok: true, value: pack });
    }
  });
});
