import { compile, type Fact, type Pack, type Text } from '@huice/engine';
import {
  all,
  boolean,
  choice,
  choices,
  cite,
  clause,
  cny,
  count,
  date,
  day,
  document,
  equity,
  exactly,
  incentive,
  judgement,
  money,
  noLessThan,
  pack,
  quantity,
  ratio,
  share,
  unstated,
  upTo,
} from '@huice/engine/build';
import { type PackIndex, packIndexOf } from '../src/state/pack-context.ts';

const text = (hans: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hans, en });

const asked = (label: string, en: string) => ({
  group: 'all',
  label: text(label, en),
  question: text(`${label}？`, `${en}?`),
  why: text('因为', 'Because'),
  whereFound: text('账上', 'In the books'),
  mutability: 'actionable' as const,
});

const place = choice(
  'place',
  { quzhou: text('衢州市', 'Quzhou'), elsewhere: text('其他地方', 'Elsewhere') },
  asked('注册地', 'Place'),
);
const fields = choices('fields', { ai: text('人工智能', 'AI'), iot: text('物联网', 'IoT') }, asked('领域', 'Fields'));
const listed = boolean('listed', asked('已上市', 'Listed'));
const financing = money('capital.financing', asked('融资额', 'Financing'));
const staff = quantity('staff', { ...asked('员工', 'Staff'), unit: text('人', 'people'), whole: true });
const research = share('research', asked('研发占比', 'Research share'));
const founded = date('founded', asked('成立日期', 'Founded'));
const promising = judgement('promising', { label: text('有望', 'Promising'), reason: 'authority' });

const notice = document({
  id: 'notice',
  title: '通知',
  issuer: '市政府',
  documentNumber: '衢政〔2018〕1号',
  date: '2018-07-30',
  genre: 'notice',
  script: 'zh-Hans',
  grade: 'official',
});
const award = clause(notice, 'notice/award', {
  quote: '对人工智能企业、融资1亿元以上、有望成为独角兽的，给予2000万元以上奖励',
});
const others = clause(notice, 'notice/others', {
  quote: '最高补助1亿元；奖励50万元；设立基金，员工10人以上，研发占5%以上，2020年前成立',
});
const ending = clause(notice, 'notice/ending', { quote: '2023年1月1日废止' });

const inForce = {
  from: { date: '2018-07-30', cites: [cite(award)] },
  openEnded: [cite(award)],
} as const;
const common = { place: 'quzhou', instrument: 'award', payout: 'unstated' } as const;

/** One fact of each kind, and an incentive for each status, amount and state that the page has to show. */
export const samplePack: Pack = pack({
  id: 'sample',
  version: '1.0.0',
  title: text('样例政策', 'Sample policies'),
  documents: [notice],
  clauses: [award, others, ending],
  groups: [{ id: 'all', label: text('全部', 'All') }],
  facts: [place, fields, listed, financing, staff, research, founded],
  judgements: [promising],
  incentives: [
    incentive({
      ...common,
      id: 'award',
      title: text('独角兽奖励', 'Unicorn award'),
      summary: text('奖励', 'An award'),
      condition: all(
        fields.hasAny(['ai'], [cite(award, { words: '人工智能企业' })]),
        financing.atLeast(cny('1亿'), [cite(award, { words: '融资1亿元以上' })]),
        promising.holds([cite(award, { words: '有望成为独角兽' })]),
      ),
      amount: noLessThan(cny('2000万'), [cite(award, { words: '2000万元以上奖励' })]),
      validity: inForce,
      openPoints: [text('来源未说明次数', 'How often is not stated')],
    }),
    incentive({
      ...common,
      id: 'cap',
      title: text('研发补助', 'Research subsidy'),
      summary: text('补助', 'A subsidy'),
      condition: research.atLeast(ratio('0.05'), [cite(others, { words: '研发占5%以上' })]),
      amount: upTo(cny('1亿'), [cite(others, { words: '最高补助1亿元' })]),
      validity: inForce,
      conflicts: [{ about: 'amount', note: text('说法不一', 'They differ'), cites: [cite(award), cite(others)] }],
    }),
    incentive({
      ...common,
      id: 'flat',
      title: text('定额奖励', 'Flat award'),
      summary: text('定额', 'Flat'),
      condition: staff.atLeast(count('10'), [cite(others, { words: '员工10人以上' })]),
      amount: exactly(cny('50万'), [cite(others, { words: '奖励50万元' })]),
      validity: inForce,
    }),
    incentive({
      ...common,
      id: 'fund',
      instrument: 'equity',
      title: text('基金', 'Fund'),
      summary: text('股权', 'Equity'),
      condition: place.oneOf(['quzhou'], [cite(others, { words: '设立基金' })]),
      amount: equity(text('股权投资', 'Equity'), [cite(others)], cny('10亿')),
      validity: {},
    }),
    incentive({
      ...common,
      id: 'old',
      title: text('旧政策', 'Old policy'),
      summary: text('旧', 'Old'),
      condition: founded.lessThan(day('2020-01-01'), [cite(others, { words: '2020年前成立' })]),
      amount: unstated([cite(others)]),
      validity: {
        from: { date: '2018-07-30', cites: [cite(award)] },
        repealed: { date: '2023-01-01', cites: [cite(ending)] },
      },
    }),
    incentive({
      ...common,
      id: 'listing',
      title: text('上市支持', 'Listing support'),
      summary: text('上市', 'Listing'),
      condition: listed.is(true, [cite(award)]),
      amount: unstated([cite(award)]),
      validity: inForce,
    }),
  ],
});

export const sampleIndex = (of: Pack = samplePack): PackIndex => {
  const compiled = compile(of);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return packIndexOf(compiled.value);
};

/** The sample pack, where few companies have these. */
export const packWithRare = (...ids: readonly string[]): Pack => ({
  ...samplePack,
  facts: samplePack.facts.map((fact) => (ids.includes(fact.id) ? ({ ...fact, rare: true } as Fact) : fact)),
});

/** An answer to every question of the sample pack, with which each of its conditions is met. */
export const everything = {
  place: 'quzhou',
  fields: ['ai'],
  'capital.financing': '2亿',
  staff: '20',
  research: '0.1',
  listed: true,
  founded: '2015-01-01',
};

/** The results of the sample pack, by incentive id. */
export const sampleResults = (profile: Readonly<Record<string, unknown>>, asOf = '2024-06-01') => {
  const report = sampleIndex().calculator.check(profile, { asOf });
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return Object.fromEntries(report.value.results.map((result) => [result.incentive, result]));
};
