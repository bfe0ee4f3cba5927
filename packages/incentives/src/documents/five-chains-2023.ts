import { clause, document } from '@huice/engine/build';
import { text } from '../text.ts';

export const fiveChains2023 = document({
  id: '002-five-chains',
  title: '产业链、创新链、人才链、资金链、服务链“五链”融合 链就衢州高质量发展新篇章',
  english:
    'Fusion of the “Five Chains” of Industry, Innovation, Talent, Capital and Services: Linking Up a New Chapter of Quzhou’s High-Quality Development',
  issuer: '未载明（专版，图片由衢州市委宣传部提供）',
  author: '于山林霄',
  date: '2023-12',
  dateInference: text(
    '原文未标日期。文中报道 12 月 6 日的发布会和当年前三季度生产总值，推断刊于 2023 年 12 月。',
    '原文未標日期。文中報道 12 月 6 日的發布會和當年前三季度生產總值，推斷刊於 2023 年 12 月。',
    'The feature bears no date. It reports a launch on 6 December and that year’s first three quarters; so December 2023.',
  ),
  genre: '专版报道',
  script: 'zh-Hans',
  grade: 'press',
  digest: 'd3fd162b88a7dd5ab0406c3e677d3d49c07736f558c55d93c085c3c37f3c936d',
  characters: 3104,
  caution: text(
    '宣传性专版，只概述政策，不载条款。',
    '宣傳性專版，只概述政策，不載條款。',
    'A promotional feature that sums policies up and gives no clauses.',
  ),
});

const capital = text(
  '“融合新理念”一节，资本部分',
  '「融合新理念」一節，資本部分',
  'Section “New thinking”, the part on capital',
);

export const sixChains = clause(fiveChains2023, '002/six-chains', {
  quote: '衢州围绕新材料、新能源、集成电路、智能装备、生命健康、特种纸六大标志产业链',
  english:
    'Quzhou, centring on the six signature industrial chains of new materials, new energy, integrated circuits, smart equipment, life and health, and speciality paper',
  offset: 651,
  place: text('“绿色发展新衢州”一节', '「綠色發展新衢州」一節', 'Section “A new, green Quzhou”'),
});

export const tenTalentPolicies = clause(fiveChains2023, '002/talent', {
  quote: '迭代优化人才引进、评价、服务等10项政策',
  english: 'renewed and improved 10 policies on recruiting, evaluating and serving talent and the like',
  offset: 1713,
  place: text('“融合新理念”一节', '「融合新理念」一節', 'Section “New thinking”'),
});

export const fundsInvestedIn2023 = clause(fiveChains2023, '002/funds', {
  quote: '今年以来,衢州各类基金矩阵已新增投资项目32个,新增投资规模98.24亿元,撬动各类资本264.54亿元',
  english:
    'since the beginning of this year, Quzhou’s matrix of funds of all kinds has added 32 investment projects and 9.824 billion yuan of investment, and has drawn in 26.454 billion yuan of capital of all kinds',
  offset: 1910,
  place: capital,
  note: text(
    '这是投资结果的统计，不是对任何一家企业的承诺。',
    '這是投資結果的統計，不是對任何一家企業的承諾。',
    'A count of what was invested, not a promise to any one company.',
  ),
});

export const listingMeasures = clause(fiveChains2023, '002/listing', {
  quote: '为加快企业上市,衢州制定出台一系列支持资本市场发展和企业上市挂牌的政策措施',
  english:
    'to speed up the listing of companies, Quzhou has drawn up and issued a series of policy measures that support the development of the capital market and the stock market listing and quotation of companies',
  offset: 1963,
  place: capital,
});

export const sciTechMoneyPaidIn2023 = clause(fiveChains2023, '002/sci-tech-paid', {
  quote: '已累计为企业减负69.9亿元,兑现大科政策资金4.35亿元,政策“免申即享、即申即享”率达到了80.7%',
  english:
    'the burden on companies has been cut by 6.99 billion yuan in total and 435 million yuan of sci-tech policy funds (大科政策资金) has been paid out; the share of policies “granted without application or granted at once on application” has reached 80.7%',
  offset: 2432,
  place: text('“营商优环境”一节', '「營商優環境」一節', 'Section “A better business environment”'),
  note: text(
    '“大科”疑为“大科创”；未说明哪些事项免申即享。',
    '「大科」疑為「大科創」；未說明哪些事項免申即享。',
    'The report’s “大科” is probably short for “大科创”, the sci-tech programme; which items need no application is not said.',
  ),
});
