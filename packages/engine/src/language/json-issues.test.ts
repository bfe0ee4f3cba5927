import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../test/processor-time.ts';
import { propertyRuns } from '../../test/property-runs.ts';
import { jsonIssues } from './json-issues.ts';
import { parseJson } from './plain-data.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const breaksAt = (text: string) => jsonIssues(text).fatal?.params;

const repeatedIn = (text: string): string[] => jsonIssues(text).repeated.map(({ path }) => path.join(' > '));

describe('where JSON breaks', () => {
  it.each([
    ['{\n  "a": 1,\n  "b": ]\n}', 3, 8],
    ['{"a":', 1, 6],
    ['{"a": 1,}', 1, 9],
    ['{a: 1}', 1, 2],
    ['[1 2]', 1, 4],
    ["{'a': 1}", 1, 2],
    ['[1]]', 1, 4],
    ['{"a": 01}', 1, 7],
    ['{"a": “x”}', 1, 7],
    ['["tab\there"]', 1, 2],
    ['', 1, 1],
    ['[1}', 1, 3],
    ['["\\x"]', 1, 2],
    ['["\\u12g4"]', 1, 2],
    ['1 1', 1, 3],
    ['}', 1, 1],
    ['[-]', 1, 2],
  ])('%j breaks at line %i, column %i', (text, line, column) => {
    expect(breaksAt(text)).toEqual({ line: String(line), column: String(column) });
  });

  it('says what stands there, the same in every program that runs JavaScript', () => {
    expect(jsonIssues('{"a": nil}').fatal).toMatchObject({ expected: 'JSON', received: '"nil}"' });
    expect(jsonIssues('{"a":').fatal).toMatchObject({ received: '""' });
  });

  it('finds a break exactly where JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"\\u0061"', '1', '-0.5e3', 'true', 'null', ' ', '\n', '"', '0', 'x'],
      ...['-', '.', 'e', '\\', '\\"', '\u2028', '\uFEFF', '\u00a0', '\ud800', '\u0000'],
    );
    const soup = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    const written = fc.json().chain((json) => fc.nat(json.length).map((at) => json.slice(0, at) + json.slice(at + 1)));
    fc.assert(
      fc.property(fc.oneof(soup, fc.json(), written), (text) => {
        expect(jsonIssues(text).fatal === undefined).toBe(parses(text));
      }),
      { numRuns: propertyRuns(3000) },
    );
  });
});

describe('a name given again', () => {
  it.each<[string, string, string[]]>([
    ['in the object that a text is', '{"a":1,"b":2,"a":3}', ['a']],
    ['each time after the first', '{"a":1,"a":2,"a":3}', ['a', 'a']],
    ['in an object within', '{"a":{"b":1,"b":2}}', ['a > b']],
    ['in an object of a list', '[{"a":1},{"a":1,"a":2}]', ['1 > a']],
    ['written another way', '{"a":1,"\\u0061":2,"\\u0061":3}', ['a', 'a']],
    ['which is empty', '{"":1,"":2}', ['']],
    ['which sets the prototype', '{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['at both its places', '{"a":{"b":1},"a":{"b":1,"b":2}}', ['a', 'a > b']],
    ['with white space around it', '{ "a" : 1 ,\n "a" : 2 }', ['a']],
    ['in an object behind others that are closed', '{"x":[[],{}],"y":{"z":[{"a":0,"a":0}]}}', ['y > z > 0 > a']],
  ])('is found %s', (_, text, paths) => {
    expect(repeatedIn(text)).toEqual(paths);
  });

  it.each([
    ['in two objects', '[{"a":1},{"a":2}]'],
    ['within itself', '{"a":{"a":{"a":1}}}'],
    ['as a value', '{"a":"a","b":["a","a"]}'],
    ['in another case, or composed otherwise', '{"a":1,"A":2,"\u00e9":1,"e\u0301":2}'],
  ])('is no repetition %s', (_, text) => {
    expect(repeatedIn(text)).toEqual([]);
  });

  it('comes with its line and column', () => {
    expect(jsonIssues('{"a":1,\n "b":2,\n\n  "a":3, "b":4}').repeated).toMatchObject([
      { code: 'input/repeated-key', path: ['a'], received: '"a"', params: { line: '4', column: '3' } },
      { code: 'input/repeated-key', path: ['b'], params: { line: '4', column: '10' } },
    ]);
  });

  it('is found as a reading by a list of pairs finds it, however the text is written', () => {
    interface Pairs {
      readonly pairs: readonly (readonly [string, Tree])[];
    }
    type Tree = Pairs | readonly Tree[] | string | number | null;
    const { tree } = fc.letrec<{ tree: Tree; pairs: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(fc.constant(null), fc.integer(), fc.string({ unit: 'binary' })),
        tie('pairs'),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
      pairs: fc
        .array(fc.tuple(fc.constantFrom('a', 'b', 'é\n', '"', '\\'), tie('tree')), { maxLength: 4 })
        .map((pairs) => ({ pairs })),
    }));
    const isPairs = (one: Tree): one is Pairs => typeof one === 'object' && one !== null && 'pairs' in one;
    const styles = fc.infiniteStream(fc.constantFrom('', ' ', '\n\t'));
    const writeWith = (node: Tree, space: () => string): string => {
      const around = (mark: string) => `${space()}${mark}${space()}`;
      const name = (key: string) =>
        space() === ''
          ? JSON.stringify(key)
          : `"${[...key].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;
      if (isPairs(node))
        return `{${node.pairs.map(([key, inner]) => `${name(key)}${around(':')}${writeWith(inner, space)}`).join(around(','))}}`;
      return Array.isArray(node)
        ? `[${node.map((inner: Tree) => writeWith(inner, space)).join(around(','))}]`
        : JSON.stringify(node);
    };
    const repeats = (node: Tree, path: readonly (string | number)[]): string[] => {
      if (!isPairs(node))
        return Array.isArray(node) ? node.flatMap((inner: Tree, index) => repeats(inner, [...path, index])) : [];
      const before: string[] = [];
      return node.pairs.flatMap(([key, inner]) => {
        const own = before.includes(key) ? [[...path, key].join(' > ')] : [];
        before.push(key);
        return [...own, ...repeats(inner, [...path, key])];
      });
    };
    fc.assert(
      fc.property(tree, styles, (node, style) => {
        const text = writeWith(node, () => style.next().value as string);
        expect(repeatedIn(text)).toEqual(repeats(node, []));
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});

describe('a text made to be slow', () => {
  const many = 300_000;
  const nested = (open: string, inner: string, close: string) => `${open.repeat(900)}${inner}${close.repeat(900)}`;

  /** The time for a text against that of one eight times as long: far below 64, which a square would take. */
  it.each<[string, (size: number) => string]>([
    ['with one name over and over', (size) => `{${'"a":1,'.repeat(size)}"a":1}`],
    ['with names that are all different', (size) => `{${Array.from({ length: size }, (_, at) => `"${at}":1`).join()}}`],
    ['of blanks', (size) => `[${' '.repeat(size * 8)}`],
    ['of line ends', (size) => `{"a":${'\n'.repeat(size * 8)}1,"a":2}`],
    ['of escapes', (size) => `"${'\\n'.repeat(size * 4)}`],
    ['of digits', (size) => '1'.repeat(size * 8)],
    ['with a long name given twice', (size) => `{"${'a'.repeat(size * 4)}":1,"${'a'.repeat(size * 4)}":2}`],
    [
      'with names repeated in the deepest of many objects',
      (size) => nested('{"a":', `{${'"a":1,'.repeat(size / 2)}"a":1}`, '}'),
    ],
    ['of lists side by side', (size) => `[${'[],'.repeat(size)}[]]`],
  ])('takes time in proportion to its length: %s', (_, textOf) => {
    const timeOf = (text: string): number => {
      const start = processorTime();
      jsonIssues(text);
      return processorTime(start);
    };
    const [short, long] = [textOf(many / 8), textOf(many)];
    const best = (text: string) => Math.min(...[1, 2, 3].map(() => timeOf(text)));
    // What takes no time worth measuring cannot be slow.
    expect(best(long)).toBeLessThan(Math.max(32 * best(short), 50));
  });

  it('is told of as far as anybody would read', () => {
    const read = parseJson(`{${'"a":1,'.repeat(many)}"a":1}`);
    const codes = read.ok ? [] : read.issues.map(({ code }) => code);
    expect(codes).toEqual([...new Array(1000).fill('input/repeated-key'), 'input/too-many-issues']);
  });

  it('may be one number or one text of many millions of characters', () => {
    expect(jsonIssues('1'.repeat(20_000_000)).fatal).toBeUndefined();
    expect(jsonIssues(`"${'\\n'.repeat(10_000_000)}"`).fatal).toBeUndefined();
    expect(jsonIssues(`"${'a'.repeat(20_000_000)}"`).fatal).toBeUndefined();
    expect(jsonIssues(' '.repeat(20_000_000)).fatal).toMatchObject({ code: 'input/not-json' });
  });
});
