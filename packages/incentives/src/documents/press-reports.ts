import { clause, document } from '@huice/engine/build';
import { text } from '../text.ts';

/** A5. No address is given: the page that was seen is a mirror of poor standing. */
export const privateEconomyReport2023 = document({
  id: 'a5-private-economy-2023',
  title: '衢州市實施促進民營經濟高質量發展的若干舉措（報道）',
  english:
    'Several Measures Implemented by Quzhou to Promote the High-Quality Development of the Private Economy (Press Report)',
  issuer: '新能源行業網站（鏡像轉載）',
  date: '2023-10-22',
  genre: '新闻报道',
  script: 'zh-Hant',
  grade: 'press',
  caution: text(
    '所见为质量不高的繁体镜像页，故不附网址；只存此一句，引用前务请核对衢州市人民政府原文。',
    '所見為質量不高的繁體鏡像頁，故不附網址；只存此一句，引用前務請核對衢州市人民政府原文。',
    'Seen on a mirror page of poor quality in traditional characters, so no address is given; only this one sentence is held. Check the municipal government’s own text before relying on it.',
  ),
});

export const storagePerKilowatt = clause(privateEconomyReport2023, 'a5/storage', {
  quote: '在2024年迎峰度夏前投運的,給予150元/kW補助',
  english: 'for those put into operation before the summer peak of 2024, a subsidy of 150 yuan/kW',
});

/** A6. */
export const insurancePilotReport = document({
  id: 'a6-insurance-pilot',
  title: '衢州安全生产和环境污染综合责任保险试点',
  english: 'Quzhou’s Pilot of Comprehensive Liability Insurance for Safe Production and Environmental Pollution',
  issuer: '慧择网（转载新闻）',
  dateInference: text(
    '页面未显示年份，只说“1 月 1 日起”。',
    '頁面未顯示年份，只說「1 月 1 日起」。',
    'The page shows no year; it says only “from 1 January”.',
  ),
  genre: '新闻报道',
  script: 'zh-Hans',
  grade: 'press',
  url: 'https://m.huize.com/study/detail-268057.html',
  caution: text(
    '商业网站转载的新闻，年份不明；不载保额、上限和申领方式。',
    '商業網站轉載的新聞，年份不明；不載保額、上限和申領方式。',
    'News reprinted by a commercial site, of an unknown year; no sums insured, caps or procedure.',
  ),
});

export const premiumSubsidy = clause(insurancePilotReport, 'a6/premium-subsidy', {
  quote: '目前,首批16家化工企业已经签约,在前3年内可享受市财政提供的50%保费补贴',
  english:
    'so far, a first group of 16 chemical companies has signed, and in the first 3 years they can have a premium subsidy of 50% provided by the city treasury',
});

export const pilotCompanies = clause(insurancePilotReport, 'a6/pilot-companies', {
  quote: '衢州市“安全生产和环境污染责任保险”在全市71家大型危化品企业中率先试点推行',
  english:
    'Quzhou’s “liability insurance for safe production and environmental pollution” was first introduced, as a pilot, among 71 large hazardous-chemical companies across the city',
});

/** A8. */
export const sciTechFinanceTimes2020 = document({
  id: 'a8-scitech-finance-2020',
  title: '让绿色成为高质量发展最动人的色彩',
  english: 'Making Green the Most Moving Colour of High-Quality Development',
  issuer: '科技金融时报',
  date: '2020-05-26',
  genre: '新闻报道',
  script: 'zh-Hans',
  grade: 'press',
  url: 'http://kjb.zjol.com.cn/html/2020-05/26/content_2710019.htm?div=-1',
  caution: text(
    '媒体报道，所列为统计结果。',
    '媒體報道，所列為統計結果。',
    'A press report; its figures are statistics.',
  ),
});

export const insuranceInSevenSectors = clause(sciTechFinanceTimes2020, 'a8/seven-sectors', {
  quote: '七大行业(危化、矿山、金属冶炼、电镀、木制品加工、造纸及环境治理业)全覆盖,目标覆盖全市800家企业',
  english:
    'full coverage of seven sectors (hazardous chemicals, mining, metal smelting, electroplating, wood product processing, papermaking and environmental treatment), with the target of covering 800 companies across the city',
});

export const greenLoanRates = clause(sciTechFinanceTimes2020, 'a8/green-loan-rate', {
  quote: '绿色贷款平均利率低于各项贷款利率0.79个百分点',
  english:
    'the average interest rate of green loans is 0.79 percentage points lower than the interest rate of all loans',
  note: text(
    '这是平均利率的统计差，不是优惠承诺。',
    '這是平均利率的統計差，不是優惠承諾。',
    'A difference between averages, not a promised discount.',
  ),
});

/** A9. */
export const scienceDaily2022 = document({
  id: 'a9-science-daily-2022',
  title: '衢州碳账户报道（题名为整理时所加）',
  english: 'Report on Quzhou’s Carbon Accounts (Title Added When Catalogued)',
  issuer: '科技日报',
  date: '2022-12-27',
  genre: '新闻报道',
  script: 'zh-Hans',
  grade: 'press',
  url: 'https://digitalpaper.stdaily.com/http_www.kjrb.com/kjrb/html/2022-12/27/content_546670.htm?div=-1',
  caution: text('媒体报道，未载利率。', '媒體報道，未載利率。', 'A press report; it gives no rates.'),
});

export const carbonGradesSetTerms = clause(scienceDaily2022, 'a9/carbon-grades', {
  quote: '按照红、黄、浅绿、深绿四色碳排放等级贴标,配套差别化的金融支持政策',
  english:
    'labels are attached by carbon emission grade in four colours, red, yellow, light green and dark green, with differentiated financial support policies to match',
});

/** A10. */
export const fundsArticle2023 = document({
  id: 'a10-funds-2023',
  title: '衢州:集结千亿基金 推动五链融合',
  english: 'Quzhou: Gathering Funds of 100 Billion Yuan, Advancing the Fusion of Five Chains',
  issuer: '转载站（原发表处未载明）',
  date: '2023',
  dateInference: text(
    '转载页时间为 2024 年 6 月 17 日；文中“今年”组建的国企投资基金与 2023 年其他报道相合，推断原文写于 2023 年。',
    '轉載頁時間為 2024 年 6 月 17 日；文中「今年」組建的國企投資基金與 2023 年其他報道相合，推斷原文寫於 2023 年。',
    'The reprint is stamped 17 June 2024; what it dates “this year” agrees with other reports of 2023, so it was probably written in 2023.',
  ),
  genre: '新闻报道',
  script: 'zh-Hans',
  grade: 'press',
  url: 'https://www.zztongyun.com/article/%E8%A1%A2%E5%B7%9E%E5%B8%82%E5%85%AD%E5%A4%A7%E4%BA%A7%E4%B8%9A%E9%93%BE',
  caution: text(
    '转载页；《衢州市政府产业基金管理暂行办法》原文未见。',
    '轉載頁；《衢州市政府產業基金管理暫行辦法》原文未見。',
    'A reprint; the interim measures that it refers to were not seen.',
  ),
});

export const fundMeasuresIssued = clause(fundsArticle2023, 'a10/fund-measures', {
  quote: '而在去年8月,《衢州市政府产业基金管理暂行办法》出台',
  english:
    'and in August last year, the Interim Measures for the Administration of the Quzhou Municipal Government’s Industry Fund were issued',
});

export const fundDirections = clause(fundsArticle2023, 'a10/fund-directions', {
  quote:
    '衢州产业基金投向新材料、新能源、集成电路、智能装备、生命健康、特种纸等六大标志性产业链和各县(市、区)主导产业链引领示范项目',
  english:
    'Quzhou’s industry funds invest in the six signature industrial chains, namely new materials, new energy, integrated circuits, smart equipment, life and health, and speciality paper, and in leading demonstration projects of the main industrial chains of the counties (cities, districts)',
});

/** A13. */
export const suichangTalentSummit2021 = document({
  id: 'a13-suichang-talent-2021',
  title: '浙江丽水遂昌聚集数字人才发展,以引智…（转载页题名不全）',
  english:
    'Suichang in Lishui, Zhejiang, Gathers Digital Talent for Development, by Attracting Minds … (Title Incomplete on the Reprint Page)',
  issuer: '中国经济导报、中国发展网（转载）',
  author: '雷晓云 沈贞海',
  date: '2021-11',
  dateInference: text(
    '转载页抽去了年份，只剩“11月5日”；按峰会年份推断为 2021 年。',
    '轉載頁抽去了年份，只剩「11月5日」；按峰會年份推斷為 2021 年。',
    'The reprint has lost its years and says only “5 November”; the year of the summit suggests 2021.',
  ),
  genre: '新闻报道',
  script: 'zh-Hans',
  grade: 'press',
  url: 'http://www1.luosuoe.com/ysty/4708.html',
  caution: text(
    '转载页中的数字多被抽掉，22 条的内容未见。',
    '轉載頁中的數字多被抽掉，22 條的內容未見。',
    'Most figures are missing from the reprint; the 22 articles themselves were not seen.',
  ),
});

export const twentyTwoArticles = clause(suichangTalentSummit2021, 'a13/22-articles', {
  quote: '推出史上最优“人才新政22条”,研发运用全市首个人才管理服务场景—“天工人才e键办”',
  english:
    'brought out the best ever “22 articles of the new talent policy”, and developed and put to use the city’s first scenario for managing and serving talent, “Tiangong Talent at One Key” (天工人才e键办)',
});

/** A15. A county-level city of Quzhou with its own policy; listed so that coverage can say why it is not encoded. */
export const jiangshanListing2017 = document({
  id: 'a15-jiangshan-2017',
  title: '关于进一步推动企业利用资本市场加快发展的若干政策意见',
  english:
    'Several Policy Opinions on Further Encouraging Companies to Use the Capital Market to Speed Up Their Development',
  issuer: '江山市人民政府（转载站）',
  date: '2017-06-06',
  genre: '行政规范性文件（转载）',
  script: 'zh-Hans',
  grade: 'press',
  url: 'http://nbxinxi.com/a/jiangshanshi/20210623/314669.html',
  caution: text(
    '转载页，后部未见；是否仍有效未知。',
    '轉載頁，後部未見；是否仍有效未知。',
    'A reprint whose later part was not seen; whether it still holds is unknown.',
  ),
});
