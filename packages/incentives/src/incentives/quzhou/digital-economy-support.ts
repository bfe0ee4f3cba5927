import { all, any, cite, incentive, unstated } from '@huice/engine/build';
import { digitalIndustryDefined } from '../../documents/opinions-reprint.ts';
import { opinionsSupportInFiveWays } from '../../documents/quzhou-drc-2018.ts';
import { fields } from '../../facts/business.ts';
import { digitalEnterprise, digitalSupportTerms } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';
import { opinionsValidity } from './opinions-of-2018.ts';

export const digitalEconomySupport = incentive({
  id: 'quzhou/digital-economy-support',
  title: text('数字经济企业综合支持', '數字經濟企業綜合支持', 'Support for digital-economy companies'),
  summary: text(
    '《实施意见》在技术研发、市场推广、人才引育、基金扶持、挂牌上市五个方面支持数字经济企业；具体标准未见载明。',
    '《實施意見》在技術研發、市場推廣、人才引育、基金扶持、掛牌上市五個方面支持數字經濟企業；具體標準未見載明。',
    'The Opinions support digital-economy companies in five ways: research, marketing, talent, funds and listing. The rates have not been found.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    settlesIn('quzhou', [
      cite(opinionsSupportInFiveWays, {
        words: '衢州市大力发展数字经济智慧产业',
        inference: text(
          '衢州市发展本地产业的意见，推断面向在衢或来衢的企业。',
          '衢州市發展本地產業的意見，推斷面向在衢或來衢的企業。',
          'Opinions on developing Quzhou’s own industry, so held to be for companies there or coming there.',
        ),
      }),
    ]),
    any(
      fields.hasAny(
        ['ai', 'big-data', 'cloud-computing', 'neural-networks', 'iot', 'other-digital'],
        [
          cite(opinionsSupportInFiveWays, { words: '对数字经济企业' }),
          cite(digitalIndustryDefined, {
            words: '以使用数字化的知识和信息作为关键生产要素',
            inference: text(
              '依文件的定义，把这些领域归为数字经济智慧产业。',
              '依文件的定義，把這些領域歸為數字經濟智慧產業。',
              'By the document’s definition these fields are taken as digital industry.',
            ),
          }),
        ],
      ),
      digitalEnterprise.holds([cite(opinionsSupportInFiveWays, { words: '对数字经济企业' })]),
    ),
    digitalSupportTerms.holds([cite(opinionsSupportInFiveWays, { words: '各方面给予重大支持' })]),
  ),
  amount: unstated([cite(opinionsSupportInFiveWays, { words: '给予重大支持' })]),
  validity: opinionsValidity(
    cite(opinionsSupportInFiveWays, { words: '出台《关于衢州市大力发展数字经济智慧产业实施意见》' }),
  ),
  payout: 'unstated',
  openPoints: [
    text(
      '五个方面的金额、条件、责任单位和申报方式，所见来源均未写明。',
      '五個方面的金額、條件、責任單位和申報方式，所見來源均未寫明。',
      'For none of the five do the sources seen give amounts, terms, the department in charge or how to apply.',
    ),
  ],
});
