import {
  checkPlainData,
  fail,
  type Issue,
  type Outcome,
  parseJson,
  parsePack,
  parsePackJson,
} from '../../src/index.ts';
import { type BadExample, type BadExamples, goodPack } from './example.ts';

const json = (what: string, text: string, path: BadExample['path'] = []): BadExample => ({
  with: what,
  outcome: () => {
    const parsed = parseJson(text);
    return parsed.ok ? checkPlainData(parsed.value) : parsed;
  },
  path,
});

const data = (what: string, make: () => unknown, path: BadExample['path'] = []): BadExample => ({
  with: what,
  outcome: () => checkPlainData(make()),
  path,
});

/** Only the last of many issues: the others are not what the example is about. */
const lastOf = (outcome: Outcome<unknown>): Outcome<unknown> =>
  outcome.ok ? outcome : fail(outcome.issues.at(-1) as Issue);

const loop = () => {
  const inner: Record<string, unknown> = { name: 'a' };
  const outer = { list: [1, inner] };
  inner['back'] = outer;
  return outer;
};

export const badInputs: BadExamples<'input'> = {
  'input/not-json': [
    json('nothing at all', ''),
    json('a word', 'yes'),
    json('JavaScript', '{ financing: 1 }'),
    json('a comma too many', '[1, 2,]'),
    json('a text that breaks off', '{"financing": "1'),
  ],
  'input/too-deep': [
    json('65 lists in each other', `${'['.repeat(65)}${']'.repeat(65)}`, new Array<number>(24).fill(0)),
    json('200,000 lists in each other', `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  ],
  'input/too-large': [
    data('a list that claims four billion entries', () => [new Array(4_294_967_295)], [0]),
    json('a list of 100,001 entries', `[${'0,'.repeat(100_000)}0]`),
    {
      with: 'a text of over 64 million characters',
      outcome: () => parseJson(' '.repeat(64 * 1024 * 1024 + 1)),
      path: [],
    },
  ],
  'input/cyclic': [
    data('an object that contains itself', loop, ['list', 1, 'back']),
    data('a list that contains itself', () => {
      const list: unknown[] = [];
      list.push(list);
      return list;
    }, [0]),
  ],
  'input/too-many-issues': [
    {
      with: 'a list wrong in more places than are worth telling',
      outcome: () => lastOf(checkPlainData(new Array(101).fill(Number.NaN))),
      path: [],
    },
    {
      with: 'a pack wrong in more places than are worth telling',
      outcome: () => lastOf(parsePack({ ...goodPack(), facts: new Array(2000).fill(null) })),
      path: [],
    },
  ],
  'input/reserved-key': [
    json('a key that sets the prototype', '{"a":{"__proto__":{"x":1}}}', ['a', '__proto__']),
    json('a key that objects inherit', '{"constructor":1}', ['constructor']),
    json('a key that functions have', '[{"prototype":1}]', [0, 'prototype']),
  ],
  'input/repeated-key': [
    json('a fact answered twice', '{"financing":"2亿","stage":"filed","financing":"1000万"}', ['financing']),
    json('a name written twice in an answer', '{"financing":{"min":"1","min":"2"}}', ['financing', 'min']),
    json('a name that is the same once it is read', '[{"a":1,"\\u0061":1}]', [0, 'a']),
    {
      with: 'a pack in which an amount has two values',
      outcome: () => parsePackJson(JSON.stringify(goodPack()).replace('"value":"20"', '"value":"20","value":"30"')),
      path: ['incentives', 0, 'amount', 'cases', 'filed', 'value'],
    },
  ],
  'input/not-plain-data': [
    json('a number past all bounds', '{"financing":1e900000000}', ['financing']),
    data('no number', () => ({ people: Number.NaN }), ['people']),
    data('a date object', () => ({ founded: new Date(0) }), ['founded']),
    data('a map', () => new Map([['financing', 1]])),
    data('a function', () => [() => 1], [0]),
    data('a symbol', () => ({ a: Symbol('a') }), ['a']),
    data('a big integer', () => 10n),
  ],
};
