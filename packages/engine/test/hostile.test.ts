import { describe, expect, test } from 'vitest';
import { compile, type Issue, type Pack, packJson, parseAnswer, parsePack, parsePackJson } from '../src/index.ts';
import { boundaryCases, compare, verify } from '../src/review.ts';
import { calculator, goodPack } from './bad/example.ts';
import { handles, packOf, promise, words } from './sample-pack.ts';

const asOf = '2024-01-01';

const codesOf = (outcome: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  outcome.ok ? [] : [...new Set(outcome.issues?.map(({ code }) => code))];

const checked = (profile: unknown, more: object = {}) => codesOf(calculator().check(profile, { asOf, ...more }));

const deep = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};

const cyclic = () => {
  const profile: Record<string, unknown> = { listed: true };
  profile['fields'] = { includes: [profile] };
  return profile;
};

const throwing = {
  get listed(): never {
    throw new Error('mine');
  },
};

const trap = () => {
  throw new Error('mine');
};

describe('a hostile profile', () => {
  test.each<[string, () => unknown, string[]]>([
    ['nested 200,000 deep', () => ({ financing: deep(200_000, (inner) => [inner]) }), ['input/too-deep']],
    ['with a key that sets the prototype', () => JSON.parse('{"__proto__":{"listed":true}}'), ['input/reserved-key']],
    ['with a key that objects inherit', () => ({ constructor: 1 }), ['input/reserved-key']],
    ['with such a key in an answer', () => JSON.parse('{"financing":{"__proto__":1}}'), ['input/reserved-key']],
    ['with names that objects inherit', () => ({ toString: 1, hasOwnProperty: 2 }), ['profile/unknown-fact']],
    ['that contains itself', cyclic, ['input/cyclic']],
    ['with 1e900000000 as text', () => ({ financing: '1e900000000' }), ['money/out-of-bounds']],
    ['with 1e900000000 as a number', () => JSON.parse('{"financing":1e900000000}'), ['input/not-plain-data']],
    ['with no number', () => ({ people: Number.NaN }), ['input/not-plain-data']],
    ['with a text of ten million characters', () => ({ financing: '9'.repeat(10_000_000) }), ['money/too-long']],
    ['with such a text for an option', () => ({ stage: '9'.repeat(10_000_000) }), ['profile/unknown-option']],
    ['with such a text for a fact', () => ({ ['9'.repeat(10_000_000)]: 1 }), ['profile/unknown-fact']],
    ['with such a text for a date', () => ({ founded: '9'.repeat(10_000_000) }), ['date/not-a-date']],
    ['with a million options', () => ({ fields: new Array(1_000_000).fill('ai') }), ['input/too-large']],
    ['with four billion options', () => ({ fields: new Array(4_294_967_295) }), ['input/too-large']],
    [
      'with 99,999 facts',
      () => Object.fromEntries(Array.from({ length: 99_999 }, (_, i) => [i, i])),
      ['input/too-large'],
    ],
    ['with a getter that throws', () => throwing, ['input/not-plain-data']],
    ['that is a proxy', () => new Proxy({}, { ownKeys: trap }), ['input/not-plain-data']],
    ['that is a map', () => new Map([['listed', true]]), ['input/not-plain-data']],
    ['that is a function', () => () => ({}), ['input/not-plain-data']],
    ['with a symbol', () => ({ listed: Symbol('yes') }), ['input/not-plain-data']],
    [
      'with half a character',
      () => ({ stage: '\ud800', '\udc00': 1 }),
      ['profile/unknown-option', 'profile/unknown-fact'],
    ],
  ])('is refused, not crashed over: %s', (_, profile, codes) => {
    expect(checked(profile())).toEqual(codes);
  });

  test('is refused for everything that is wrong with it, at once', () => {
    const profile: unknown = JSON.parse(
      '{"people":1e999,"stage":"x","__proto__":1,"financing":"?","fields":[[1e999]]}',
    );
    const report = calculator().check(profile, { asOf });
    expect(report.ok ? [] : report.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'input/not-plain-data people',
      'input/reserved-key __proto__',
      'input/not-plain-data fields.0.0',
      'profile/unknown-option stage',
      'money/not-a-number financing',
    ]);
  });

  describe('wrong everywhere', () => {
    const optionIds = Array.from({ length: 1000 }, (_, index) => `option${index}`);
    const options = optionIds.map((id) => ({ id, label: words(id) }));
    const many = ['a', 'b'].map((id) => ({ ...handles.fields.fact, id, options }));
    const facts = Array.from({ length: 999 }, (_, index) => ({ ...handles.listed.fact, id: `fact${index}` }));
    const about = (pack: Pack, profile: unknown) => {
      const compiled = compile(pack);
      const report = compiled.ok ? compiled.value.check(profile, { asOf }) : compiled;
      return report.ok ? [] : report.issues;
    };
    const hinted = (issues: readonly Issue[]) => issues.filter(({ params }) => params?.['near'] !== undefined).length;

    test('comes with the names that were meant as long as comparing them is little work', () => {
      const issues = about({ ...packOf(), facts }, Object.fromEntries(facts.map(({ id }) => [`${id}x`, true])));
      expect([issues.length, hinted(issues)]).toEqual([999, 21]);
      const few = about(packOf(), Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`listed${index}`, 1])));
      expect([few.length, hinted(few)]).toEqual([60, 60]);
    });

    test('compares options no further in a second answer than in one', () => {
      const wrong = { includes: optionIds.slice(0, 300).map((id) => `${id}x`) };
      const issues = about({ ...packOf(), facts: many }, { a: wrong, b: wrong });
      expect([issues.length, hinted(issues)]).toEqual([600, 20]);
    });

    test('is refused with a thousand issues, and one that says that there may be more', () => {
      const wrong = { includes: optionIds.map((id) => `${id}x`), excludes: optionIds.map((id) => `${id}y`) };
      const codes = about({ ...packOf(), facts: many }, { a: wrong, b: wrong }).map(({ code }) => code);
      expect(codes).toEqual([...new Array(1000).fill('profile/unknown-option'), 'input/too-many-issues']);
    });
  });

  test('may hide in what is attested', () => {
    expect(checked({}, { attested: cyclic() })).toContain('input/cyclic');
    expect(checked({}, { attested: new Proxy({}, { ownKeys: trap }) })).toEqual(['input/not-plain-data']);
  });

  test('may be a single answer', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const { fact } of Object.values(handles)) {
      expect(codesOf(parseAnswer(fact, proxy))).toEqual(['input/not-plain-data']);
      expect(
        codesOf(
          parseAnswer(
            fact,
            deep(200_000, (inner) => ({ anyOf: inner })),
          ),
        ),
      ).toEqual(['input/too-deep']);
    }
  });
});

describe('hostile options', () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const hostile = (name: string): [string, object][] => [
    ['a getter that throws', Object.defineProperty({ asOf }, name, { get: trap, enumerable: true })],
    [
      'a proxy that throws when asked',
      new Proxy({ asOf }, { get: (of, key) => (key === name ? trap() : Reflect.get(of, key)) }),
    ],
    ['a proxy that has been revoked', revoked],
    ['an option behind a revoked proxy', { asOf, [name]: revoked }],
  ];
  const ask = {
    check: (options: object) => calculator().check({}, options as never),
    follow: (options: object) => calculator().follow()({}, options as never),
    questions: (options: object) => calculator().questions({}, options as never),
    questionSteps: (options: object) =>
      [...calculator().questionSteps({}, options as never), calculator().questions({}, options as never)].at(
        -1,
      ) as ReturnType<ReturnType<typeof calculator>['questions']>,
    nearest: (options: object) => calculator().nearest('award', {}, options as never),
    compile: (options: object) => compile(goodPack(), options as never),
  };

  test.each<[keyof typeof ask, readonly string[]]>([
    ['check', ['asOf', 'attested', 'incentives']],
    ['follow', ['asOf', 'attested']],
    ['questions', ['asOf', 'attested', 'incentives', 'rankBy', 'history']],
    ['questionSteps', ['asOf', 'attested', 'rankBy', 'history']],
    ['nearest', ['asOf', 'attested', 'limit']],
    ['compile', ['nodeBudget']],
  ])('are refused by %s, not crashed over, with the option that is wrong', (name, options) => {
    for (const option of options)
      for (const [what, of] of hostile(option)) {
        const answer = ask[name](of);
        const paths = answer.ok ? [] : answer.issues.map(({ path }) => path[0]);
        expect(paths, `${what}: ${option}`).toContain(option);
      }
  });

  test.each([undefined, null, 7, 'options', [], () => 1])('that are no object, such as %j, lack a day', (options) => {
    expect(codesOf(calculator().check({}, options as never))).toEqual(['date/not-a-date']);
  });

  test('are refused all at once, with what is wrong in the answers', () => {
    const wrong = { asOf: new Date(0), limit: -1, attested: { promising: 'yes' } };
    const answer = calculator().nearest('awards', { listed: 'yes' }, wrong as never);
    expect(answer.ok ? [] : answer.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'ask/wrong-option limit',
      'date/not-a-date asOf',
      'profile/wrong-kind listed',
      'profile/wrong-kind attested.promising',
      'ask/unknown-incentive incentive',
    ]);
  });

  test('are told what to pass in place of a Date', () => {
    const answer = calculator().check({}, { asOf: new Date(0) as never });
    expect(answer).toMatchObject({ issues: [{ expected: 'a day as text, such as "2026-11-29"', path: ['asOf'] }] });
  });

  test('are read once: a getter cannot answer otherwise later', () => {
    let reads = 0;
    const shifty = {
      get asOf() {
        return reads++ === 0 ? asOf : 'never';
      },
    };
    expect(calculator().questions({}, shifty).ok).toBe(true);
    expect(reads).toBe(1);
  });
});

describe('a hostile pack', () => {
  const nestedCondition = (depth: number): unknown => ({
    ...goodPack(),
    incentives: [promise('deep', deep(depth, (of) => ({ kind: 'not', of })) as never)],
  });

  test.each<[string, () => unknown, string[]]>([
    ['with a condition nested 200,000 deep', () => nestedCondition(200_000), ['input/too-deep']],
    ['that contains itself', () => ({ ...goodPack(), facts: [goodPack(), cyclic()] }), ['input/cyclic']],
    ['with a figure of 1e900000000', () => JSON.parse('{"incentives":[1e900000000]}'), ['input/not-plain-data']],
    ['with a key that sets the prototype', () => JSON.parse('{"facts":[{"__proto__":1}]}'), ['input/reserved-key']],
    ['that is a proxy', () => new Proxy(goodPack(), { get: trap }), ['input/not-plain-data']],
    ['with four billion facts', () => ({ ...goodPack(), facts: new Array(4_294_967_295) }), ['input/too-large']],
    ['with an id of ten million characters', () => ({ ...goodPack(), id: 'a'.repeat(10_000_000) }), ['pack/schema']],
    ['that is a text', () => 'pack', ['pack/schema']],
    ['that is nothing', () => undefined, ['pack/schema']],
  ])('is refused, not crashed over: %s', (_, pack, codes) => {
    expect(codesOf(parsePack(pack()))).toEqual(codes);
  });

  test.each([
    ['lists', '['],
    ['objects', '{"a":'],
  ])('that breaks off inside 200,000 %s is refused before it is parsed', (_, open) => {
    expect(codesOf(parsePackJson(open.repeat(200_000)))).toEqual(['input/too-deep']);
    expect(codesOf(parsePackJson(open.repeat(200)))).toEqual(['input/not-json']);
  });

  test('that holds one part in a trillion places is refused for its size', () => {
    let parts: unknown = goodPack().facts[0];
    for (let level = 0; level < 20; level++) parts = [parts, parts, parts, parts];
    expect(codesOf(parsePack({ ...goodPack(), facts: parts }))).toEqual(['input/too-large']);
  });

  test('wrong in its every reference is refused with a thousand of them', () => {
    const pack = goodPack();
    const facts = Array.from({ length: 20_000 }, (_, index) => ({
      ...pack.facts[0],
      id: `f${index}`,
      group: `g${index}`,
    }));
    const groups = Array.from({ length: 20_000 }, (_, index) => ({ id: `group${index}`, label: words('Group') }));
    const parsed = parsePack({ ...pack, facts: [...pack.facts, ...facts], groups });
    const codes = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    expect(codes).toEqual([...new Array(1000).fill('pack/unknown-group'), 'input/too-many-issues']);
  });

  test('as deep as a pack may be still compiles and answers', () => {
    const condition = deep(18, (of) => ({ kind: 'not', of: { kind: 'all', of: [of === 1 ? leaf : of] } }));
    const parsed = parsePack({ ...goodPack(), incentives: [promise('deep', condition as never)] });
    const compiled = parsed.ok ? compile(parsed.value) : parsed;
    const report = compiled.ok ? compiled.value.check({ listed: true }, { asOf }) : compiled;
    expect(report.ok ? report.value.results[0]?.status : report.issues).toBe('eligible');
  });

  const leaf = { kind: 'is', fact: 'listed', value: true, cites: [{ clause: 'doc/1' }] };

  test.each<[string, (pack: Pack) => { readonly ok: boolean; readonly issues?: readonly Issue[] }, string]>([
    ['compile', compile, ''],
    ['boundaryCases', boundaryCases, ''],
    ['compare, as what it was', (pack) => compare(pack, goodPack()), 'before.'],
    ['compare, as what it is', (pack) => compare(goodPack(), pack), 'after.'],
  ])('that nobody parsed is refused by %s as by the parser', (_, ask, side) => {
    const unsound = { ...goodPack(), clauses: [] };
    const said = (outcome: { readonly ok: boolean; readonly issues?: readonly Issue[] }) =>
      outcome.issues?.map(({ code, path }) => `${code} ${path.join('.')}`);
    const expected = said(parsePack(unsound))?.map((text) => text.replace(' ', ` ${side}`));
    expect(expected?.length).toBeGreaterThan(0);
    expect(said(ask(unsound))).toEqual(expected);
    for (const pack of [cyclic(), new Proxy(goodPack(), { ownKeys: trap }), 'pack', null])
      expect(codesOf(ask(pack as unknown as Pack))).toEqual(codesOf(parsePack(pack)));
  });

  test('that nobody parsed is malformed to verify, and is not looked at again', () => {
    let looks = 0;
    const once = new Proxy(
      { ...goodPack(), title: 7 },
      { ownKeys: (pack) => (looks++ > 0 ? trap() : Reflect.ownKeys(pack)) },
    );
    for (const pack of [once, cyclic(), new Proxy(goodPack(), { get: trap }), new Proxy(goodPack(), { ownKeys: trap })])
      expect(verify(pack as unknown as Pack)).toMatchObject([{ code: 'verify/malformed' }]);
  });

  test('may quote half a character: it is written, read and digested as it is', () => {
    const pack = { ...packOf(), title: words('\ud800') };
    const read = parsePackJson(packJson(pack));
    expect(read).toEqual({ ok: true, value: pack });
    expect(compile(pack)).toMatchObject({ ok: true, value: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });
});
