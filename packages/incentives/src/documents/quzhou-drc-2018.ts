import { clause, document } from '@huice/engine/build';
import { text } from '../text.ts';

export const quzhouDrc2018 = document({
  id: '000-quzhou-drc',
  title: '（原文无标题）衢州市发展和改革委员会署名文章：衢州“美丽+智慧”与数字经济',
  english:
    '(Untitled in the Original) Signed Article by the Quzhou Development and Reform Commission: “Beautiful + Smart” Quzhou and the Digital Economy',
  issuer: '衢州市发展和改革委员会',
  date: '2018-12',
  dateInference: text(
    '原文未标日期。文中称 2018 年 11 月底的大会“刚落幕”，推断写于 2018 年 12 月或稍后。',
    '原文未標日期。文中稱 2018 年 11 月底的大會「剛落幕」，推斷寫於 2018 年 12 月或稍後。',
    'The article bears no date. It calls the conference of late November 2018 just ended; so December 2018 or shortly after.',
  ),
  genre: '署名文章',
  script: 'zh-Hans',
  grade: 'official-report',
  digest: '6c142c7feb079cd3e2eeb16e055eb5fceaea838907369ef2a775a8431e096301',
  characters: 3332,
  caution: text(
    '这是主管部门介绍政策的文章，不是政策文件本身；标题为整理时所加。',
    '這是主管部門介紹政策的文章，不是政策文件本身；標題為整理時所加。',
    'An article in which the responsible department describes its policies; not a policy document. The title was supplied when it was catalogued.',
  ),
});

const gathering = text('“集聚创新资源”一段', '「集聚創新資源」一段', 'Paragraph “Gathering resources for innovation”');
const finance = text('“绿色金融+”一段', '「綠色金融+」一段', 'Paragraph “Green finance +”');

export const fundInvestsInQualityProjects = clause(quzhouDrc2018, '000/fund', {
  quote:
    '设立首期10亿元衢州市数字经济智慧产业基金,对符合衢州重点数字经济发展产业的优质项目进行股权投资,鼓励优质数字经济项目来到衢州落户',
  english:
    'set up the Quzhou fund for the smart industries of the digital economy, with a first phase of 1 billion yuan, taking equity in quality projects that fit the key industries of Quzhou’s digital economy development and encouraging quality digital economy projects to come and settle in Quzhou',
  offset: 1218,
  place: gathering,
});

export const industrialLandReserve = clause(quzhouDrc2018, '000/land', {
  quote: '各开发区(园区)均保持工业熟地动态储备面积达1500亩以上,优先保障主导产业发展空间和龙头骨干企业项目用地',
  english:
    'each development zone (park) keeps a dynamic reserve of serviced industrial land of 1,500 mu or more, with priority for securing the development space of leading industries and the project land of leading backbone companies',
  offset: 1311,
  place: gathering,
});

export const opinionsSupportInFiveWays = clause(quzhouDrc2018, '000/support', {
  quote:
    '出台《关于衢州市大力发展数字经济智慧产业实施意见》,对数字经济企业在技术研发投入、市场应用推广、人才培育引进、产业基金扶持、企业挂牌上市等各方面给予重大支持',
  english:
    'brought out the Implementing Opinions on Vigorously Developing the Smart Industries of the Digital Economy in Quzhou, giving companies of the digital economy substantial support in spending on technology R&D, market application and promotion, training and attracting talent, industry funds, stock market quotation and listing, and other ways',
  offset: 1767,
  place: text(
    '“营造最佳的政策环境”一段',
    '「營造最佳的政策環境」一段',
    'Paragraph “Making the best policy environment”',
  ),
});

export const greenCreditInUse = clause(quzhouDrc2018, '000/green-finance', {
  quote:
    '衢州市金融系统综合运用绿色信贷、外汇资金池等金融工具,有效解决了巨化集团近200亿元的污染治理、技术改造、产业升级等融资需求',
  english:
    'Quzhou’s financial system makes combined use of financial instruments such as green credit and foreign-currency pools and has effectively met Juhua Group’s financing needs of nearly 20 billion yuan for pollution control, technical renovation, industrial upgrading and the like',
  offset: 3199,
  place: finance,
  note: text(
    '“近200亿元”是一家企业的融资需求，不是可以申请的额度。',
    '「近200億元」是一家企業的融資需求，不是可以申請的額度。',
    '“Nearly 20 billion yuan” is what one company needed to raise, not a sum that can be applied for.',
  ),
});

export const safetyInsuranceCreated = clause(quzhouDrc2018, '000/safety-insurance', {
  quote:
    '针对重化产业比重高、涉危化品生产企业多的实际情况,衢州将“银保合作”模式拓展到重点化工产业,在全国首创安全生产和环境污染综合责任保险',
  english:
    'in view of the actual situation, with a high share of heavy and chemical industries and many manufacturers that deal with hazardous chemicals, Quzhou has extended the “bank and insurance cooperation” model to key chemical industries and has created comprehensive liability insurance for safe production and environmental pollution, the first in the country',
  offset: 3265,
  place: finance,
});

export const enclavesInFourCities = clause(quzhouDrc2018, '000/enclaves', {
  quote: '在杭州、上海、北京、深圳等地打造多个创新飞地',
  english: 'building a number of innovation enclaves in Hangzhou, Shanghai, Beijing, Shenzhen and elsewhere',
  offset: 927,
  place: text('“打造创新飞地”一段', '「打造創新飛地」一段', 'Paragraph “Building innovation enclaves”'),
});
