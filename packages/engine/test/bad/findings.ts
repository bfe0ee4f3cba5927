import {
  all,
  any,
  boolean,
  cite,
  clause,
  cny,
  count,
  day,
  document,
  exactly,
  indicator,
  not,
  points,
  rate,
  ratio,
  upTo,
} from '../../src/build.ts';
import type { Amount, Condition, Pack } from '../../src/index.ts';
import type { FindingCode } from '../../src/review.ts';
import { fields, financing, foreign, founded, listed, people, promising, source, words } from '../sample-pack.ts';
import {
  award,
  awardClause,
  byAward,
  byStaff,
  byStage,
  investment,
  listing,
  soundPack,
  stage,
  support,
  withIncentives,
} from './sound-pack.ts';

/** A pack of which exactly this is to be said, and where. */
export interface BadPack {
  readonly pack: Pack;
  readonly path: readonly (string | number)[];
  readonly about: string;
}

/** Pairs of flags, of which all the first ones are read before any of the second: each must then be remembered. */
const tangled = (): Pack => {
  const flags = (letter: string) => Array.from({ length: 20 }, (_, index) => boolean(`${letter}${index}`, wording));
  const [firsts, seconds] = [flags('a'), flags('b')];
  const holds = (flag: (typeof firsts)[number] | undefined) => (flag as (typeof firsts)[number]).is(true, byStage);
  const some = (of: readonly Condition[]) => any(...(of as [Condition, ...Condition[]]));
  const pairs = firsts.map((flag, index) => all(holds(flag), holds(seconds[index])));
  return {
    ...withIncentives({ ...listing, condition: all(some(firsts.map(holds)), some(pairs)) }),
    facts: [...soundPack.facts, ...[...firsts, ...seconds].map(({ fact }) => fact)],
  };
};

/** Nothing to do with any other incentive. */
const alone = ({ excludes: _, sharedCaps: __, ...incentive }: Pack['incentives'][number]): Pack['incentives'][number] =>
  incentive;

const tie = { id: 'tie', label: words('Tie'), cites: byAward } as const;

const last = soundPack.incentives.length - 1;
const { kind: _kind, id: _id, ...wording } = listed.fact;

const spoilt = (incentive: Pack['incentives'][number], ...rest: readonly (string | number)[]): BadPack => ({
  pack: withIncentives(incentive),
  path: ['incentives', last, ...rest],
  about: incentive.id,
});

/** A pack for each code: a code without one is a type error. */
export const badFindings: Readonly<Record<FindingCode, BadPack>> = {
  'verify/malformed': spoilt(
    { ...support, condition: { ...people.atLeast(count('10'), byStaff), fact: 'persons' } },
    'condition',
    'fact',
  ),
  'verify/too-complex': { pack: tangled(), path: ['incentives', last, 'condition'], about: 'listing' },
  'verify/nobody-qualifies': spoilt(
    {
      ...support,
      condition: all(
        people.atLeast(count('10'), byStaff),
        people.lessThan(count('10'), byStaff),
        fields.hasAny(['ai'], byStaff),
      ),
    },
    'condition',
  ),
  'verify/uncited': spoilt(
    { ...award, amount: { kind: 'exact', value: '20000000', cites: [] as never } },
    'amount',
    'cites',
  ),
  'verify/number-not-in-quote': spoilt({ ...award, amount: upTo(cny('3000万'), byAward) }, 'amount', 'value'),
  'verify/number-inferred': spoilt(
    {
      ...award,
      amount: upTo(cny('3000万'), [cite(awardClause, { inference: words('2000万元加半数,即3000万元') })]),
    },
    'amount',
    'value',
  ),
  'verify/validity-backwards': spoilt(
    {
      ...award,
      validity: { from: { date: '2024', cites: byAward }, until: { date: '2023-12-31', cites: byAward } },
    },
    'validity',
    'until',
    'date',
  ),
  'verify/impossible-amount': spoilt(
    {
      ...support,
      amount: rate(investment, ratio('0.2'), byStaff, { cap: cny('50万'), floor: cny('100万') }),
    },
    'amount',
    'floor',
  ),
  'verify/exclusion-of-nothing': spoilt({ ...award, excludes: ['listings'] }, 'excludes', 0),
  'verify/exclusion-of-itself': spoilt({ ...support, excludes: ['support'] }, 'excludes', 0),
  'verify/needs-adverse-judgement': spoilt(
    { ...listing, condition: all(listed.is(true, byStage), not(promising.holds(byStage))) },
    'condition',
  ),
  'verify/everybody-qualifies': spoilt(
    { ...listing, condition: any(listed.is(true, byStage), promising.holds(byStage), listed.is(false, byStage)) },
    'condition',
  ),
  'verify/fact-never-matters': spoilt(
    {
      ...listing,
      condition: all(
        listed.is(true, byStage),
        promising.holds(byStage),
        any(listed.is(true, byStage), stage.oneOf(['filed'], byStage)),
      ),
    },
    'condition',
    'of',
    2,
    'of',
    1,
  ),
  'verify/part-never-varies': spoilt(
    {
      ...listing,
      condition: all(listed.is(true, byStage), promising.holds(byStage), people.atLeast(count('0'), byStage)),
    },
    'condition',
    'of',
    2,
  ),
  'verify/same-condition': {
    pack: withIncentives({
      ...alone(listing),
      id: 'again',
      title: words('Again'),
      condition: not(any(not(promising.holds(byStage)), listed.is(false, byStage))),
    }),
    path: ['incentives', last + 1, 'condition'],
    about: 'again',
  },
  'verify/implied-condition': {
    pack: withIncentives({
      ...alone(listing),
      id: 'wider',
      title: words('Wider'),
      condition: listed.is(true, byStage),
    }),
    path: ['incentives', last, 'condition'],
    about: 'listing',
  },
  'verify/unread-fact': {
    pack: { ...soundPack, facts: [...soundPack.facts, { ...listed.fact, id: 'idle' }] },
    path: ['facts', soundPack.facts.length],
    about: 'idle',
  },
  'verify/unread-term': {
    pack: { ...soundPack, terms: [{ id: 'idle', kind: 'sum', label: words('Idle'), facts: ['people', 'people'] }] },
    path: ['terms', 0],
    about: 'idle',
  },
  'verify/unused-definition': {
    pack: {
      ...soundPack,
      definitions: [{ id: 'idle', label: words('Idle'), condition: listed.is(true, byStage), cites: byStage }],
    },
    path: ['definitions', 0],
    about: 'idle',
  },
  'verify/term-over-nought': {
    pack: {
      ...withIncentives({
        ...listing,
        condition: all(listing.condition, { kind: 'compare', fact: 'share', op: '>=', value: '0.2', cites: byStaff }),
      }),
      terms: [{ id: 'share', kind: 'ratio', label: words('Share'), facts: ['financing'], over: ['investment'] }],
    },
    path: ['terms', 0, 'over'],
    about: 'share',
  },
  'verify/unread-judgement': {
    pack: { ...soundPack, judgements: [...soundPack.judgements, { ...promising.judgement, id: 'idle' }] },
    path: ['judgements', 1],
    about: 'idle',
  },
  'verify/options-alike': {
    pack: {
      ...soundPack,
      facts: soundPack.facts.map((fact) =>
        fact.id === 'stage'
          ? { ...stage.fact, options: [...stage.fact.options, { id: 'withdrawn', label: words('Withdrawn') }] }
          : fact,
      ),
    },
    path: ['facts', 1, 'options', 0],
    about: 'stage',
  },
  'verify/unused-clause': {
    pack: { ...soundPack, clauses: [...soundPack.clauses, clause(source, 'doc/idle', { quote: '其他' })] },
    path: ['clauses', 3],
    about: 'doc/idle',
  },
  'verify/unused-document': {
    pack: { ...soundPack, documents: [...soundPack.documents, document({ ...source, id: 'idle' })] },
    path: ['documents', 1],
    about: 'idle',
  },
  'verify/validity-overlaps': {
    pack: withIncentives({
      ...alone(award),
      id: 'award-2023',
      instrument: 'relief',
      validity: { from: { date: '2023-06-01', cites: byAward }, openEnded: byAward },
    }),
    path: ['incentives', last + 1, 'validity'],
    about: 'award-2023',
  },
  'verify/endless-yet-ends': spoilt(
    { ...award, validity: { ...award.validity, openEnded: byAward } },
    'validity',
    'openEnded',
  ),
  'verify/attested-outside': spoilt(
    { ...award, validity: { ...award.validity, attested: [{ date: '2024-02', cites: byAward }] } },
    'validity',
    'attested',
    0,
    'date',
  ),
  'verify/exclusion-one-sided': spoilt({ ...support, excludes: ['award'] }, 'excludes', 0),
  'verify/lonely-cap': {
    pack: withIncentives(alone(support)),
    path: ['sharedCaps', 0],
    about: 'together',
  },
  'verify/relation-of-one': {
    pack: { ...soundPack, relations: [{ ...tie, kind: 'one-of', choice: 'higher', incentives: ['award'] }] },
    path: ['relations', 0, 'incentives'],
    about: 'tie',
  },
  'verify/choice-without-relation': {
    pack: {
      ...withIncentives(alone(support)),
      clauses: soundPack.clauses.map((one) =>
        one.id === awardClause.id || one.id === byStaff[0].clause ? { ...one, quote: `${one.quote},就高不重复` } : one,
      ),
      relations: [{ ...tie, kind: 'one-of', choice: 'higher', incentives: ['award', 'listing'] }],
      sharedCaps: [],
      incentives: [...soundPack.incentives.filter(({ id }) => id === 'listing'), alone(award), alone(support)],
    },
    path: ['incentives', 2],
    about: 'support',
  },
  'verify/cap-can-bind': {
    pack: {
      ...soundPack,
      relations: [
        {
          ...tie,
          kind: 'joint-cap',
          per: 'company',
          cap: exactly(cny('2000万'), byAward) as Amount,
          incentives: ['award', 'second'],
        },
      ],
      incentives: [
        ...soundPack.incentives,
        {
          ...alone(award),
          id: 'second',
          title: words('Second'),
          condition: founded.atLeast(day('2020-01-01'), byAward),
          place: 'elsewhere',
        },
      ],
    },
    path: ['relations', 0, 'cap'],
    about: 'tie',
  },
  'verify/missing-translation': spoilt(
    { ...award, title: { 'zh-Hans': '奖励', 'zh-Hant': '奖励', en: 'Award' } },
    'title',
    'zh-Hant',
  ),
  'verify/idle-acknowledgement': {
    pack: {
      ...soundPack,
      acknowledgements: [{ code: 'verify/unused-clause', about: 'doc/award', because: words('It was kept.') }],
    },
    path: ['acknowledgements', 0],
    about: 'doc/award',
  },
};

/** Further packs that each deserve one finding: the same check, met another way. */
export const moreFindings: readonly (readonly [FindingCode, string, BadPack])[] = [
  [
    'verify/number-not-in-quote',
    'a number beside an inference about something else',
    spoilt(
      { ...award, amount: upTo(cny('3000万'), [cite(awardClause, { inference: words('以上 includes the number') })]) },
      'amount',
      'value',
    ),
  ],
  [
    'verify/number-not-in-quote',
    'a threshold on a date',
    spoilt(
      { ...award, condition: all(award.condition, financing.lessThan(cny('3亿'), byAward)) },
      'condition',
      'of',
      1,
      'value',
    ),
  ],
  [
    'verify/number-not-in-quote',
    'a threshold of a definition',
    {
      pack: {
        ...withIncentives({
          ...award,
          condition: all(award.condition, { kind: 'meets', definition: 'big', cites: byAward }),
        }),
        definitions: [
          { id: 'big', label: words('Big'), condition: financing.lessThan(cny('3亿'), byAward), cites: byAward },
        ],
      },
      path: ['definitions', 0, 'condition', 'value'],
      about: 'big',
    },
  ],
  [
    'verify/number-not-in-quote',
    'the cap of a relation',
    {
      pack: {
        ...soundPack,
        relations: [
          {
            id: 'joint',
            label: words('Joint'),
            kind: 'joint-cap',
            per: 'year',
            incentives: ['award', 'support'],
            cap: upTo(cny('7000万'), byAward),
            cites: byAward,
          },
        ],
      },
      path: ['relations', 0, 'cap', 'value'],
      about: 'joint',
    },
  ],
  [
    'verify/number-not-in-quote',
    'the points that are asked for',
    spoilt(
      {
        ...support,
        condition: all(
          support.condition,
          points('7', [indicator(words('Staff'), { 10: people.atLeast(count('10'), byStaff) })], byStaff),
        ),
      },
      'condition',
      'of',
      1,
      'atLeast',
    ),
  ],
  [
    'verify/validity-backwards',
    'a repeal before the start',
    spoilt(
      { ...award, validity: { from: { date: '2020', cites: byAward }, repealed: { date: '2019', cites: byAward } } },
      'validity',
      'repealed',
      'date',
    ),
  ],
  [
    'verify/validity-backwards',
    'a repeal after the end',
    spoilt(
      { ...award, validity: { until: { date: '2020', cites: byAward }, repealed: { date: '2021', cites: byAward } } },
      'validity',
      'repealed',
      'date',
    ),
  ],
  [
    'verify/impossible-amount',
    'steps that do not rise',
    spoilt(
      {
        ...support,
        amount: {
          kind: 'brackets',
          mode: 'whole',
          fact: 'investment',
          steps: [
            { from: '1000000', pays: { rate: '0.2' } },
            { from: '1000000', pays: { rate: '0.2' } },
          ],
          cites: byStaff,
        },
      },
      'amount',
      'steps',
      1,
      'from',
    ),
  ],
  [
    'verify/missing-translation',
    'Chinese in English',
    spoilt({ ...award, summary: { 'zh-Hans': '奖励', 'zh-Hant': '獎勵', en: 'An 奖励' } }, 'summary', 'en'),
  ],
  [
    'verify/missing-translation',
    'a blank wording',
    spoilt({ ...award, summary: { 'zh-Hans': '奖励', 'zh-Hant': '獎勵', en: ' ' } }, 'summary', 'en'),
  ],
  [
    'verify/lonely-cap',
    'a cap that nobody shares',
    {
      pack: { ...withIncentives(alone(support), { ...alone(award), excludes: ['listing'] }) },
      path: ['sharedCaps', 0],
      about: 'together',
    },
  ],
  [
    'verify/part-never-varies',
    'a threshold above its bounds',
    spoilt(
      {
        ...listing,
        condition: all(
          listed.is(true, byStage),
          promising.holds(byStage),
          not(foreign.atLeast(ratio('2'), [cite(awardClause, { inference: words('翻番即200%') })])),
        ),
      },
      'condition',
      'of',
      2,
      'of',
    ),
  ],
];
