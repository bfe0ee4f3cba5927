import { all, any, cite, count, incentive, rate, ratio } from '@huice/engine/build';
import { insuranceResults2022 } from '../../documents/finance-reports.ts';
import { insuranceInSevenSectors, pilotCompanies, premiumSubsidy } from '../../documents/press-reports.ts';
import { safetyInsuranceCreated } from '../../documents/quzhou-drc-2018.ts';
import { fields, riskSectors } from '../../facts/business.ts';
import { place } from '../../facts/location.ts';
import { insuranceYear } from '../../facts/projects.ts';
import { insurancePilotList, keyChemicalIndustry, subsidyInSevenSectors } from '../../judgements.ts';
import { text } from '../../text.ts';

export const safetyEnvironmentInsurance = incentive({
  id: 'quzhou/safety-environment-insurance',
  title: text(
    '安全生产和环境污染综合责任保险保费补贴',
    '安全生產和環境污染綜合責任保險保費補貼',
    'Premium subsidy for safety and environment insurance',
  ),
  summary: text(
    '涉危化品等企业投保安全生产和环境污染综合责任保险（安环险），市财政在前几年补贴一部分保费。',
    '涉危化品等企業投保安全生產和環境污染綜合責任保險（安環險），市財政在前幾年補貼一部分保費。',
    'Companies in hazardous chemicals and the like that take out the safety and environment insurance have part of the premium paid by the city in the first years.',
  ),
  place: 'quzhou',
  instrument: 'award',
  condition: all(
    place.oneOf(
      ['quzhou'],
      [
        cite(pilotCompanies, {
          words: '在全市71家大型危化品企业中',
          inference: text(
            '“全市企业”按注册地在衢州理解；注册在外地而在衢州设厂的是否适用，原文未写明。',
            '「全市企業」按註冊地在衢州理解；註冊在外地而在衢州設廠的是否適用，原文未寫明。',
            '“The city’s companies” is read as those registered in Quzhou; whether it goes for a plant in Quzhou of a company registered elsewhere is not said.',
          ),
        }),
      ],
    ),
    any(
      riskSectors.hasAny(
        ['hazardous-chemicals'],
        [
          cite(pilotCompanies, { words: '大型危化品企业' }),
          cite(safetyInsuranceCreated, { words: '涉危化品生产企业多' }),
        ],
      ),
      all(
        fields.hasAny(['chemicals'], [cite(safetyInsuranceCreated, { words: '重点化工产业' })]),
        keyChemicalIndustry.holds([cite(safetyInsuranceCreated, { words: '重点化工产业' })]),
      ),
      all(
        riskSectors.hasAny(
          ['mining', 'metal-smelting', 'electroplating', 'wood-processing', 'papermaking', 'environmental-treatment'],
          [cite(insuranceInSevenSectors, { words: '矿山、金属冶炼、电镀、木制品加工、造纸及环境治理业' })],
        ),
        subsidyInSevenSectors.holds([
          cite(insuranceInSevenSectors, {
            words: '全覆盖',
            inference: text(
              '此处只说保险扩面，未说补贴。',
              '此處只說保險擴面，未說補貼。',
              'This speaks of widening the insurance, not of the subsidy.',
            ),
          }),
        ]),
      ),
    ),
    insuranceYear.atMost(count('3'), [
      cite(premiumSubsidy, {
        words: '在前3年内',
        inference: text(
          '按企业投保的第 1 至第 3 年理解；也可能指试点的头三年，原文未明说。',
          '按企業投保的第 1 至第 3 年理解；也可能指試點的頭三年，原文未明說。',
          'Read as each company’s first to third year; it might mean the first three years of the pilot, which is not made clear.',
        ),
      }),
    ]),
    insurancePilotList.holds([
      cite(pilotCompanies, { words: '率先试点推行' }),
      cite(premiumSubsidy, { words: '首批16家化工企业已经签约' }),
    ]),
  ),
  amount: rate(text('安环险保费', '安環險保費', 'the premium of the safety and environment insurance'), ratio('0.5'), [
    cite(premiumSubsidy, { words: '50%保费补贴' }),
  ]),
  validity: {
    attested: [
      {
        date: '2022-11-11',
        cites: [
          cite(insuranceResults2022, {
            words: '财政累计投入',
            inference: text(
              '“财政累计投入”推断含保费补贴；累计数未说明当时是否仍在补贴。',
              '「財政累計投入」推斷含保費補貼；累計數未說明當時是否仍在補貼。',
              '“Laid out so far” is held to include the premium subsidy; a running total does not say that it was still being paid.',
            ),
          }),
        ],
      },
    ],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '受理部门、保额、补贴上限和申领方式未写明；报道的年份不明。',
      '受理部門、保額、補貼上限和申領方式未寫明；報道的年份不明。',
      'The department to apply to, sums insured, any cap and how to claim are not said; the year of the report is not known.',
    ),
    text(
      '“前 3 年”若指试点的头三年，补贴可能早已结束。',
      '「前 3 年」若指試點的頭三年，補貼可能早已結束。',
      'If “the first 3 years” means those of the pilot, the subsidy may have ended long ago.',
    ),
    text(
      '2018 年和 2020 年的报道只说保险，未说补贴；补贴起止的时间未写明。',
      '2018 年和 2020 年的報道只說保險，未說補貼；補貼起止的時間未寫明。',
      'The reports of 2018 and 2020 speak of the insurance and not of the subsidy; when that began and ended is not said.',
    ),
    text(
      '补贴由市财政提供；市本级以外各县（市、区）的企业、注册在外地而在衢州设厂的企业是否适用，来源未写明。',
      '補貼由市財政提供；市本級以外各縣（市、區）的企業、註冊在外地而在衢州設廠的企業是否適用，來源未寫明。',
      'The city’s treasury pays; whether companies of its counties, or plants in Quzhou of companies registered elsewhere, are included is not said.',
    ),
  ],
  conflicts: [
    {
      about: 'applicants',
      note: text(
        '各来源所说范围不同：重点化工产业、大型危化品企业，或七大行业。',
        '各來源所說範圍不同：重點化工產業、大型危化品企業，或七大行業。',
        'The sources differ on scope: key chemical industries, large hazardous-chemical companies, or seven sectors.',
      ),
      cites: [
        cite(safetyInsuranceCreated, { words: '重点化工产业' }),
        cite(pilotCompanies, { words: '大型危化品企业' }),
        cite(insuranceInSevenSectors, { words: '七大行业' }),
      ],
    },
  ],
});
