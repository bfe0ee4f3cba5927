import { clause, document } from '@huice/engine/build';
import { text } from '../text.ts';

const caution = text(
  '主管部门的工作报道，列的是执行结果，不载条款。',
  '主管部門的工作報道，列的是執行結果，不載條款。',
  'A department’s report of its work: results, no clauses.',
);

/** A3. */
export const financeReport2021 = document({
  id: 'a3-finance-2021',
  title: '衢州市“三优化”全力支持数字经济“一号工程”',
  english: 'Quzhou’s “Three Optimisations” Give Full Support to the “Number One Project” of the Digital Economy',
  issuer: '浙江省财政厅（嘉兴市财政局网站转载）',
  date: '2021-02-12',
  genre: '工作报道',
  script: 'zh-Hans',
  grade: 'official-report',
  url: 'http://czj.jiaxing.gov.cn/art/2021/2/12/art_1561717_58917472.html',
  caution,
});

export const sciTechMoneyPaidIn2020 = clause(financeReport2021, 'a3/sci-tech-paid', {
  quote: '2020年累计兑现大科创专项资金3.36亿元',
  english: 'in 2020, 336 million yuan of the sci-tech special funds (大科创专项资金) was paid out in total',
});

export const fundInvestedIn2020 = clause(financeReport2021, 'a3/fund-invested', {
  quote: '支持智慧产业基金投资金瑞泓、致善等集成电路项目2.7亿元',
  english:
    'supported the smart-industry fund in investing 270 million yuan in integrated circuit projects such as Jinruihong (金瑞泓) and Zhishan (致善)',
});

/** A7. */
export const financeReport2022 = document({
  id: 'a7-finance-2022',
  title: '衢州市财金协同打出低碳共富组合拳',
  english: 'Quzhou’s Treasury and Financial Sector Join in a Combination of Moves for Low Carbon and Common Prosperity',
  issuer: '浙江省财政厅（嘉兴市财政局网站转载）',
  date: '2022-11-11',
  genre: '工作报道',
  script: 'zh-Hans',
  grade: 'official-report',
  url: 'https://czj.jiaxing.gov.cn/art/2022/11/11/art_1561717_58918699.html',
  caution,
});

export const insuranceResults2022 = clause(financeReport2022, 'a7/safety-insurance', {
  quote: '财政累计投入1662万元,惠及企业706家,保障5.5万人',
  english:
    'the treasury has laid out 16.62 million yuan in total, benefiting 706 companies and protecting 55,000 people',
});

export const greenProjectsSupported = clause(financeReport2022, 'a7/green-finance', {
  quote: '为符合绿色低碳条件的小微企业提供融资担保',
  english: 'providing financing guarantees for small and micro enterprises that meet green and low-carbon conditions',
});
