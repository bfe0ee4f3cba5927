import type { Clause, SourceDocument, Text } from '@huice/engine';
import {
  caseByCase,
  fundGuidesPrivateInvestors,
  fundHasBeenSetUp,
  ipoAward,
  platformOpinions,
  sciTechFund,
  upToOneHundredMillion,
} from './documents/china-economic-herald-2018.ts';
import { chinanews2018 } from './documents/chinanews-2018.ts';
import { financeReport2021, financeReport2022 } from './documents/finance-reports.ts';
import {
  fiveChains2023,
  fundsInvestedIn2023,
  listingMeasures,
  sciTechMoneyPaidIn2023,
  tenTalentPolicies,
} from './documents/five-chains-2023.ts';
import { opinionsReprint } from './documents/opinions-reprint.ts';
import {
  fundsArticle2023,
  insurancePilotReport,
  jiangshanListing2017,
  privateEconomyReport2023,
  scienceDaily2022,
  sciTechFinanceTimes2020,
  suichangTalentSummit2021,
} from './documents/press-reports.ts';
import {
  enclavesInFourCities,
  fundInvestsInQualityProjects,
  greenCreditInUse,
  industrialLandReserve,
  opinionsSupportInFiveWays,
  quzhouDrc2018,
  safetyInsuranceCreated,
} from './documents/quzhou-drc-2018.ts';
import { yangtzeDeltaArticle } from './documents/yangtze-delta-article.ts';
import {
  digitalTalentPolicy as digitalTalentClause,
  retrofitSubsidy,
  zjolSuichang2021,
} from './documents/zjol-suichang-2021.ts';
import { text } from './text.ts';

/** What became of a passage: an incentive of the pack, or one of four reasons why it is none. */
export type Outcome =
  | { readonly kind: 'incentive'; readonly incentives: readonly string[]; readonly reason?: Text }
  | { readonly kind: 'service' | 'intent' | 'household' | 'background'; readonly reason: Text };

/** A verbatim passage of a document. */
export interface Passage {
  readonly document: string;
  readonly quote: string;
  /** UTF-16 code units from the start of the full text; absent when that is not held. */
  readonly offset?: number;
}

/** A passage of the five seed documents that promises, describes or announces something. */
export interface CoverageRow extends Passage {
  readonly id: string;
  readonly outcome: Outcome;
}

/** A secondary source, found later, of which only short passages are held. */
export interface SourceCoverage {
  readonly id: string;
  readonly document: string;
  /** The passage held of it, where no clause of the pack quotes it. */
  readonly quote?: string;
  readonly outcome: Outcome;
}

/** What became of every passage of the sources, source by source. */
export interface Coverage {
  readonly passages: readonly CoverageRow[];
  readonly sources: readonly SourceCoverage[];
}

const encoded = (id: string, clause: Clause, incentives: readonly string[], reason?: Text): CoverageRow => ({
  id,
  document: clause.document,
  quote: clause.quote,
  ...(clause.offset === undefined ? {} : { offset: clause.offset }),
  outcome: { kind: 'incentive', incentives, ...(reason === undefined ? {} : { reason }) },
});

const apart = (
  id: string,
  document: SourceDocument,
  quote: string,
  offset: number,
  kind: Exclude<Outcome['kind'], 'incentive'>,
  reason: Text,
): CoverageRow => ({ id, document: document.id, quote, offset, outcome: { kind, reason } });

const passages: readonly CoverageRow[] = [
  encoded('S0-1', fundInvestsInQualityProjects, ['quzhou/digital-economy-fund']),
  encoded('S0-2', industrialLandReserve, ['quzhou/industrial-land-priority']),
  encoded('S0-3', opinionsSupportInFiveWays, ['quzhou/digital-economy-support']),
  encoded(
    'S0-4',
    greenCreditInUse,
    ['quzhou/green-finance'],
    text(
      '近200亿元是一家企业的融资需求，不作为金额。',
      '近200億元是一家企業的融資需求，不作為金額。',
      'Nearly 20 billion yuan is one company’s need, so it is not taken as an amount.',
    ),
  ),
  encoded('S0-5', safetyInsuranceCreated, ['quzhou/safety-environment-insurance']),
  apart(
    'S0-6',
    quzhouDrc2018,
    '成立衢州市数字经济专家委员会',
    1117,
    'service',
    text(
      '专家委员会是面向全市的智库，来源未写企业如何获得服务。',
      '專家委員會是面向全市的智庫，來源未寫企業如何獲得服務。',
      'The committee advises the city; how a company would be served is not said.',
    ),
  ),
  encoded('S0-7', enclavesInFourCities, ['quzhou/innovation-enclave']),
  apart(
    'S0-8',
    quzhouDrc2018,
    '“全球免费游衢州”一鸣惊人',
    3000,
    'household',
    text('面向游客，不是企业政策。', '面向遊客，不是企業政策。', 'For visitors, not for companies.'),
  ),
  encoded(
    'S0-9',
    industrialLandReserve,
    ['quzhou/industrial-land-priority'],
    text(
      '同一句的前半，讲土地储备。',
      '同一句的前半，講土地儲備。',
      'The first half of the same sentence, on the reserve.',
    ),
  ),
  encoded('S1-1', upToOneHundredMillion, ['quzhou/frontier-digital-tech-subsidy']),
  encoded('S1-2', fundHasBeenSetUp, ['quzhou/digital-economy-fund']),
  encoded(
    'S1-3',
    fundGuidesPrivateInvestors,
    ['quzhou/digital-economy-fund', 'quzhou/one-project-one-policy'],
    text(
      '讲基金的运作方式；也用来界定“一事一议”的范围。',
      '講基金的運作方式；也用來界定「一事一議」的範圍。',
      'How the fund works; also sets the scope of case-by-case terms.',
    ),
  ),
  encoded('S1-4', caseByCase, ['quzhou/one-project-one-policy']),
  encoded('S1-5', ipoAward, ['quzhou/unicorn-ipo-award']),
  encoded('S1-6', sciTechFund, ['quzhou/sci-tech-innovation-fund']),
  encoded('S1-7', platformOpinions, ['quzhou/innovation-platform-support']),
  encoded('S2-1', tenTalentPolicies, ['quzhou/talent-policies']),
  encoded('S2-2', listingMeasures, ['quzhou/listing-support']),
  encoded(
    'S2-3',
    fundsInvestedIn2023,
    ['quzhou/industry-fund-investment'],
    text(
      '数字是投资结果，用来证明基金当时在运作，不作为金额。',
      '數字是投資結果，用來證明基金當時在運作，不作為金額。',
      'The figures are results; they attest that the funds were at work and are no amount.',
    ),
  ),
  encoded(
    'S2-4',
    sciTechMoneyPaidIn2023,
    ['quzhou/sci-tech-innovation-fund'],
    text(
      '数字是兑现结果，用来证明政策当时在执行；未说明哪些事项免申即享。',
      '數字是兌現結果，用來證明政策當時在執行；未說明哪些事項免申即享。',
      'The figures are results; they attest that the funds were being paid. Which items need no application is not said.',
    ),
  ),
  apart(
    'S2-5',
    fiveChains2023,
    '推动实现企业诉求“一个口子”解决',
    2542,
    'service',
    text(
      '反映诉求的平台，是服务，不是有条件的激励。',
      '反映訴求的平臺，是服務，不是有條件的激勵。',
      'A platform for raising concerns: a service, not an incentive with conditions.',
    ),
  ),
  apart(
    'S2-6',
    fiveChains2023,
    '在衢州首次“企业亮灯日”活动上,城市为一道新能源亮灯',
    921,
    'service',
    text(
      '荣誉性活动，评选标准未写明，也没有可申请的内容。',
      '榮譽性活動，評選標準未寫明，也沒有可申請的內容。',
      'An honour; how companies are chosen is not said and there is nothing to apply for.',
    ),
  ),
  apart(
    'S2-7',
    fiveChains2023,
    '衢州市召开2023年产业资本招商大会暨“双千计划”发布会',
    1791,
    'background',
    text(
      '只有名称，“双千计划”的内容和参与条件未写明。',
      '只有名稱，「雙千計劃」的內容和參與條件未寫明。',
      'Only a name; what the plan holds and who may take part is not said.',
    ),
  ),
  apart(
    'S2-8',
    fiveChains2023,
    '深入构建全产业链全生命周期增值服务体系',
    2412,
    'service',
    text(
      '政务增值服务体系，服务清单和对象未写明。',
      '政務增值服務體系，服務清單和對象未寫明。',
      'A system of public services; its list and users are not said.',
    ),
  ),
  encoded('S3-1', retrofitSubsidy, ['suichang/smart-manufacturing-retrofit-subsidy']),
  encoded('S3-2', digitalTalentClause, ['suichang/digital-talent-policy']),
  apart(
    'S3-3',
    zjolSuichang2021,
    '用“绿黄红”三色码集纳村民的信用,并给予不同的县级“应用场景”优惠政策',
    2090,
    'household',
    text(
      '面向村民家庭的信用激励，不是企业政策。',
      '面向村民家庭的信用激勵，不是企業政策。',
      'A credit scheme for village households, not for companies.',
    ),
  ),
  apart(
    'S4-1',
    yangtzeDeltaArticle,
    '积极参与杭州都市圈大型科学仪器共享、创新券互联互通',
    944,
    'intent',
    text(
      '“积极参与”是打算，未说明创新券已可使用。',
      '「積極參與」是打算，未說明創新券已可使用。',
      '“Take part” states an intention; vouchers are not said to be usable yet.',
    ),
  ),
  apart(
    'S4-2',
    yangtzeDeltaArticle,
    '在高层次人才引进、产业基金设立、科技成果产业化方面开展合作',
    865,
    'intent',
    text(
      '与高校合作的意向，没有可申请的内容。',
      '與高校合作的意向，沒有可申請的內容。',
      'An intention to work with universities; nothing to apply for.',
    ),
  ),
  apart(
    'S4-3',
    yangtzeDeltaArticle,
    '通过政策保障、基金引导、“飞地”互通等措施，吸引高端资本、人才在衢落地',
    4283,
    'intent',
    text('只列手段，没有具体条款。', '只列手段，沒有具體條款。', 'Names means, without any clause.'),
  ),
  apart(
    'S4-4',
    yangtzeDeltaArticle,
    '围绕科创板培育目标，积极推动本地优势企业完成凤凰行动计划',
    5666,
    'intent',
    text('“积极推动”是工作目标，未写奖励。', '「積極推動」是工作目標，未寫獎勵。', 'A work target; no award is named.'),
  ),
  apart(
    'S4-5',
    yangtzeDeltaArticle,
    '积极参与建立长三角一体化发展投资基金',
    5714,
    'intent',
    text(
      '“积极参与建立”是打算，基金规模和准入未写明。',
      '「積極參與建立」是打算，基金規模和准入未寫明。',
      'An intention; size and admission of the fund are not said.',
    ),
  ),
  apart(
    'S4-6',
    yangtzeDeltaArticle,
    '探索建立水权、排污权、知识产权、用能权、碳排放权等初始分配与跨省交易',
    5749,
    'intent',
    text('“探索建立”，尚无规则。', '「探索建立」，尚無規則。', '“Explore”: no rules as yet.'),
  ),
  apart(
    'S4-7',
    yangtzeDeltaArticle,
    '推出具有衢州特色的个人信用积分“信安分”制度',
    6243,
    'household',
    text(
      '个人信用积分，不是企业政策。',
      '個人信用積分，不是企業政策。',
      'A credit score for persons, not for companies.',
    ),
  ),
  apart(
    'S4-8',
    yangtzeDeltaArticle,
    '打造具有衢州特色的金融服务信用信息共享平台',
    6309,
    'service',
    text(
      '信用信息共享平台，是服务，产品未写明。',
      '信用信息共享平臺，是服務，產品未寫明。',
      'An information platform: a service, its products not said.',
    ),
  ),
  apart(
    'S4-9',
    yangtzeDeltaArticle,
    '对“一件事”事项进行最小颗粒度梳理',
    5444,
    'service',
    text(
      '办事流程的梳理和导航，是服务。',
      '辦事流程的梳理和導航，是服務。',
      'Sorting and guiding procedures: a service.',
    ),
  ),
  apart(
    'S4-10',
    yangtzeDeltaArticle,
    '以绿色金融改革创新全力助推衢州融入长三角发展的重大国家战略',
    1968,
    'intent',
    text('战略表述，没有条款。', '戰略表述，沒有條款。', 'A statement of strategy, without clauses.'),
  ),
  apart(
    'S4-11',
    yangtzeDeltaArticle,
    '大力推进上海张江（衢州）生物医药孵化基地建设',
    671,
    'service',
    text(
      '推进建设的孵化基地，入驻条件未写明。',
      '推進建設的孵化基地，入駐條件未寫明。',
      'An incubator that is being furthered; terms of entry are not said.',
    ),
  ),
  apart(
    'S4-12',
    yangtzeDeltaArticle,
    '推进长三角异地就医门诊直接结算向衢州延伸',
    5918,
    'household',
    text('就医结算，面向个人。', '就醫結算，面向個人。', 'Medical settlement, for persons.'),
  ),
  apart(
    'S4-13',
    yangtzeDeltaArticle,
    '大力推进衢州海创园、绿海飞地、柯城科创园建设',
    713,
    'service',
    text(
      '推进建设的孵化和飞地平台，入驻条件和优惠未写明。',
      '推進建設的孵化和飛地平臺，入駐條件和優惠未寫明。',
      'Incubators and enclaves that are being furthered; terms and concessions are not said.',
    ),
  ),
];

const sources: readonly SourceCoverage[] = [
  {
    id: 'A1',
    document: opinionsReprint.id,
    outcome: {
      kind: 'incentive',
      incentives: [
        'quzhou/digital-economy-support',
        'quzhou/frontier-digital-tech-subsidy',
        'quzhou/one-project-one-policy',
        'quzhou/unicorn-ipo-award',
      ],
      reason: text(
        '只用于文号、成文日期、定义和有效性；补助、奖励的条款未见。',
        '只用於文號、成文日期、定義和有效性；補助、獎勵的條款未見。',
        'Used for the number, the date, the definition and the validity; its clauses on subsidies and awards were not seen.',
      ),
    },
  },
  {
    id: 'A2',
    document: chinanews2018.id,
    outcome: {
      kind: 'incentive',
      incentives: [
        'quzhou/frontier-digital-tech-subsidy',
        'quzhou/one-project-one-policy',
        'quzhou/digital-economy-fund',
      ],
      reason: text(
        '补充对象和补助基数，与另一报道并列。',
        '補充對象和補助基數，與另一報道並列。',
        'Adds applicants and what the subsidy is reckoned on; stands beside the other report.',
      ),
    },
  },
  {
    id: 'A3',
    document: financeReport2021.id,
    outcome: {
      kind: 'incentive',
      incentives: ['quzhou/sci-tech-innovation-fund', 'quzhou/digital-economy-fund'],
      reason: text(
        '只用来证明 2020 年在兑现、在投资。',
        '只用來證明 2020 年在兌現、在投資。',
        'Used only to attest payments and investments in 2020.',
      ),
    },
  },
  {
    id: 'A5',
    document: privateEconomyReport2023.id,
    outcome: {
      kind: 'incentive',
      incentives: ['quzhou/user-side-storage-subsidy'],
      reason: text(
        '只编入存有原句的 150 元/kW 一档；其余各档没有原句，不编入。',
        '只編入存有原句的 150 元/kW 一檔；其餘各檔沒有原句，不編入。',
        'Only the step of which the words are held is encoded; for the others no words are held.',
      ),
    },
  },
  {
    id: 'A6',
    document: insurancePilotReport.id,
    outcome: {
      kind: 'incentive',
      incentives: ['quzhou/safety-environment-insurance'],
      reason: text(
        '保费补贴的比例和年限取自此报道。',
        '保費補貼的比例和年限取自此報道。',
        'The rate and the years of the premium subsidy come from this report.',
      ),
    },
  },
  {
    id: 'A7',
    document: financeReport2022.id,
    outcome: {
      kind: 'incentive',
      incentives: ['quzhou/safety-environment-insurance', 'quzhou/green-finance'],
      reason: text('只用来证明 2022 年在执行。', '只用來證明 2022 年在執行。', 'Used only to attest both in 2022.'),
    },
  },
  {
    id: 'A8',
    document: sciTechFinanceTimes2020.id,
    outcome: {
      kind: 'incentive',
      incentives: ['quzhou/safety-environment-insurance', 'quzhou/green-finance'],
      reason: text(
        '用于七大行业扩面；利率差是统计，不作为优惠。',
        '用於七大行業擴面；利率差是統計，不作為優惠。',
        'Used for the seven sectors; the rate difference is a statistic and is not taken as a concession.',
      ),
    },
  },
  {
    id: 'A9',
    document: scienceDaily2022.id,
    outcome: {
      kind: 'incentive',
      incentives: ['quzhou/green-finance'],
      reason: text(
        '只用来证明差别化金融支持。',
        '只用來證明差別化金融支持。',
        'Used only to attest graded financial support.',
      ),
    },
  },
  {
    id: 'A10',
    document: fundsArticle2023.id,
    outcome: {
      kind: 'incentive',
      incentives: ['quzhou/industry-fund-investment'],
      reason: text(
        '基金投向取自此文，管理办法原文未见。',
        '基金投向取自此文，管理辦法原文未見。',
        'The directions of the funds come from this article; the measures themselves were not seen.',
      ),
    },
  },
  {
    id: 'A13',
    document: suichangTalentSummit2021.id,
    outcome: {
      kind: 'incentive',
      incentives: ['suichang/digital-talent-policy'],
      reason: text(
        '只用来证明 2021 年仍在推行；22 条的内容未见。',
        '只用來證明 2021 年仍在推行；22 條的內容未見。',
        'Used only to attest it in 2021; the 22 articles were not seen.',
      ),
    },
  },
  {
    id: 'A15',
    document: jiangshanListing2017.id,
    quote: '所形成地方财政贡献,分别对企业或个人给予全额奖励',
    outcome: {
      kind: 'background',
      reason: text(
        '江山市自行制定的 2017 年政策，后部和奖励金额未见，是否有效未知；待取得全文再编入。',
        '江山市自行制定的 2017 年政策，後部和獎勵金額未見，是否有效未知；待取得全文再編入。',
        'Jiangshan’s own policy of 2017; its later part and its amounts were not seen, and whether it holds is unknown. To be encoded once the full text is at hand.',
      ),
    },
  },
];

/** Every passage that was catalogued and every secondary source, each with what became of it. */
export const coverage: Coverage = { passages, sources };
