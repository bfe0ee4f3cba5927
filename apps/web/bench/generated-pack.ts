import type { Amount, Clause, Condition, Pack, SourceDocument } from '@huice/engine';
import {
  all,
  any,
  atLeastN,
  byChoice,
  cite,
  clause,
  cny,
  count,
  day,
  document,
  equity,
  exactly,
  incentive,
  inKind,
  noLessThan,
  not,
  pack,
  perUnit,
  rate,
  ratio,
  sum,
  unstated,
  upTo,
} from '@huice/engine/build';
import { Random } from '../../../packages/bench/src/domain/random.ts';
import {
  counts,
  facts,
  fieldNames,
  fields,
  flags,
  founded,
  groups,
  heads,
  judgements,
  place,
  places,
  shares,
  stage,
  sums,
  text,
  tier,
} from './facts.ts';

// The round figures that documents like, so that conditions share their thresholds.
const yuan = ['100万', '300万', '500万', '1000万', '2000万', '5000万', '1亿', '2亿', '5亿', '10亿'].map(cny);
const prizes = ['5万', '10万', '20万', '50万', '100万', '200万', '500万', '1000万'].map(cny);
const people = [5, 10, 20, 50, 100, 300, 500].map((n) => count(String(n)));
const few = [1, 3, 5, 10, 20].map((n) => count(String(n)));
const ratios = ['0.03', '0.05', '0.08', '0.1', '0.25', '0.5'].map(ratio);
const days = [2010, 2015, 2018, 2020, 2022].map((year) => day(`${year}-01-01`));

const figureLeaf = (random: Random, source: Clause): Condition => {
  const cites = [cite(source, { words: '达到规定标准' })] as const;
  const kind = random.next();
  if (kind < 0.55) return random.pick(sums).atLeast(random.pick(yuan), cites);
  if (kind < 0.7) return random.pick(heads).atLeast(random.pick(people), cites);
  if (kind < 0.8) return random.pick(counts).atLeast(random.pick(few), cites);
  if (kind < 0.94) return random.pick(shares).atLeast(random.pick(ratios), cites);
  return founded.atLeast(random.pick(days), cites);
};

const standingLeaf = (random: Random, source: Clause): Condition => {
  const cites = [cite(source, { words: '具备相应资质' })] as const;
  const kind = random.next();
  if (kind < 0.5) return random.pick(flags).is(true, cites);
  if (kind < 0.65) return tier.oneOf(random.chance(0.5) ? ['national'] : ['provincial', 'national'], cites);
  if (kind < 0.8) return stage.oneOf(random.chance(0.5) ? ['filed', 'accepted'] : ['accepted', 'listed'], cites);
  const [first = 'ai', ...more] = random.some(fieldNames, random.int(1, 3));
  return fields.hasAny([first, ...more], cites);
};

const leaf = (random: Random, source: Clause): Condition =>
  random.chance(0.55) ? figureLeaf(random, source) : standingLeaf(random, source);

/** Three to six leaves: a floor or two, a standing, now and then a choice among several or what an authority judges. */
const conditionFor = (random: Random, at: (typeof places)[number], source: Clause): Condition => {
  const parts = [figureLeaf(random, source), standingLeaf(random, source)];
  const more = random.next();
  if (more < 0.4) parts.push(any(leaf(random, source), leaf(random, source)));
  else if (more < 0.5) parts.push(atLeastN(2, leaf(random, source), leaf(random, source), leaf(random, source)));
  else if (more < 0.6) parts.push(not(random.pick(flags).is(true, [cite(source)])));
  if (random.chance(0.25)) parts.push(random.pick(judgements).holds([cite(source, { words: '经认定' })]));
  const where = place.oneOf(at === 'city' ? [...places] : [at], [cite(source, { words: '本市行政区域内' })]);
  return at === 'city' ? all(...(parts as [Condition])) : all(where, ...parts);
};

const amountFor = (random: Random, source: Clause): Amount => {
  const cites = [cite(source, { words: '给予奖励或者补助' })] as const;
  const prize = () => random.pick(prizes);
  const kind = random.next();
  if (kind < 0.25) return exactly(prize(), cites);
  if (kind < 0.45) return upTo(prize(), cites);
  if (kind < 0.55) return noLessThan(prize(), cites);
  if (kind < 0.7) return rate(random.pick(sums), random.pick(ratios), cites, { cap: prize() });
  if (kind < 0.78) return perUnit(random.pick(heads), cny('1万'), cites, { cap: cny('500万') });
  if (kind < 0.84)
    return byChoice(tier, { national: exactly(cny('100万'), cites) }, exactly(cny('20万'), cites), cites);
  if (kind < 0.9) return sum(exactly(prize(), cites), upTo(prize(), cites));
  if (kind < 0.94) return equity(text('基金投资', 'Fund participation'), cites, cny('10亿'));
  return kind < 0.97 ? inKind(text('免费工位', 'Free desks'), cites) : unstated(cites);
};

const titles = ['奖励', '补助', '贴息', '扶持资金', '配套支持', '培育资金'] as const;

/** So many incentives of one imaginary city and its districts, drawn from a fixed seed. */
export const generatedPack = (incentives: number, seed = 2018): Pack => {
  const random = new Random(seed);
  const documents: SourceDocument[] = Array.from({ length: Math.ceil(incentives / 10) }, (_, index) =>
    document({
      id: `measures-${index}`,
      title: `关于促进产业高质量发展的若干政策措施（第${index + 1}批）`,
      issuer: '市人民政府办公室',
      documentNumber: `市政办发〔2023〕${index + 1}号`,
      date: '2023-01-01',
      genre: 'measure',
      script: 'zh-Hans',
      grade: random.chance(0.8) ? 'official' : 'press',
    }),
  );
  const clauses = Array.from({ length: incentives }, (_, index) =>
    clause(documents[Math.floor(index / 10)] as SourceDocument, `clause-${index}`, {
      quote: `第${index + 1}条 对在本市行政区域内注册、主营业务指标达到规定标准、具备相应资质且经认定的企业，按照规定的程序和标准给予奖励或者补助，所需资金由市、区两级财政按现行体制分担。`,
    }),
  );
  const promises = clauses.map((source, index) => {
    const at = random.chance(0.4) ? 'city' : random.pick(places);
    const cites = [cite(source)] as const;
    return incentive({
      id: `item-${String(index).padStart(4, '0')}`,
      title: text(`产业发展${random.pick(titles)}第 ${index + 1} 项`, `Development support, item ${index + 1}`),
      summary: text('对符合条件的企业给予一次性资金支持。', 'Support, once, for companies that qualify.'),
      place: at,
      instrument: 'award',
      condition: conditionFor(random, at, source),
      amount: amountFor(random, source),
      validity: random.chance(0.85)
        ? { from: { date: '2023-01-01', cites }, openEnded: cites }
        : { from: { date: '2018-01-01', cites }, repealed: { date: '2022-12-31', cites } },
      payout: 'application',
    });
  });
  return pack({
    id: `generated-${incentives}`,
    version: '1.0.0',
    title: text(`生成的政策包（${incentives} 项）`, `Generated pack of ${incentives}`),
    documents,
    clauses,
    groups,
    facts,
    judgements,
    incentives: promises,
  });
};
