import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packBounds, plainCopy, profileBounds } from './plain-copy.ts';
import { checkPlainData, parseJson } from './plain-data.ts';

const codesOf = (input: unknown): string[] => {
  const checked = checkPlainData(input);
  return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
};

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = { in: value };
  return value;
};

describe('plain data', () => {
  test('is what JSON can say, and comes back equal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const hasReserved = /"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value));
        fc.pre(!hasReserved);
        expect(checkPlainData(value)).toEqual({ ok: true, value });
        expect(parseJson(JSON.stringify(value))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });

  test('breaks where it breaks, whether or not a byte-order mark comes first', () => {
    const broken = '{\n"a": }';
    expect(parseJson(`\uFEFF${broken}`)).toEqual(parseJson(broken));
    expect(parseJson(`\uFEFF${broken}`)).toMatchObject({ issues: [{ params: { line: '2', column: '6' } }] });
  });

  test('comes back as a copy that shares nothing with the input', () => {
    const input = { list: [{ a: 1 }] };
    const checked = checkPlainData(input);
    input.list[0] = { a: 2 };
    expect(checked).toEqual({ ok: true, value: { list: [{ a: 1 }] } });
  });

  test('may hold one object in several places', () => {
    const shared = { a: 1 };
    expect(checkPlainData([shared, { again: shared }])).toEqual({ ok: true, value: [{ a: 1 }, { again: { a: 1 } }] });
  });

  test('may have no prototype, or that of another realm', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    const foreign = Object.assign(Object.create(Object.create(null) as object) as object, { a: 1 });
    expect(checkPlainData([bare, foreign])).toEqual({ ok: true, value: [{ a: 1 }, { a: 1 }] });
  });

  test('may hold lone surrogates, which JSON can say', () => {
    expect(parseJson('"\\ud800"')).toEqual({ ok: true, value: '\ud800' });
  });

  test('is checked by whoever reads it, not by the parser, so that nothing else goes untold', () => {
    const parsed = parseJson('{"a":1e999,"b":{"__proto__":1}}');
    expect(parsed.ok && codesOf(parsed.value)).toEqual(['input/not-plain-data a', 'input/reserved-key b.__proto__']);
  });

  test('may begin with a byte order mark', () => {
    expect(parseJson('\uFEFF{}')).toEqual({ ok: true, value: {} });
  });
});

describe('what only looks like data', () => {
  class Company {
    financing = 1;
  }
  const throwing = {
    get financing(): never {
      throw new Error('mine');
    },
  };
  const trap = () => {
    throw new Error('mine');
  };
  const proxied = (traps: object) => new Proxy({ financing: 1 }, traps);

  test.each<[string, unknown, string[]]>([
    ['an object of a class', { a: new Company() }, ['input/not-plain-data a']],
    ['a getter that throws', { a: throwing }, ['input/not-plain-data a']],
    ['a proxy that throws when asked for keys', [proxied({ ownKeys: trap })], ['input/not-plain-data 0']],
    ['a proxy that throws when asked for a value', proxied({ get: trap }), ['input/not-plain-data']],
    ['a proxy that throws when asked what it is', proxied({ getPrototypeOf: trap }), ['input/not-plain-data']],
    ['a proxy that has been revoked', { a: revoked() }, ['input/not-plain-data a']],
    ['a list that lies about its length', new Proxy([], { get: () => Number.NaN }), ['input/too-large']],
    ['a boxed number', [new Number(1)], ['input/not-plain-data 0']],
    ['a regular expression', [/a/], ['input/not-plain-data 0']],
    ['a symbol', Symbol('a'), ['input/not-plain-data']],
    ['infinity', [Number.NEGATIVE_INFINITY], ['input/not-plain-data 0']],
    ['a big integer of a million digits', [10n ** 100_000n], ['input/not-plain-data 0']],
  ])('is refused without a crash: %s', (_, input, codes) => {
    expect(codesOf(input)).toEqual(codes);
  });

  test('is read once: a getter or a proxy cannot answer differently later', () => {
    let reads = 0;
    const shifty = {
      get financing() {
        reads += 1;
        return reads === 1 ? '1亿' : { toString: null };
      },
    };
    expect(checkPlainData(shifty)).toEqual({ ok: true, value: { financing: '1亿' } });
    expect(reads).toBe(1);
  });

  test('has keys that are not seen: symbols, and what cannot be listed', () => {
    const input = Object.defineProperty({ [Symbol('a')]: 1, b: 2 }, 'c', { value: 3, enumerable: false });
    expect(checkPlainData(input)).toEqual({ ok: true, value: { b: 2 } });
  });

  test('has holes, which are read as nothing', () => {
    const holed = new Array<unknown>(3);
    holed[1] = 'a';
    expect(checkPlainData(holed)).toEqual({ ok: true, value: [undefined, 'a', undefined] });
  });
});

describe('the bounds', () => {
  test('end at 64 levels for a pack and at 8 for an answer', () => {
    expect(checkPlainData(nested(packBounds.depth)).ok).toBe(true);
    expect(codesOf(nested(packBounds.depth + 1))[0]).toMatch(/^input\/too-deep in\.in/);
    expect(plainCopy(nested(profileBounds.depth), profileBounds).issues).toEqual([]);
    expect(plainCopy(nested(profileBounds.depth + 1), profileBounds).issues).toHaveLength(1);
  });

  test('hold for objects as they do for lists', () => {
    const wide = Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`k${index}`, 0]));
    expect(codesOf({ wide })).toEqual(['input/too-large wide']);
  });

  test('count a shared object each time it stands somewhere', () => {
    let bomb: unknown = [1];
    for (let level = 0; level < 40; level++) bomb = [bomb, bomb];
    expect(plainCopy(bomb, { depth: 64, values: 10_000, entries: 10, keys: 10, part: 10_000 }).issues).toMatchObject([
      { code: 'input/too-large', path: [] },
    ]);
  });

  test('hold wherever a shared object stands', () => {
    const shared = nested(40);
    let deeper = shared;
    for (let level = 0; level < 30; level++) deeper = { on: deeper };
    expect(checkPlainData([shared, shared]).ok).toBe(true);
    expect(codesOf({ shared, deeper })[0]).toMatch(/^input\/too-deep deeper\.on/);
    expect(codesOf({ deeper, shared })[0]).toMatch(/^input\/too-deep deeper\.on/);
    for (let wraps = 20; wraps < 28; wraps++) {
      let wrapped = shared;
      for (let level = 0; level < wraps; level++) wrapped = { on: wrapped };
      expect(codesOf({ shared, wrapped })).toEqual(codesOf({ shared, wrapped: structuredClone(wrapped) }));
    }
    const bad = { figure: Number.NaN };
    expect(codesOf([bad, [bad]])).toEqual(['input/not-plain-data 0.figure', 'input/not-plain-data 1.0.figure']);
  });

  test('hold for text before it is parsed, and not for brackets inside texts', () => {
    expect(parseJson(JSON.stringify({ text: '['.repeat(5000) })).ok).toBe(true);
    expect(parseJson(`"\\"${'{'.repeat(5000)}"`).ok).toBe(true);
    expect(parseJson(`["a"${',[]'.repeat(5000)}]`).ok).toBe(true);
    for (const open of ['[', '{"a":'])
      expect(parseJson(open.repeat(200_000))).toMatchObject({ issues: [{ code: 'input/too-deep', path: [] }] });
  });

  test('stop at a hundred findings, and say so', () => {
    const codes = codesOf(new Array(5000).fill(Number.NaN));
    expect(codes).toHaveLength(101);
    expect(codes.at(-1)).toBe('input/too-many-issues');
    expect(codesOf(new Array(100).fill(Number.NaN))).toHaveLength(100);
  });

  test('hold for one part of a pack, which nobody writes as large as a pack', () => {
    const of = (values: number) => ({ incentives: [{ condition: new Array(values).fill(0) }, {}] });
    expect(codesOf(of(packBounds.part - 2))).toEqual([]);
    expect(codesOf(of(packBounds.part + 1))).toEqual(['input/too-large incentives.0']);
  });
});

test('every finding is reported, in the order of reading, and the rest can still be read', () => {
  const input = JSON.parse('{"a":1e999,"b":{"__proto__":1,"c":[1,1e999,3]},"d":2}') as object;
  const { copy, issues } = plainCopy({ ...input, e: undefined, f: () => 1 }, packBounds);
  expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'input/not-plain-data a',
    'input/reserved-key b.__proto__',
    'input/not-plain-data b.c.1',
    'input/not-plain-data f',
  ]);
  expect(copy).toEqual({ b: { c: [1, undefined, 3] }, d: 2 });
  expect(Object.getPrototypeOf((copy as { b: object }).b)).toBe(Object.prototype);
});
