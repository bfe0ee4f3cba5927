import { judgement } from '@huice/engine/build';
import { text } from './text.ts';

// What an authority decides. No source says which one, so none is named.

export const likelyUnicorn = judgement('likely-unicorn', {
  label: text('被认为“有望成为独角兽”', '被認為「有望成為獨角獸」', 'Is held to be “promising to become a unicorn”'),
  reason: 'authority',
});

export const frontierTechnology = judgement('frontier-technology', {
  label: text(
    '研发属于前沿数字技术的突破',
    '研發屬於前沿數字技術的突破',
    'The research is a breakthrough in frontier digital technology',
  ),
  reason: 'authority',
});

export const qualityProject = judgement('quality-project', {
  label: text(
    '属于基金认可的“优质项目”',
    '屬於基金認可的「優質項目」',
    'Is a “quality project” in the eyes of the fund',
  ),
  reason: 'authority',
});

export const exceptionalProject = judgement('exceptional-project', {
  label: text('属于“特别优秀的项目”', '屬於「特別優秀的項目」', 'Is an “exceptionally good project”'),
  reason: 'authority',
});

export const leadingOrBenchmark = judgement('leading-or-benchmark', {
  label: text(
    '属于“龙头”或“标杆”企业的培育对象',
    '屬於「龍頭」或「標杆」企業的培育對象',
    'Is fostered as a “leading” or “benchmark” company',
  ),
  reason: 'authority',
});

export const leadingIndustryProject = judgement('leading-industry-project', {
  label: text(
    '属于主导产业项目，或龙头骨干企业的项目',
    '屬於主導產業項目，或龍頭骨幹企業的項目',
    'Is a project of a leading industry or of a backbone company',
  ),
  reason: 'authority',
});

export const fundSelection = judgement('fund-selection', {
  label: text('经产业基金遴选决定投资', '經產業基金遴選決定投資', 'Is selected by the industry fund for investment'),
  reason: 'authority',
});

export const insurancePilotList = judgement('insurance-pilot-list', {
  label: text(
    '列入享受保费补贴的投保企业范围',
    '列入享受保費補貼的投保企業範圍',
    'Is among the insured companies whose premium is subsidised',
  ),
  reason: 'authority',
});

// What the sources leave open.

export const ipoStageAfterFiling = judgement('ipo-stage-after-filing', {
  label: text(
    '报会之后（已获批或已上市）的企业仍按“IPO 报会企业”对待（来源未写明）',
    '報會之後（已獲批或已上市）的企業仍按「IPO 報會企業」對待（來源未寫明）',
    'A company past the filing (approved or listed) is still treated as one that has filed (not stated)',
  ),
  reason: 'unstated',
});

export const frontierApplicants = judgement('frontier-applicants', {
  label: text(
    '独角兽、准独角兽以外的企业也可享受（来源未写明）',
    '獨角獸、準獨角獸以外的企業也可享受（來源未寫明）',
    'Companies other than unicorns and quasi-unicorns may have it too (not stated)',
  ),
  reason: 'unstated',
});

export const keyDigitalField = judgement('key-digital-field', {
  label: text(
    '来源未点名的领域也算“衢州重点数字经济发展产业”（来源未写明）',
    '來源未點名的領域也算「衢州重點數字經濟發展產業」（來源未寫明）',
    'A field that the sources do not name counts as a key digital industry of Quzhou (not stated)',
  ),
  reason: 'unstated',
});

export const digitalEnterprise = judgement('digital-enterprise', {
  label: text(
    '主营不在所列数字经济领域的企业也算“数字经济企业”（来源未写明）',
    '主營不在所列數字經濟領域的企業也算「數字經濟企業」（來源未寫明）',
    'A company outside the listed digital fields counts as a digital-economy company (not stated)',
  ),
  reason: 'unstated',
});

export const caseByCaseField = judgement('case-by-case-field', {
  label: text(
    '数字经济以外的项目也适用“一事一议”（来源未写明）',
    '數字經濟以外的項目也適用「一事一議」（來源未寫明）',
    'Projects outside the digital economy may be dealt with case by case too (not stated)',
  ),
  reason: 'unstated',
});

export const sciTechOtherUses = judgement('sci-tech-other-uses', {
  label: text(
    '属于该资金的其他用途，如创新生态体系建设、工业绿色发展（条件来源未写明）',
    '屬於該資金的其他用途，如創新生態體系建設、工業綠色發展（條件來源未寫明）',
    'Falls under the money’s other uses, such as the innovation ecosystem or greener industry (on what terms is not stated)',
  ),
  reason: 'unstated',
});

export const industryFundProject = judgement('industry-fund-project', {
  label: text(
    '六大产业链以外的项目属于基金的其他投向，如县（市、区）主导产业链引领示范项目',
    '六大產業鏈以外的項目屬於基金的其他投向，如縣（市、區）主導產業鏈引領示範項目',
    'A project outside the six chains falls under the funds’ other directions, such as a leading project of a county’s main chain',
  ),
  reason: 'unstated',
});

export const keyChemicalIndustry = judgement('key-chemical-industry', {
  label: text(
    '所从事的化工属于“重点化工产业”（范围来源未写明）',
    '所從事的化工屬於「重點化工產業」（範圍來源未寫明）',
    'The company’s chemicals are among the “key chemical industries” (their scope is not stated)',
  ),
  reason: 'unstated',
});

export const subsidyInSevenSectors = judgement('subsidy-in-seven-sectors', {
  label: text(
    '保险扩面到其他行业后，保费补贴随之适用（来源未写明）',
    '保險擴面到其他行業後，保費補貼隨之適用（來源未寫明）',
    'The premium subsidy came along when the insurance was widened to other sectors (not stated)',
  ),
  reason: 'unstated',
});

export const belowDesignatedSize = judgement('below-designated-size', {
  label: text(
    '规上以外的企业也可享受改造奖补（来源未写明）',
    '規上以外的企業也可享受改造獎補（來源未寫明）',
    'Companies below designated size may have the retrofit award too (not stated)',
  ),
  reason: 'unstated',
});

export const suichangDigitalChain = judgement('suichang-digital-chain', {
  label: text(
    '所属领域在遂昌“数字经济产业链”之内（范围来源未写明）',
    '所屬領域在遂昌「數字經濟產業鏈」之內（範圍來源未寫明）',
    'The company’s field is part of Suichang’s digital-economy chain (whose scope is not stated)',
  ),
  reason: 'unstated',
});

export const beforeSummerPeak2024 = judgement('before-summer-peak-2024', {
  label: text(
    '在 2024 年“迎峰度夏”前投运（起算日期来源未写明）',
    '在 2024 年「迎峰度夏」前投運（起算日期來源未寫明）',
    'Commissioned before the summer peak of 2024 (the date is not stated)',
  ),
  reason: 'unstated',
});

/** Items of which no source gives the conditions: one judgement each, so that settling one settles no other. */
export const sciTechTerms = judgement('sci-tech-terms', {
  label: text(
    '符合科创大专项 25 条新政的具体条件（来源未写明）',
    '符合科創大專項 25 條新政的具體條件（來源未寫明）',
    'Meets the terms of the 25 sci-tech articles (not stated)',
  ),
  reason: 'unstated',
});

export const digitalSupportTerms = judgement('digital-support-terms', {
  label: text(
    '符合《实施意见》各项支持的具体条件（来源未写明）',
    '符合《實施意見》各項支持的具體條件（來源未寫明）',
    'Meets the terms of the support under the Opinions (not stated)',
  ),
  reason: 'unstated',
});

export const listingTerms = judgement('listing-terms', {
  label: text(
    '符合上市挂牌支持政策的具体条件（来源未写明）',
    '符合上市掛牌支持政策的具體條件（來源未寫明）',
    'Meets the terms of the support for listing (not stated)',
  ),
  reason: 'unstated',
});

export const greenFinanceTerms = judgement('green-finance-terms', {
  label: text(
    '符合绿色信贷等工具的准入条件（来源未写明）',
    '符合綠色信貸等工具的准入條件（來源未寫明）',
    'Meets the terms of green credit and like instruments (not stated)',
  ),
  reason: 'unstated',
});

export const enclaveTerms = judgement('enclave-terms', {
  label: text(
    '符合创新飞地的入驻条件（来源未写明）',
    '符合創新飛地的入駐條件（來源未寫明）',
    'Meets the terms for moving into an enclave (not stated)',
  ),
  reason: 'unstated',
});

export const platformTerms = judgement('platform-terms', {
  label: text(
    '符合促进创新创业平台发展的政策条件（来源未写明）',
    '符合促進創新創業平臺發展的政策條件（來源未寫明）',
    'Meets the terms of the policies for innovation platforms (not stated)',
  ),
  reason: 'unstated',
});

export const talentTerms = judgement('talent-terms', {
  label: text(
    '符合 10 项人才政策的具体条件（来源未写明）',
    '符合 10 項人才政策的具體條件（來源未寫明）',
    'Meets the terms of the ten talent policies (not stated)',
  ),
  reason: 'unstated',
});

export const retrofitTerms = judgement('retrofit-terms', {
  label: text(
    '符合智能化改造专项奖补的具体条件（来源未写明）',
    '符合智能化改造專項獎補的具體條件（來源未寫明）',
    'Meets the terms of the retrofit award (not stated)',
  ),
  reason: 'unstated',
});

export const suichangTalentTerms = judgement('suichang-talent-terms', {
  label: text(
    '符合遂昌专项引才政策的具体条件（来源未写明）',
    '符合遂昌專項引才政策的具體條件（來源未寫明）',
    'Meets the terms of Suichang’s talent policy (not stated)',
  ),
  reason: 'unstated',
});
