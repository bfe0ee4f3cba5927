import { all, any, cite, cny, equity, incentive } from '@huice/engine/build';
import {
  fieldsNamedByOpinions,
  fundGuidesPrivateInvestors,
  fundHasBeenSetUp,
} from '../../documents/china-economic-herald-2018.ts';
import { guidanceFund } from '../../documents/chinanews-2018.ts';
import { fundInvestedIn2020 } from '../../documents/finance-reports.ts';
import { fundInvestsInQualityProjects } from '../../documents/quzhou-drc-2018.ts';
import { fields } from '../../facts/business.ts';
import { keyDigitalField, qualityProject } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

export const digitalEconomyFund = incentive({
  id: 'quzhou/digital-economy-fund',
  title: text('数字经济智慧产业基金股权投资', '數字經濟智慧產業基金股權投資', 'Equity from the digital-economy fund'),
  summary: text(
    '基金对符合衢州重点数字经济产业的优质项目进行股权投资。基金规模不是单个项目可得的金额。',
    '基金對符合衢州重點數字經濟產業的優質項目進行股權投資。基金規模不是單個項目可得的金額。',
    'The fund takes equity in quality projects of Quzhou’s key digital industries. The size of the fund is not what any project gets.',
  ),
  place: 'quzhou',
  instrument: 'equity',
  condition: all(
    any(
      fields.hasAny(
        ['cloud-computing', 'big-data', 'ai', 'neural-networks'],
        [
          cite(fundInvestsInQualityProjects, { words: '符合衢州重点数字经济发展产业' }),
          cite(fieldsNamedByOpinions, {
            words: '雲計算、大數據、人工智能、神經網絡',
            inference: text(
              '以《实施意见》点名重点发展的领域作为“重点数字经济发展产业”。',
              '以《實施意見》點名重點發展的領域作為「重點數字經濟發展產業」。',
              'The fields that the Opinions name for priority are taken as the “key digital industries”.',
            ),
          }),
        ],
      ),
      fields.hasAny(
        ['integrated-circuits'],
        [
          cite(fundInvestedIn2020, {
            words: '集成电路项目',
            inference: text(
              '基金实际投过集成电路项目，推断属于其投资领域。',
              '基金實際投過集成電路項目，推斷屬於其投資領域。',
              'The fund has invested in integrated circuits, so they are held to be among its fields.',
            ),
          }),
        ],
      ),
      keyDigitalField.holds([cite(fundInvestsInQualityProjects, { words: '符合衢州重点数字经济发展产业' })]),
    ),
    settlesIn('quzhou', [
      cite(fundInvestsInQualityProjects, {
        words: '鼓励优质数字经济项目来到衢州落户',
        inference: text(
          '由“鼓励……落户”推断项目须在衢州或愿意落户。',
          '由「鼓勵……落戶」推斷項目須在衢州或願意落戶。',
          'From “encouraging projects to settle”: held to be for projects in Quzhou or willing to settle.',
        ),
      }),
    ]),
    qualityProject.holds([cite(fundInvestsInQualityProjects, { words: '优质项目' })]),
  ),
  amount: equity(
    text(
      '股权投资；单个项目的投资额和持股比例未写明',
      '股權投資；單個項目的投資額和持股比例未寫明',
      'Equity; how much and for what share is not said',
    ),
    [cite(fundInvestsInQualityProjects, { words: '首期10亿元' }), cite(fundHasBeenSetUp, { words: '首期10億元' })],
    cny('10亿'),
  ),
  validity: {
    attested: [
      { date: '2018-11', cites: [cite(fundHasBeenSetUp, { words: '已設立' })] },
      { date: '2018-12', cites: [cite(fundInvestsInQualityProjects, { words: '设立首期10亿元' })] },
      {
        date: '2020',
        cites: [
          cite(fundInvestedIn2020, {
            words: '智慧产业基金投资',
            inference: text(
              '“智慧产业基金”即本基金（推断）；所述为 2020 年的投资。',
              '「智慧產業基金」即本基金（推斷）；所述為 2020 年的投資。',
              'The “smart-industry fund” (智慧产业基金) of the report is held to be this fund; the investments reported are those of 2020.',
            ),
          }),
        ],
      },
    ],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '“优质项目”的标准、管理机构、投资期限、返投要求和申请方式均未写明。',
      '「優質項目」的標準、管理機構、投資期限、返投要求和申請方式均未寫明。',
      'The standard for a “quality project”, the manager, the term, any reinvestment and how to apply are not said.',
    ),
    text(
      '另有报道称，基金还引导种子、天使、风险、创业投资机构支持企业；出资比例和让利未写明。',
      '另有報道稱，基金還引導種子、天使、風險、創業投資機構支持企業；出資比例和讓利未寫明。',
      'A report adds that the fund draws seed, angel, venture and start-up investors in; shares and concessions are not said.',
    ),
    text(
      '《实施意见》2023 年废止后基金是否继续投资，未见来源。',
      '《實施意見》2023 年廢止後基金是否繼續投資，未見來源。',
      'Whether the fund still invests after the Opinions were repealed in 2023, no source says.',
    ),
  ],
  conflicts: [
    {
      about: 'wording',
      note: text(
        '名称和方式的说法不一：“产业基金”直接股权投资，或“引导基金”引导社会资本。',
        '名稱和方式的說法不一：「產業基金」直接股權投資，或「引導基金」引導社會資本。',
        'The reports differ on its name and manner: an industry fund that invests directly, or a guidance fund that draws private capital in.',
      ),
      cites: [
        cite(fundInvestsInQualityProjects, { words: '进行股权投资' }),
        cite(guidanceFund, { words: '引导基金' }),
        cite(fundGuidesPrivateInvestors, { words: '通過產業基金引導種子、天使、風險、創業' }),
      ],
    },
  ],
});
