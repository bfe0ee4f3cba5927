import {
  all,
  any,
  atLeastN,
  brackets,
  cny,
  count,
  day,
  exactly,
  not,
  perUnit,
  rate,
  ratio,
  upTo,
} from '@huice/engine/build';
import {
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

export const twelvePlaces = placeNames(8);

const place = placeFact(twelvePlaces);

const citesOf = (id: string) => [{ clause: clauseFor(id).id }] as const;

const ipoAward = (c = citesOf('a01-ipo')): Offer => ({
  id: 'a01-ipo',
  place: 'p0',
  condition: all(place.oneOf(['p0'], c), any(stage.oneOf(['filed', 'accepted'], c), listed.is(true, c))),
  amount: exactly(cny('500万'), c),
});

const financingAward = (c = citesOf('a02-financing')): Offer => ({
  id: 'a02-financing',
  place: 'p0',
  condition: all(place.oneOf(['p0', 'p1'], c), financing.atLeast(cny('1亿'), c), headquarters.is(true, c)),
  amount: rate(financing, ratio('0.02'), c, { cap: cny('1000万') }),
});

const unicorn = (c = citesOf('a03-unicorn')): Offer => ({
  id: 'a03-unicorn',
  place: 'p1',
  condition: all(
    place.oneOf(['p1'], c),
    valuation.atLeast(cny('10亿'), c),
    founded.atLeast(day('2014-01-01'), c),
    not(listed.is(true, c)),
  ),
  amount: upTo(cny('2000万'), c),
});

const researchOutlay = (c = citesOf('a04-research')): Offer => ({
  id: 'a04-research',
  place: 'p2',
  condition: all(
    place.oneOf(['p2', 'p3'], c),
    hightech.is(true, c),
    any(
      all(research.atLeast(ratio('0.05'), c), revenue.lessThan(cny('2亿'), c)),
      all(research.atLeast(ratio('0.03'), c), revenue.atLeast(cny('2亿'), c)),
    ),
  ),
  amount: upTo(cny('300万'), c),
});

const specialised = (c = citesOf('a05-specialised')): Offer => ({
  id: 'a05-specialised',
  place: 'p2',
  condition: all(place.oneOf(['p2', 'p4', 'p5'], c), tier.oneOf(['provincial', 'national'], c)),
  amount: exactly(cny('50万'), c),
});

const graduateSupport = (c = citesOf('a06-graduates')): Offer => ({
  id: 'a06-graduates',
  place: 'p3',
  condition: all(place.oneOf(['p3', 'p4'], c), graduates.atLeast(count('10'), c), staff.atMost(count('300'), c)),
  amount: perUnit(graduates, cny('1万'), c, { cap: cny('100万') }),
});

const chips = (c = citesOf('a07-chips')): Offer => ({
  id: 'a07-chips',
  place: 'p4',
  condition: all(
    place.oneOf(['p4', 'p5', 'p6'], c),
    fields.hasAny(['chips', 'materials'], c),
    investment.atLeast(cny('5000万'), c),
  ),
  amount: rate(investment, ratio('0.1'), c, { cap: cny('5000万') }),
});

const smallFirms = (c = citesOf('a08-small')): Offer => ({
  id: 'a08-small',
  place: 'p5',
  condition: all(
    staff.lessThan(count('100'), c),
    revenue.lessThan(cny('4000万'), c),
    founded.atLeast(day('2020-01-01'), c),
    not(place.oneOf(['p7'], c)),
  ),
  amount: exactly(cny('5万'), c),
});

const qualities = (c = citesOf('a09-qualities')): Offer => ({
  id: 'a09-qualities',
  place: 'p5',
  condition: all(
    place.oneOf(['p5', 'p6', 'p7'], c),
    atLeastN(
      2,
      hightech.is(true, c),
      patents.atLeast(count('15'), c),
      research.atLeast(ratio('0.06'), c),
      tier.oneOf(['national'], c),
    ),
  ),
  amount: upTo(cny('200万'), c),
});

const foreignInvestor = (c = citesOf('a10-foreign')): Offer => ({
  id: 'a10-foreign',
  place: 'p6',
  condition: all(
    place.oneOf(['p0', 'p6'], c),
    foreign.moreThan(ratio('0.25'), c),
    investment.atLeast(cny('1亿'), c),
    headquarters.is(true, c),
  ),
  amount: upTo(cny('1000万'), c),
});

const taxAward = (c = citesOf('a11-tax')): Offer => ({
  id: 'a11-tax',
  place: 'p7',
  condition: all(
    place.oneOf(['p1', 'p7'], c),
    any(tax.atLeast(cny('1000万'), c), all(tax.atLeast(cny('300万'), c), listed.is(true, c))),
  ),
  amount: brackets(
    tax,
    'marginal',
    [
      { from: cny('300万'), pays: { rate: ratio('0.1') } },
      { from: cny('1000万'), pays: { rate: ratio('0.2') } },
    ],
    c,
    cny('3000万'),
  ),
});

const intelligence = (c = citesOf('a12-intelligence')): Offer => ({
  id: 'a12-intelligence',
  place: 'p7',
  condition: all(
    fields.hasAll(['ai', 'data'], c),
    any(financing.atLeast(cny('3000万'), c), valuation.atLeast(cny('5亿'), c), stage.oneOf(['accepted', 'done'], c)),
    staff.atLeast(count('20'), c),
  ),
  amount: upTo(cny('800万'), c),
});

/** Twelve incentives as cities write them, over eighteen facts. */
export const twelve = packOf('twelve', twelvePlaces, [
  ipoAward(),
  financingAward(),
  unicorn(),
  researchOutlay(),
  specialised(),
  graduateSupport(),
  chips(),
  smallFirms(),
  qualities(),
  foreignInvestor(),
  taxAward(),
  intelligence(),
]);
