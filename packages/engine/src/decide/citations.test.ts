import { expect, test } from 'vitest';
import { cites, packOf, quote, source } from '../../test/sample-pack.ts';
import { citationResolver, distinct } from './citations.ts';

test('a citation is resolved to the words of its clause and the document that they stand in', () => {
  const resolve = citationResolver(packOf());
  const [found] = resolve(cites);
  expect(found).toMatchObject({
    clause: 'doc/1',
    document: 'doc',
    title: source.title,
    issuer: source.issuer,
    quote: quote.quote,
  });
  // What the source does not say is not there at all.
  expect(Object.keys(found ?? {})).not.toContain('documentNumber');
});

test('the same citation is one object wherever it stands, and another is another', () => {
  const resolve = citationResolver(packOf());
  const again = [{ ...cites[0] }, { ...cites[0], words: '融资' }];
  const [one] = resolve(cites);
  const [same, other] = resolve(again);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
  expect(other?.words).toBe('融资');
  expect(resolve(again)).toBe(resolve(again));
  expect(distinct([...resolve(cites), ...resolve(again)])).toEqual([one, other]);
});

test('a citation of a clause that the pack lacks is left out', () => {
  expect(citationResolver(packOf())([{ clause: 'doc/9' }, ...cites])).toHaveLength(1);
});
