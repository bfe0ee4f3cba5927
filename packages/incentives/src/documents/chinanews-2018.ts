import { clause, document } from '@huice/engine/build';
import { text } from '../text.ts';

/** A2. */
export const chinanews2018 = document({
  id: 'a2-chinanews-2018',
  title: '浙江衢州打造全国数字经济第一城副中心城市',
  english: 'Quzhou in Zhejiang Builds Itself into a Sub-Centre of the Nation’s First City of the Digital Economy',
  issuer: '中新网浙江新闻',
  author: '周禹龙 施紫楠',
  date: '2018-11-29',
  genre: '新闻报道',
  script: 'zh-Hans',
  grade: 'press',
  url: 'http://hangzhou.baogaosu.com/xinwen/%E6%B5%99%E6%B1%9F%E8%A1%A2%E5%B7%9E%E6%89%93%E9%80%A0%E5%85%A8%E5%9B%BD%E6%95%B0%E5%AD%97%E7%BB%8F%E6%B5%8E%E7%AC%AC%E4%B8%80%E5%9F%8E/71264262/',
  caution: text(
    '媒体转述，且为转载页；不是政策原文。',
    '媒體轉述，且為轉載頁；不是政策原文。',
    'A press account, seen on a page that reprints it; not the policy’s own words.',
  ),
});

export const unicornResearchOutlay = clause(chinanews2018, 'a2/research-outlay', {
  quote: '对独角兽、准独角兽企业研发人才、设备购置以及经认定的研发服务外包等研发投入最高补助1亿元',
  english:
    'for what unicorn and quasi-unicorn companies spend on R&D, such as R&D talent, equipment purchases and the recognised outsourcing of R&D services, a subsidy of up to 100 million yuan',
});

export const exceptionalCompanies = clause(chinanews2018, 'a2/case-by-case', {
  quote: '特别优质的企业,可实行“一事一议”',
  english: 'for exceptionally good companies, a “case-by-case” approach may be taken',
});

export const guidanceFund = clause(chinanews2018, 'a2/guidance-fund', {
  quote: '设立首期10亿元衢州市数字经济智慧产业引导基金',
  english:
    'set up the Quzhou guidance fund for the smart industries of the digital economy, with a first phase of 1 billion yuan',
});
