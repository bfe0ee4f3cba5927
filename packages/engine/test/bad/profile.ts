import { compiledOf, readColumns } from '../../src/deciding.ts';
import { compile } from '../../src/index.ts';
import { words } from '../sample-pack.ts';
import { type BadExample, type BadExamples, calculator, goodPack, profile } from './example.ts';

const asOf = '2024-01-01';

const nearest = (what: string, more: object, option: string): BadExample => ({
  with: what,
  outcome: () => calculator().nearest('award', {}, { asOf, ...more }),
  path: [option],
});

const asking = (what: string, more: object, ...path: readonly (string | number)[]): BadExample => ({
  with: what,
  outcome: () => calculator().questions({}, { asOf, ...more }),
  path,
});

const budget = (what: string, nodeBudget: number): BadExample => ({
  with: what,
  outcome: () => compile(goodPack(), { nodeBudget }),
  path: ['nodeBudget'],
});

export const badProfiles: BadExamples<'profile' | 'range' | 'date' | 'ask'> = {
  'profile/not-an-object': [
    profile('a list', [], []),
    profile('a text', 'financing', []),
    profile('nothing', null, []),
    profile('a list of what is attested', {}, ['attested'], { attested: ['promising'] }),
  ],
  'profile/unknown-fact': [profile('a misspelt fact', { finacing: '1亿' }, ['finacing'])],
  'profile/unknown-judgement': [
    profile('a misspelt judgement', {}, ['attested', 'promisng'], { attested: { promisng: true } }),
  ],
  'profile/wrong-kind': [
    profile('a text for yes or no', { listed: 'yes' }, ['listed']),
    profile('a list for a figure', { people: [3] }, ['people']),
    profile('a text for whether an end counts', { people: { max: 3, maxExclusive: 'yes' } }, [
      'people',
      'maxExclusive',
    ]),
    profile('a text for a judgement', {}, ['attested', 'promising'], { attested: { promising: 'yes' } }),
  ],
  'profile/unknown-option': [
    profile('a misspelt option', { fields: { includes: ['ai', 'dta'] } }, ['fields', 'includes', 1]),
  ],
  'profile/repeated-option': [
    profile('an option given twice', { fields: ['ai', 'data', 'ai'] }, ['fields', 2]),
    profile('one possible option given twice', { stage: { anyOf: ['filed', 'filed'] } }, ['stage', 'anyOf', 1]),
    profile('yes given twice', { listed: { anyOf: [true, true] } }, ['listed', 'anyOf', 1]),
    profile('no given again', { listed: { anyOf: [false, true, false] } }, ['listed', 'anyOf', 2]),
    profile('an option to be included twice', { fields: { includes: ['ai', 'ai'] } }, ['fields', 'includes', 1]),
    profile('an option to be excluded twice', { fields: { excludes: ['ai', 'ai'] } }, ['fields', 'excludes', 1]),
  ],
  'profile/repeated-column': [
    {
      with: 'a column given twice',
      outcome: () => readColumns(compiledOf(calculator()), ['people', 'people']),
      path: ['columns', 1],
    },
  ],
  'profile/contradiction': [
    profile('an option both in and out', { fields: { includes: ['ai'], excludes: ['ai'] } }, ['fields', 'excludes', 0]),
  ],
  'profile/at-odds': [
    {
      with: 'an age beside a date that gives another',
      outcome: () => {
        const pack = goodPack();
        const age = { id: 'age', kind: 'age', label: words('Age'), facts: ['founded'], unit: 'years' } as const;
        const compiled = compile({ ...pack, terms: [age] });
        return compiled.ok ? compiled.value.check({ founded: '2020-01-01', age: '1' }, { asOf }) : compiled;
      },
      path: ['age'],
    },
  ],
  'profile/nothing-possible': [
    profile('no option left', { stage: { anyOf: [] } }, ['stage', 'anyOf']),
    profile('ends that meet and do not count', { financing: { min: '1亿', max: '1亿', maxExclusive: true } }, [
      'financing',
      'max',
    ]),
    profile(
      'nobody between five people and six',
      { people: { min: 5, max: 6, minExclusive: true, maxExclusive: true } },
      ['people', 'max'],
    ),
    profile('less than nothing', { financing: { max: 0, maxExclusive: true } }, ['financing', 'max']),
    profile('more than the whole', { foreign: { min: 1, minExclusive: true } }, ['foreign', 'min']),
  ],
  'profile/below-minimum': [profile('a negative amount', { financing: { min: '-1' } }, ['financing', 'min'])],
  'profile/above-maximum': [profile('a share in percent', { foreign: 25 }, ['foreign'])],
  'profile/not-whole': [profile('half a person', { people: { max: 2.5 } }, ['people', 'max'])],
  'profile/other-unit': [
    profile('people measured in years', { people: '5 years' }, ['people']),
    profile('a share of people', { foreign: { min: '5人' } }, ['foreign', 'min']),
  ],
  'range/upside-down': [
    profile('the larger end first', { financing: { min: '2亿', max: '1亿' } }, ['financing', 'min']),
  ],
  'date/not-a-date': [
    profile('words for a date', { founded: 'last year' }, ['founded']),
    profile('no day of the question', {}, ['asOf'], { asOf: undefined }),
    profile('a Date for the day of the question', {}, ['asOf'], { asOf: new Date(0) }),
    profile('a number for the day of the question', {}, ['asOf'], { asOf: 20231129 }),
  ],
  'date/impossible': [
    profile('29 February of an ordinary year', { founded: '2023-02-29' }, ['founded']),
    profile('a thirteenth month', {}, ['asOf'], { asOf: '2023-13-01' }),
  ],
  'ask/wrong-option': [
    nearest('a limit below nought', { limit: -1 }, 'limit'),
    nearest('a limit that is no number', { limit: Number.NaN }, 'limit'),
    nearest('half a set', { limit: 1.5 }, 'limit'),
    nearest('a limit as text', { limit: '3' }, 'limit'),
    nearest('nothing in place of a limit', { limit: null }, 'limit'),
    asking('an order that there is not', { rankBy: 'cash' }, 'rankBy'),
    asking('a text for yes or no', { history: 'yes' }, 'history'),
    asking('one incentive without a list around it', { incentives: 'award' }, 'incentives'),
    budget('a budget below nought', -1),
    budget('a budget that is no number', Number.NaN),
    budget('a budget without an end', Number.POSITIVE_INFINITY),
    budget('half a node', 0.5),
  ],
  'ask/unknown-incentive': [
    {
      with: 'a question about no incentive',
      outcome: () => calculator().nearest('awards', {}, { asOf: '2024-01-01' }),
      path: ['incentive'],
    },
    {
      with: 'a check of an incentive that there is not',
      outcome: () => calculator().check({}, { asOf, incentives: ['award', 'awards'] }),
      path: ['incentives', 1],
    },
    asking('a list that holds no id', { incentives: [7] }, 'incentives', 0),
  ],
};
