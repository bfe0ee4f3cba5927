import type { Amount, Citations, Condition, Pack } from '@huice/engine';
import {
  all,
  any,
  atLeastN,
  type Cny,
  type Count,
  cny,
  count,
  type Day,
  day,
  exactly,
  not,
  type Ratio,
  rate,
  ratio,
  upTo,
} from '@huice/engine/build';
import {
  fieldNames,
  fields,
  financing,
  foreign,
  founded,
  graduates,
  headquarters,
  hightech,
  investment,
  listed,
  patents,
  placeFact,
  placeNames,
  research,
  revenue,
  staff,
  stage,
  tax,
  tier,
  valuation,
} from './facts.ts';
import { clauseFor, type Offer, packOf } from './pack.ts';
import type { Random } from './random.ts';

/** The round figures that documents like. */
const sums = ['100万', '300万', '500万', '1000万', '2000万', '3000万', '5000万', '1亿', '2亿', '5亿', '10亿'].map(cny);
const heads = [10, 20, 30, 50, 100, 200, 300, 500].map((n) => count(String(n)));
const few = [1, 3, 5, 10, 15, 20, 50].map((n) => count(String(n)));
const ratios = ['0.03', '0.04', '0.05', '0.06', '0.08', '0.1', '0.25', '0.5'].map(ratio);
const days = [2010, 2013, 2015, 2016, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => day(`${year}-01-01`));

type Ordered<V> = {
  readonly atLeast: (value: V, cites: Citations) => Condition;
  readonly lessThan: (value: V, cites: Citations) => Condition;
};

const figures = {
  money: [financing, valuation, revenue, tax, investment] as readonly Ordered<Cny>[],
  heads: [staff] as readonly Ordered<Count>[],
  few: [patents, graduates] as readonly Ordered<Count>[],
  ratio: [research, foreign] as readonly Ordered<Ratio>[],
  day: [founded] as readonly Ordered<Day>[],
};

/** One requirement on a figure: mostly a floor, now and then a limit for small companies. */
const onFigure = (random: Random, cites: Citations): Condition => {
  const compare = <V>(of: readonly Ordered<V>[], values: readonly V[]) => {
    const fact = random.pick(of);
    const value = random.pick(values);
    return random.chance(0.8) ? fact.atLeast(value, cites) : fact.lessThan(value, cites);
  };
  const kind = random.next();
  if (kind < 0.5) return compare(figures.money, sums);
  if (kind < 0.62) return compare(figures.heads, heads);
  if (kind < 0.76) return compare(figures.few, few);
  if (kind < 0.9) return compare(figures.ratio, ratios);
  return compare(figures.day, days);
};

const onStanding = (random: Random, cites: Citations): Condition => {
  const kind = random.next();
  if (kind < 0.2) return headquarters.is(true, cites);
  if (kind < 0.4) return hightech.is(true, cites);
  if (kind < 0.55) return not(listed.is(true, cites));
  if (kind < 0.75) return tier.oneOf(random.chance(0.5) ? ['national'] : ['provincial', 'national'], cites);
  return stage.oneOf(random.chance(0.5) ? ['filed', 'accepted'] : ['accepted', 'done'], cites);
};

const onFields = (random: Random, cites: Citations): Condition => {
  const [first = 'ai', ...more] = random.some(fieldNames, random.int(1, 3));
  return random.chance(0.9) ? fields.hasAny([first, ...more], cites) : fields.hasAll([first, ...more], cites);
};

const onAnything = (random: Random, cites: Citations): Condition =>
  random.chance(0.6) ? onFigure(random, cites) : onStanding(random, cites);

const conditionFor = (
  random: Random,
  place: ReturnType<typeof placeFact>,
  places: readonly string[],
  cites: Citations,
): { readonly at: string; readonly condition: Condition } => {
  const [at = 'p0', ...besides] = random.some(places, random.chance(0.7) ? 1 : random.int(2, 3));
  const parts: Condition[] = [onFigure(random, cites)];
  if (random.chance(0.5)) parts.push(onStanding(random, cites));
  if (random.chance(0.4)) parts.push(onFields(random, cites));
  if (random.chance(0.4)) parts.push(onFigure(random, cites));
  if (random.chance(0.35)) parts.push(any(onAnything(random, cites), onAnything(random, cites)));
  if (random.chance(0.15))
    parts.push(any(all(onFigure(random, cites), onStanding(random, cites)), onAnything(random, cites)));
  if (random.chance(0.15)) {
    const some = Array.from({ length: random.int(2, 3) }, () => onAnything(random, cites));
    parts.push(atLeastN(2, onAnything(random, cites), ...some));
  }
  return { at, condition: all(place.oneOf([at, ...besides], cites), ...parts) };
};

const amountFor = (random: Random, cites: Citations): Amount => {
  const kind = random.next();
  if (kind < 0.4) return exactly(random.pick(sums), cites);
  if (kind < 0.7) return upTo(random.pick(sums), cites);
  return rate(random.pick([financing, investment, revenue]), random.pick(ratios), cites, { cap: random.pick(sums) });
};

/** More incentives come with more places, as they do in the world. */
export const placesFor = (incentives: number): string[] => placeNames(Math.min(100, 8 + Math.floor(incentives / 40)));

/** So many incentives, drawn as cities write them. */
export const generatedPack = (random: Random, incentives: number): Pack => {
  const places = placesFor(incentives);
  const place = placeFact(places);
  const promises = Array.from({ length: incentives }, (_, index): Offer => {
    const id = `g${String(index).padStart(5, '0')}`;
    const cites = [{ clause: clauseFor(id).id }] as const;
    const { at, condition } = conditionFor(random, place, places, cites);
    return { id, place: at, condition, amount: amountFor(random, cites) };
  });
  return packOf(`generated-${incentives}`, places, promises);
};
