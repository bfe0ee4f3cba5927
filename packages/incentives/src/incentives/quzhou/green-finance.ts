import { all, cite, incentive, inKind } from '@huice/engine/build';
import { greenProjectsSupported } from '../../documents/finance-reports.ts';
import { carbonGradesSetTerms, greenLoanRates } from '../../documents/press-reports.ts';
import { greenCreditInUse } from '../../documents/quzhou-drc-2018.ts';
import { greenFinancingNeed } from '../../facts/projects.ts';
import { greenFinanceTerms } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

export const greenFinance = incentive({
  id: 'quzhou/green-finance',
  title: text('绿色金融工具', '綠色金融工具', 'Green finance'),
  summary: text(
    '衢州金融系统用绿色信贷、外汇资金池等工具，支持企业污染治理、技术改造和产业升级。',
    '衢州金融系統用綠色信貸、外匯資金池等工具，支持企業污染治理、技術改造和產業升級。',
    'Quzhou’s financial institutions use green credit, foreign-currency pools and like instruments for pollution control, renovation and upgrading.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    settlesIn('quzhou', [
      cite(greenCreditInUse, {
        words: '衢州市金融系统',
        inference: text(
          '由衢州市金融系统提供，推断面向在衢或来衢的企业；原文未写明。',
          '由衢州市金融系統提供，推斷面向在衢或來衢的企業；原文未寫明。',
          'Offered by Quzhou’s financial institutions, so held to be for companies there or coming there; not said outright.',
        ),
      }),
    ]),
    greenFinancingNeed.is(true, [cite(greenCreditInUse, { words: '污染治理、技术改造、产业升级等融资需求' })]),
    greenFinanceTerms.holds([
      cite(greenCreditInUse, {
        words: '绿色信贷、外汇资金池等金融工具',
        inference: text(
          '原文只举一家企业的案例，未写明准入条件。',
          '原文只舉一家企業的案例，未寫明准入條件。',
          'The source tells of one company and gives no terms of admission.',
        ),
      }),
    ]),
  ),
  amount: inKind(
    text(
      '绿色信贷、外汇资金池等融资工具；利率和额度未写明',
      '綠色信貸、外匯資金池等融資工具；利率和額度未寫明',
      'Green credit, foreign-currency pools and like instruments; rates and limits are not said',
    ),
    [
      cite(greenCreditInUse, { words: '综合运用绿色信贷、外汇资金池等金融工具' }),
      cite(carbonGradesSetTerms, { words: '配套差别化的金融支持政策' }),
    ],
  ),
  validity: {
    attested: [
      { date: '2018-12', cites: [cite(greenCreditInUse, { words: '综合运用绿色信贷' })] },
      {
        date: '2020-05-26',
        cites: [
          cite(greenLoanRates, {
            words: '绿色贷款',
            inference: text(
              '所说是贷款的平均利率，据以推断绿色信贷当时仍在发放。',
              '所說是貸款的平均利率，據以推斷綠色信貸當時仍在發放。',
              'Average rates of loans, from which it is held that green credit was being granted then.',
            ),
          }),
        ],
      },
      {
        date: '2022-11-11',
        cites: [
          cite(greenProjectsSupported, {
            inference: text(
              '所说是对小微企业的融资担保，推断为绿色金融工具之一；担保的条件未写明。',
              '所說是對小微企業的融資擔保，推斷為綠色金融工具之一；擔保的條件未寫明。',
              'Of guarantees for small companies, held to be one of the instruments of green finance; their terms are not said.',
            ),
          }),
        ],
      },
      {
        date: '2022-12-27',
        cites: [
          cite(carbonGradesSetTerms, {
            words: '配套差别化的金融支持政策',
            inference: text(
              '按碳排放等级的差别化金融支持，推断为绿色金融工具之一。',
              '按碳排放等級的差別化金融支持，推斷為綠色金融工具之一。',
              'Terms of finance by grade of carbon emissions, held to be one of the instruments of green finance.',
            ),
          }),
        ],
      },
    ],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '利率、贴息、额度和期限均未写明；报道中的利率差是统计结果，不是优惠承诺。',
      '利率、貼息、額度和期限均未寫明；報道中的利率差是統計結果，不是優惠承諾。',
      'Rates, interest subsidies, limits and terms are not said; the rate difference in one report is a statistic, not a promise.',
    ),
    text('贷款由金融机构自主审批。', '貸款由金融機構自主審批。', 'Loans are for the institutions to grant.'),
  ],
});
