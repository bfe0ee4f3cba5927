import { all, any, cite, incentive, unstated } from '@huice/engine/build';
import { allRegulatedSizeWithinThreeYears, retrofitSubsidy } from '../../documents/zjol-suichang-2021.ts';
import { industrialEnterprise, regulatedSize } from '../../facts/business.ts';
import { smartRetrofit } from '../../facts/projects.ts';
import { belowDesignatedSize, retrofitTerms } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

export const smartManufacturingRetrofitSubsidy = incentive({
  id: 'suichang/smart-manufacturing-retrofit-subsidy',
  title: text('企业智能化改造专项奖补', '企業智能化改造專項獎補', 'Award for smart-manufacturing retrofits'),
  summary: text(
    '遂昌智能制造攻坚战三年试点期间，对企业智能化改造给予专项奖补；比例和上限未见载明。',
    '遂昌智能製造攻堅戰三年試點期間，對企業智能化改造給予專項獎補；比例和上限未見載明。',
    'During Suichang’s three-year smart-manufacturing pilot, companies that retrofit receive an award; its rate and cap have not been found.',
  ),
  place: 'suichang',
  instrument: 'award',
  condition: all(
    settlesIn('suichang', [
      cite(retrofitSubsidy, {
        words: '遂昌启动智能制造攻坚战三年试点',
        inference: text(
          '遂昌的试点，推断面向在遂昌或愿意落户的企业；原文未写明。',
          '遂昌的試點，推斷面向在遂昌或願意落戶的企業；原文未寫明。',
          'Suichang’s pilot, so held to be for companies there or willing to settle; not said outright.',
        ),
      }),
    ]),
    industrialEnterprise.is(true, [
      cite(retrofitSubsidy, {
        words: '带动了生态工业的数字化转型',
        inference: text(
          '奖补随工业的数字化转型提出，推断面向工业企业。',
          '獎補隨工業的數字化轉型提出，推斷面向工業企業。',
          'The award comes with the digital turn of industry, so held to be for industrial companies.',
        ),
      }),
    ]),
    smartRetrofit.is(true, [cite(retrofitSubsidy, { words: '给予企业智能化改造专项奖补' })]),
    any(
      regulatedSize.is(true, [
        cite(allRegulatedSizeWithinThreeYears, {
          words: '所有规上企业智能化改造',
          inference: text(
            '改造目标覆盖所有规上企业，推断规上企业在奖补范围之内。',
            '改造目標覆蓋所有規上企業，推斷規上企業在獎補範圍之內。',
            'The drive aims at every company above designated size, so they are held to be within the award.',
          ),
        }),
      ]),
      belowDesignatedSize.holds([cite(retrofitSubsidy, { words: '给予企业智能化改造专项奖补' })]),
    ),
    retrofitTerms.holds([cite(retrofitSubsidy, { words: '专项奖补' })]),
  ),
  amount: unstated([cite(retrofitSubsidy, { words: '专项奖补' })]),
  validity: {
    from: {
      date: '2020',
      cites: [
        cite(retrofitSubsidy, {
          words: '去年以来',
          inference: text(
            '报道刊于 2021 年，“去年”即 2020 年。',
            '報道刊於 2021 年，「去年」即 2020 年。',
            'The report is of 2021, so “last year” is 2020.',
          ),
        }),
      ],
    },
    until: {
      date: '2023',
      cites: [
        cite(retrofitSubsidy, {
          words: '三年试点',
          inference: text(
            '2020 年起三年，至迟到 2023 年；起止月份未写明。',
            '2020 年起三年，至遲到 2023 年；起止月份未寫明。',
            'Three years from 2020 end in 2023 at the latest; the months are not said.',
          ),
        }),
      ],
    },
    attested: [{ date: '2021-10-11', cites: [cite(retrofitSubsidy, { words: '给予企业智能化改造专项奖补' })] }],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '奖补比例、上限、投资门槛、责任单位和申报方式均未写明。',
      '獎補比例、上限、投資門檻、責任單位和申報方式均未寫明。',
      'The rate, the cap, any minimum investment, the department in charge and how to apply are not said.',
    ),
  ],
});
