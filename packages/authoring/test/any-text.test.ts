import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFolder, toHant } from '../scripts/example.ts';
import { readPackFolder, readPacks } from '../src/index.ts';

const lanhai = exampleFolder('lanhai');
const city = exampleFolder('lancheng');
const paths = [...city.files.keys()];

describe('whatever is written', () => {
  it('gives a pack or issues, and nothing is thrown: any text', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('pack.yaml', 'facts.yaml', 'incentives/a.yaml'), fc.string()),
        (files) => {
          const read = readPackFolder(new Map(Object.entries(files)), { toHant });
          expect(read.ok || read.issues.length > 0).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives a pack or issues in their places: a good city with a piece cut out or put in', () => {
    const piece = fc.oneof(
      fc.constant(''),
      fc.constantFrom(': ', '- ', '[', '}', '\n', '  ', '"', '&a ', '*a', '? ', '5%', '2亿以上', 'all:'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(12), piece, (path, where, length, put) => {
        const text = city.files.get(path) as string;
        const at = where % text.length;
        const files = new Map([...city.files, [path, text.slice(0, at) + put + text.slice(at + length)]]);
        const read = readPacks([lanhai, { name: 'lancheng', files }], { toHant, heads: ['lancheng'] });
        if (!read.ok)
          expect(read.issues.filter(({ line, column }) => !(Number(line) >= 1 && Number(column) >= 1))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
