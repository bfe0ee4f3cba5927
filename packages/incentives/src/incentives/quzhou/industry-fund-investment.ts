import { all, any, cite, equity, incentive } from '@huice/engine/build';
import { fundsInvestedIn2023, sixChains } from '../../documents/five-chains-2023.ts';
import { fundDirections, fundMeasuresIssued } from '../../documents/press-reports.ts';
import { fields } from '../../facts/business.ts';
import { fundSelection, industryFundProject } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

const chains = '新材料、新能源、集成电路、智能装备、生命健康、特种纸';

export const industryFundInvestment = incentive({
  id: 'quzhou/industry-fund-investment',
  title: text('政府产业基金股权投资', '政府產業基金股權投資', 'Equity from the government’s industry funds'),
  summary: text(
    '衢州产业基金投向六大标志性产业链和各县（市、区）主导产业链引领示范等项目。',
    '衢州產業基金投向六大標誌性產業鏈和各縣（市、區）主導產業鏈引領示範等項目。',
    'Quzhou’s industry funds invest in the six signature chains, leading projects of each county’s main chain and the like.',
  ),
  place: 'quzhou',
  instrument: 'equity',
  condition: all(
    any(
      fields.hasAny(
        ['new-materials', 'new-energy', 'integrated-circuits', 'smart-equipment', 'life-health', 'specialty-paper'],
        [cite(fundDirections, { words: chains }), cite(sixChains, { words: chains })],
      ),
      industryFundProject.holds([cite(fundDirections, { words: '各县(市、区)主导产业链引领示范项目' })]),
    ),
    settlesIn('quzhou', [
      cite(fundDirections, {
        words: '衢州产业基金投向',
        inference: text(
          '为发展本地产业链而投资，推断项目须在衢州或愿意落户；原文未写明。',
          '為發展本地產業鏈而投資，推斷項目須在衢州或願意落戶；原文未寫明。',
          'The funds serve local chains, so held to be for projects in Quzhou or willing to settle; not said outright.',
        ),
      }),
    ]),
    fundSelection.holds([
      cite(fundsInvestedIn2023, {
        words: '新增投资项目32个',
        inference: text(
          '基金按项目遴选，标准未写明。',
          '基金按項目遴選，標準未寫明。',
          'The funds choose projects; by what standard is not said.',
        ),
      }),
    ]),
  ),
  amount: equity(
    text(
      '股权投资；单个项目的投资额和持股比例未写明',
      '股權投資；單個項目的投資額和持股比例未寫明',
      'Equity; how much and for what share is not said',
    ),
    [cite(fundDirections, { words: '衢州产业基金投向' })],
  ),
  validity: {
    attested: [
      {
        date: '2022-08',
        cites: [
          cite(fundMeasuresIssued, {
            words: '去年8月',
            inference: text(
              '按原文写于 2023 年推断，“去年 8 月”即 2022 年 8 月。基金在办法出台之前已有，始于何时不以此为准。',
              '按原文寫於 2023 年推斷，「去年 8 月」即 2022 年 8 月。基金在辦法出臺之前已有，始於何時不以此為準。',
              'The article being held to be of 2023, “last August” is August 2022. There were funds before these measures, so this is no start.',
            ),
          }),
        ],
      },
      { date: '2023-12', cites: [cite(fundsInvestedIn2023, { words: '今年以来' })] },
    ],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '《衢州市政府产业基金管理暂行办法》原文未见，准入条件、出资比例和申请方式不明。',
      '《衢州市政府產業基金管理暫行辦法》原文未見，准入條件、出資比例和申請方式不明。',
      'The interim measures on the funds were not seen; conditions, shares and how to apply are not known.',
    ),
    text(
      '基金何时设立、各只基金的期限均未写明。',
      '基金何時設立、各隻基金的期限均未寫明。',
      'When the funds were set up and how long each runs is not said.',
    ),
  ],
});
