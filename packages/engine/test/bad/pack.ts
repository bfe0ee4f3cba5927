import { atLeastN, boolean } from '../../src/build.ts';
import { type Condition, compile } from '../../src/index.ts';
import { cites, listed, packOf, promise, source, words } from '../sample-pack.ts';
import { type BadExamples, spoiled } from './example.ts';

const condition = ['incentives', 0, 'condition'] as const;
const amount = ['incentives', 0, 'amount'] as const;
const goodAmount = { kind: 'exact', value: '20', cites };
const negativeAmount = { kind: 'exact', value: '-20', cites };
const validity = ['incentives', 1, 'validity'] as const;
const elsewhere = [{ clause: 'doc/2' }];
const misquoted = [{ clause: 'doc/1', words: '融资2亿元以上' }];
const exact = { kind: 'exact', value: '1', cites };
const scale = (...steps: object[]) => ({ kind: 'brackets', mode: 'whole', fact: 'financing', steps, cites });
const staff = {
  ...listed.fact,
  kind: 'quantity',
  id: 'staff',
  unit: words('people'),
  whole: true,
  minimum: '0.2',
  maximum: '0.8',
};

/** Exactly half of many flags, and one of the others: wide in the middle, in any order. */
const tangled = () => {
  const flags = Array.from({ length: 60 }, (_, index) => boolean(`flag${index}`, listed.fact));
  const [first, ...rest] = flags.map((flag) => flag.is(true, cites)) as [Condition, ...Condition[]];
  const counts = Array.from({ length: 30 }, (_, index) => atLeastN(10 + (index % 20), first, ...rest.slice(index)));
  const pack = packOf(promise('tangled', atLeastN(15, ...(counts as [Condition, ...Condition[]]))));
  return compile({ ...pack, facts: [...pack.facts, ...flags.map(({ fact }) => fact)] }, { nodeBudget: 500 });
};

export const badPacks: BadExamples<'pack'> = {
  'pack/schema': [
    spoiled('a pack of another format', ['format'], 'huice-pack/2'),
    spoiled('a pack without a version', ['version'], undefined),
    spoiled('a misspelt key', ['incentives', 0, 'conditions'], exact),
    spoiled('a leaf without a citation', [...condition, 'of', 0, 'cites'], []),
    spoiled('a kind of condition that the language lacks', [...condition, 'of', 0, 'kind'], 'roughly'),
    spoiled('a kind of amount that the language lacks', [...amount, 'kind'], 'estimate'),
    spoiled('a group without parts', [...condition, 'of'], []),
    spoiled('a wording that lacks a language', ['title', 'en'], undefined),
    spoiled('an amount as a number', [...amount, 'cases', 'filed', 'value'], 20),
    spoiled('an amount past all bounds', [...amount, 'cases', 'filed', 'value'], '1e900000000'),
    spoiled('a threshold that is no figure', [...condition, 'of', 0, 'value'], '一亿'),
    spoiled('a threshold past all bounds', [...condition, 'of', 0, 'value'], '1e900000000'),
    spoiled(
      'a threshold of another form of date',
      condition,
      { kind: 'compare', fact: 'founded', op: '>=', value: '2020/01/01', cites },
      [...condition, 'value'],
    ),
    spoiled('a base of no kind', [...amount, 'otherwise', 'base'], { about: 'cost' }),
    spoiled('an id that objects inherit', ['judgements', 1, 'id'], 'constructor'),
    spoiled('an id with spaces', ['incentives', 0, 'place'], 'some where'),
    spoiled('a text in place of an incentive', ['incentives', 1], 'award'),
    spoiled('nothing in place of the facts', ['facts'], null),
  ],
  'pack/duplicate-id': [
    spoiled('two documents of one id', ['documents', 1], source, ['documents', 1, 'id']),
    spoiled('two facts of one id', ['facts', 0, 'id'], 'people', ['facts', 4, 'id']),
    spoiled('two incentives of one id', ['incentives', 2], promise('award', listed.is(true, cites)), [
      'incentives',
      2,
      'id',
    ]),
    spoiled('two options of one id', ['facts', 2, 'options', 2], { id: 'ai', label: words('AI') }, [
      'facts',
      2,
      'options',
      2,
      'id',
    ]),
  ],
  'pack/unknown-document': [spoiled('a clause of no document', ['clauses', 0, 'document'], 'dok')],
  'pack/unknown-clause': [
    spoiled('a condition', [...condition, 'of', 1, 'cites', 0, 'clause'], 'doc/2'),
    spoiled('an amount', [...amount, 'cases', 'filed', 'cites'], elsewhere, [
      ...amount,
      'cases',
      'filed',
      'cites',
      0,
      'clause',
    ]),
    spoiled('a date', [...validity, 'from', 'cites', 0, 'clause'], 'doc/2'),
    spoiled(
      'an attestation',
      [...validity, 'attested'],
      [{ date: '2020', cites: elsewhere }],
      [...validity, 'attested', 0, 'cites', 0, 'clause'],
    ),
    spoiled('words that it has no end', [...validity, 'openEnded'], elsewhere, [...validity, 'openEnded', 0, 'clause']),
    spoiled('a shared cap', ['sharedCaps', 0, 'cites', 0, 'clause'], 'doc/2'),
    spoiled('an authority', ['incentives', 0, 'authority'], { name: words('Bureau'), cites: elsewhere }, [
      'incentives',
      0,
      'authority',
      'cites',
      0,
      'clause',
    ]),
    spoiled(
      'a conflict',
      ['incentives', 0, 'conflicts'],
      [{ about: 'amount', note: words('They differ.'), cites: elsewhere }],
      ['incentives', 0, 'conflicts', 0, 'cites', 0, 'clause'],
    ),
  ],
  'pack/unknown-fact': [
    spoiled('a condition', [...condition, 'of', 0, 'fact'], 'finance'),
    spoiled(
      'a condition inside "not"',
      condition,
      { kind: 'not', of: { kind: 'is', fact: 'big', value: true, cites } },
      [...condition, 'of', 'fact'],
    ),
    spoiled('the base of a rate', [...amount, 'otherwise', 'base', 'fact'], 'finance'),
    spoiled('an amount by choice', [...amount, 'fact'], 'stages'),
    spoiled('an amount for each', amount, { kind: 'per-unit', each: '1', fact: 'staff', cites }, [...amount, 'fact']),
  ],
  'pack/unknown-judgement': [spoiled('a condition', ['incentives', 1, 'condition', 'judgement'], 'promisng')],
  'pack/unknown-option': [
    spoiled('a condition', [...condition, 'of', 1, 'options', 0], 'field'),
    spoiled('several options', condition, { kind: 'has-all', fact: 'fields', options: ['ai', 'cloud'], cites }, [
      ...condition,
      'options',
      1,
    ]),
    spoiled('a case of an amount', [...amount, 'cases', 'sold'], exact),
  ],
  'pack/unknown-incentive': [spoiled('an exclusion', ['incentives', 0, 'excludes', 0], 'awards')],
  'pack/unknown-group': [spoiled('a fact', ['facts', 0, 'group'], 'companies')],
  'pack/unknown-definition': [
    spoiled('a condition that names a definition', condition, { kind: 'meets', definition: 'small', cites }, [
      ...condition,
      'definition',
    ]),
  ],
  'pack/cycle': [
    spoiled(
      'a definition that rests on itself',
      ['definitions'],
      [{ id: 'small', label: words('Small'), condition: { kind: 'meets', definition: 'small', cites }, cites }],
      ['definitions', 0, 'condition'],
    ),
    spoiled('an option that lies within itself', ['facts', 1, 'options', 0, 'within'], 'none', [
      'facts',
      1,
      'options',
      0,
      'within',
    ]),
  ],
  'pack/unknown-shared-cap': [spoiled('an incentive', ['incentives', 0, 'sharedCaps', 0], 'apart')],
  'pack/wrong-kind': [
    spoiled('a comparison with a choice', [...condition, 'of', 0, 'fact'], 'stage'),
    spoiled('options of a figure', [...condition, 'of', 1, 'fact'], 'financing'),
    spoiled('yes or no to a figure', condition, { kind: 'is', fact: 'people', value: true, cites }, [
      ...condition,
      'fact',
    ]),
    spoiled('several of a single choice', condition, { kind: 'has-any', fact: 'stage', options: ['filed'], cites }, [
      ...condition,
      'fact',
    ]),
    spoiled('a share as the base of a rate', [...amount, 'otherwise', 'base', 'fact'], 'foreign'),
    spoiled('money for each yuan', amount, { kind: 'per-unit', each: '1', fact: 'financing', cites }, [
      ...amount,
      'fact',
    ]),
    spoiled('a scale over a date', amount, { ...scale({ from: '0', pays: { value: '1' } }), fact: 'founded' }, [
      ...amount,
      'fact',
    ]),
    spoiled('an amount by several choices', [...amount, 'fact'], 'fields'),
  ],
  'pack/words-not-in-quote': [
    spoiled('a condition', [...condition, 'of', 1, 'cites'], misquoted, [...condition, 'of', 1, 'cites', 0, 'words']),
    spoiled('a part of a sum', amount, { kind: 'sum', of: [exact, { ...exact, cites: misquoted }] }, [
      ...amount,
      'of',
      1,
      'cites',
      0,
      'words',
    ]),
  ],
  'pack/value-out-of-bounds': [
    spoiled('more parts wanted than there are', condition, { kind: 'at-least-n', n: 2, of: [listed.is(true, cites)] }, [
      ...condition,
      'n',
    ]),
    spoiled('a minimum above the maximum', ['facts', 5, 'minimum'], '2'),
    spoiled('no whole number between the bounds', ['facts', 7], staff, ['facts', 7, 'minimum']),
    spoiled('a negative amount', [...amount, 'cases', 'filed', 'value'], '-20'),
    spoiled('a negative rate', [...amount, 'otherwise', 'rate'], '-0.5'),
    spoiled('a cap below the floor', [...amount, 'otherwise', 'cap'], '9'),
    spoiled('a rise to less than nothing', amount, { kind: 'times', factor: '-1.2', of: goodAmount, cites }, [
      ...amount,
      'factor',
    ]),
    spoiled(
      'a cap over anything below nought',
      amount,
      { kind: 'capped', of: goodAmount, cap: negativeAmount, cites },
      [...amount, 'cap', 'value'],
    ),
    spoiled('a negative shared cap', ['sharedCaps', 0, 'value'], '-1'),
    spoiled('a negative fund', amount, { kind: 'unstated', pool: '-1', cites }, [...amount, 'pool']),
    spoiled('a step that pays less than nothing', amount, scale({ from: '0', pays: { value: '-1' } }), [
      ...amount,
      'steps',
      0,
      'pays',
      'value',
    ]),
    spoiled(
      'two steps that begin together',
      amount,
      scale({ from: '1', pays: { value: '1' } }, { from: '1.0', pays: { rate: '0.5' } }),
      [...amount, 'steps', 1, 'from'],
    ),
    spoiled('an end before the start', [...validity, 'until'], { date: '2019', cites }, [...validity, 'until', 'date']),
    spoiled('a repeal before the start', [...validity, 'repealed'], { date: '2019-12', cites }, [
      ...validity,
      'repealed',
      'date',
    ]),
  ],
  'pack/node-budget': [
    { with: 'a condition that outgrows the budget', outcome: tangled, path: ['incentives', 0, 'condition'] },
  ],
};
