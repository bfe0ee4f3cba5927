import { all, any, cite, cny, incentive, unstated } from '@huice/engine/build';
import { sciTechFund } from '../../documents/china-economic-herald-2018.ts';
import { sciTechMoneyPaidIn2020 } from '../../documents/finance-reports.ts';
import { sciTechMoneyPaidIn2023 } from '../../documents/five-chains-2023.ts';
import { leadingOrBenchmark, sciTechOtherUses, sciTechTerms } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

export const sciTechInnovationFund = incentive({
  id: 'quzhou/sci-tech-innovation-fund',
  title: text('科创大专项资金', '科創大專項資金', 'Special funds for sci-tech innovation'),
  summary: text(
    '整合原有工业政策形成六部 25 条新政，用专项资金培育“龙头”和“标杆”企业，推进创新生态体系建设和工业绿色发展等。资金总额不是单家企业可得的金额。',
    '整合原有工業政策形成六部 25 條新政，用專項資金培育「龍頭」和「標杆」企業，推進創新生態體系建設和工業綠色發展等。資金總額不是單家企業可得的金額。',
    'Earlier industrial policies merged into six parts and 25 articles, with money to foster “leading” and “benchmark” companies, the innovation ecosystem, greener industry and the like. The total is not what any company gets.',
  ),
  place: 'quzhou',
  instrument: 'award',
  condition: all(
    settlesIn('quzhou', [
      cite(sciTechFund, {
        words: '衢州市還對原有的工業政策進行整合',
        inference: text(
          '衢州市的专项资金，推断面向在衢或来衢的企业；原文未写明。',
          '衢州市的專項資金，推斷面向在衢或來衢的企業；原文未寫明。',
          'Quzhou’s own funds, so held to be for companies there or coming there; not said outright.',
        ),
      }),
    ]),
    any(
      leadingOrBenchmark.holds([cite(sciTechFund, { words: '培育“龍頭”和“標杆”企業' })]),
      sciTechOtherUses.holds([cite(sciTechFund, { words: '推進創新生態體系建設和工業綠色發展等' })]),
    ),
    sciTechTerms.holds([cite(sciTechFund, { words: '六部共25條的新政' })]),
  ),
  amount: unstated([cite(sciTechFund, { words: '籌集3.5億元資金' })], {
    what: text('各条的补助标准未见载明', '各條的補助標準未見載明', 'No article’s own rates have been found'),
    pool: cny('3.5亿'),
  }),
  validity: {
    from: {
      date: '2018',
      cites: [
        cite(sciTechFund, {
          words: '今年衢州市還對原有的工業政策進行整合',
          inference: text(
            '报道刊于 2018 年，“今年”即 2018 年。',
            '報道刊於 2018 年，「今年」即 2018 年。',
            'The report is of 2018, so “this year” is 2018.',
          ),
        }),
      ],
    },
    attested: [
      {
        date: '2020',
        cites: [
          cite(sciTechMoneyPaidIn2020, {
            inference: text(
              '“大科创专项资金”推断即科创大专项资金。',
              '「大科創專項資金」推斷即科創大專項資金。',
              'The “sci-tech special funds” (大科创专项资金) of the report are held to be these.',
            ),
          }),
        ],
      },
      {
        date: '2023',
        cites: [
          cite(sciTechMoneyPaidIn2023, {
            words: '兑现大科政策资金',
            inference: text(
              '“大科政策”推断即“大科创”政策，所述为 2023 年兑现情况。',
              '「大科政策」推斷即「大科創」政策，所述為 2023 年兌現情況。',
              'What the report calls “大科政策” is held to be the policy behind these funds; the payments reported are those of 2023.',
            ),
          }),
        ],
      },
    ],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '25 条的内容、标准、条件、文号和责任单位均未见。',
      '25 條的內容、標準、條件、文號和責任單位均未見。',
      'The 25 articles, their rates and terms, the document number and the department in charge have not been found.',
    ),
    text(
      '2023 年的报道称多数政策已“免申即享、即申即享”，但未说明是否包括此项。',
      '2023 年的報道稱多數政策已「免申即享、即申即享」，但未說明是否包括此項。',
      'A report of 2023 says that most policies are paid without or at once upon application, but not whether this is one of them.',
    ),
  ],
});
