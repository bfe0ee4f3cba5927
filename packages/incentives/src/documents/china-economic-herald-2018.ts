import { clause, document } from '@huice/engine/build';
import { text } from '../text.ts';

export const chinaEconomicHerald2018 = document({
  id: '001-china-economic-herald',
  title: '“美麗+智慧”:浙江衢州發力“數字經濟”',
  english: '“Beautiful + Smart”: Quzhou in Zhejiang Puts Its Strength into the “Digital Economy”',
  issuer: '中國經濟導報',
  author: '藍晨 王繼紅 沈貞海',
  date: '2018-11',
  dateInference: text(
    '原文未标日期。报道的是 11 月 28 日的大会，推断刊于 2018 年 11 月 28 日或其后数日。',
    '原文未標日期。報道的是 11 月 28 日的大會，推斷刊於 2018 年 11 月 28 日或其後數日。',
    'The report bears no date. It covers the conference of 28 November; so 28 November 2018 or a few days after.',
  ),
  genre: '新闻报道',
  script: 'zh-Hant',
  grade: 'press',
  digest: '3152b39f2ceb255aae5191b0d00361bd8ce3dcea42d42d63b37b9ab9cc191519',
  characters: 3423,
  caution: text(
    '媒体报道，不是政策文件；所见为繁体转载，其中有错字。',
    '媒體報道，不是政策文件；所見為繁體轉載，其中有錯字。',
    'A press report, not a policy document; seen as a reprint in traditional characters that has misprints.',
  ),
});

const innovation = text(
  '“推进‘数字经济’创新体系”一节',
  '「推進『數字經濟』創新體系」一節',
  'Section “Advancing an innovation system for the digital economy”',
);

export const upToOneHundredMillion = clause(chinaEconomicHerald2018, '001/frontier', {
  quote:
    '7月末,衢州市發佈了《關於衢州市大力發展數字經濟智慧產業實施意見》,《意見》中提到將以最高1億元的補助來推動前言數字技術的突破',
  english:
    'At the end of July, Quzhou issued the Implementing Opinions on Vigorously Developing the Smart Industries of the Digital Economy in Quzhou; the Opinions mention that breakthroughs in frontier digital technology will be promoted with a subsidy of up to 100 million yuan',
  offset: 2433,
  place: innovation,
  note: text(
    '原文作“前言数字技术”，疑为“前沿数字技术”之误；照录。',
    '原文作「前言數字技術」，疑為「前沿數字技術」之誤；照錄。',
    'The report prints “前言” (“foreword”), probably a misprint for “前沿” (“frontier”); quoted as printed.',
  ),
});

export const fundHasBeenSetUp = clause(chinaEconomicHerald2018, '001/fund', {
  quote: '首期10億元的數字經濟智慧產業基金已設立',
  english:
    'the fund for the smart industries of the digital economy, with a first phase of 1 billion yuan, has been set up',
  offset: 2526,
  place: innovation,
});

export const fundGuidesPrivateInvestors = clause(chinaEconomicHerald2018, '001/fund-guides', {
  quote:
    '據市政府辦公室副主任張鋼介紹,通過產業基金引導種子、天使、風險、創業等國內外知名私募投資機構支持數字經濟智慧產業企業發展',
  english:
    'according to Zhang Gang, deputy director of the city government’s office, the industry fund is used to guide well-known seed, angel, venture, start-up and other private investment institutions at home and abroad to support the development of companies in the smart industries of the digital economy',
  offset: 2547,
  place: innovation,
});

export const caseByCase = clause(chinaEconomicHerald2018, '001/case-by-case', {
  quote: '對特別優秀的項目,可結合實際“一事一議”',
  english:
    'for exceptionally good projects, a “case-by-case” approach may be taken in the light of the actual situation',
  offset: 2608,
  place: innovation,
});

export const ipoAward = clause(chinaEconomicHerald2018, '001/ipo-award', {
  quote:
    '重點支持人工智能和大數據產業發展,對入選“千人計劃”專家等高層次人才領銜管理、市場化股權融資1億元以上、有望成為獨角獸的IPO報會企業,給予2000萬元以上獎勵',
  english:
    'with the focus on supporting the development of the artificial intelligence and big data industries, companies that have filed for an IPO, are led and managed by experts selected for the “Thousand Talents Plan” or other high-level talent, have raised 100 million yuan or more of equity from market investors and promise to become unicorns are given an award of 20 million yuan or more',
  offset: 2629,
  place: innovation,
});

export const sciTechFund = clause(chinaEconomicHerald2018, '001/sci-tech-fund', {
  quote:
    '今年衢州市還對原有的工業政策進行整合,出臺科創大專項資金政策,形成六部共25條的新政,籌集3.5億元資金用於培育“龍頭”和“標杆”企業,推進創新生態體系建設和工業綠色發展等',
  english:
    'this year Quzhou also merged its earlier industrial policies, brought out the policy of the special funds for sci-tech innovation, formed a new policy of six parts with 25 articles in all, and raised 350 million yuan to foster “leading” and “benchmark” companies and to advance the building of an innovation ecosystem, the green development of industry and so on',
  offset: 2727,
  place: innovation,
});

export const platformOpinions = clause(chinaEconomicHerald2018, '001/platforms', {
  quote: '提出了促進創新創業平臺發展的若干政策意見,突出融合發展、鼓勵創新的政策導向,促進創新創業平臺招商引資、招才引智',
  english:
    'put forward a number of policy opinions on promoting the development of platforms for innovation and start-ups, with a policy direction that stresses integrated development and the encouragement of innovation, and that promotes the attraction of business, investment and talent by these platforms',
  offset: 2814,
  place: innovation,
});

export const fieldsNamedByOpinions = clause(chinaEconomicHerald2018, '001/named-fields', {
  quote: '發佈了大力發展數字經濟智慧產業實施意見,提出將重點發展雲計算、大數據、人工智能、神經網絡等新一代信息技術產業',
  english:
    'issued the Implementing Opinions on Vigorously Developing the Smart Industries of the Digital Economy, stating that the focus will be on developing new-generation information technology industries such as cloud computing, big data, artificial intelligence and neural networks',
  offset: 3223,
  place: text('倒数第二段', '倒數第二段', 'The last paragraph but one'),
});
