import { all, cite, incentive, unstated } from '@huice/engine/build';
import { listingMeasures } from '../../documents/five-chains-2023.ts';
import { listingTerms } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

export const listingSupport = incentive({
  id: 'quzhou/listing-support',
  title: text('企业上市挂牌支持', '企業上市掛牌支持', 'Support for listing'),
  summary: text(
    '为加快企业上市，衢州制定了一系列支持资本市场发展和上市挂牌的政策措施；支持内容和标准未见载明。',
    '為加快企業上市，衢州制定了一系列支持資本市場發展和上市掛牌的政策措施；支持內容和標準未見載明。',
    'To speed listings, Quzhou has made a set of policies for the capital market and for listing; what support and how much has not been found stated.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    settlesIn('quzhou', [
      cite(listingMeasures, {
        words: '衢州制定出台',
        inference: text(
          '衢州的政策，推断面向在衢或来衢的企业；原文未写明。',
          '衢州的政策，推斷面向在衢或來衢的企業；原文未寫明。',
          'Quzhou’s policies, so held to be for companies there or coming there; not said outright.',
        ),
      }),
    ]),
    listingTerms.holds([cite(listingMeasures, { words: '一系列支持资本市场发展和企业上市挂牌的政策措施' })]),
  ),
  amount: unstated([cite(listingMeasures)]),
  validity: { attested: [{ date: '2023-12', cites: [cite(listingMeasures, { words: '衢州制定出台' })] }] },
  payout: 'unstated',
  openPoints: [
    text(
      '面向上市的哪个阶段、支持什么、标准多少、文号和责任单位均未写明。',
      '面向上市的哪個階段、支持什麼、標準多少、文號和責任單位均未寫明。',
      'At which stage of listing, what support, how much, the document number and the department in charge are not said.',
    ),
  ],
});
