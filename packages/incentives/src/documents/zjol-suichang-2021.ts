import { clause, document } from '@huice/engine/build';
import { text } from '../text.ts';

export const zjolSuichang2021 = document({
  id: '003-zjol-suichang',
  title: '立足优质生态资源 抢抓数字化发展机遇 遂昌:探索山区县跨越式发展新路径',
  english:
    'Building on Fine Ecological Resources, Seizing the Opportunities of Digital Development – Suichang: Exploring a New Path of Leapfrog Development for Mountain Counties',
  issuer: '浙江在线',
  author: '钟根清 朱敏 欢颜',
  date: '2021-10-11',
  genre: '新闻报道',
  script: 'zh-Hans',
  grade: 'press',
  digest: 'f9531929b75a69fb6cd4098f5a798906cdf2c50116219ce80605d46ca159c9b3',
  characters: 3163,
  caution: text(
    '媒体报道，不载条款。原站声明未经许可不得转载或镜像，此处只引必要的短句。',
    '媒體報道，不載條款。原站聲明未經許可不得轉載或鏡像，此處只引必要的短句。',
    'A press report without clauses. Its publisher forbids copying without permission; only the short passages needed are quoted.',
  ),
});

const section = text(
  '“打响科技赋能攻坚战”一节',
  '「打響科技賦能攻堅戰」一節',
  'Section “The drive to put technology to work”',
);

export const digitalTalentPolicy = clause(zjolSuichang2021, '003/digital-talent', {
  quote: '遂昌针对数字经济产业链特性,出台专项引才政策,并创新推出“天工人才e键办”管理服务系统',
  english:
    'Suichang has issued a special policy for attracting talent, geared to the features of the digital economy’s industrial chain, and has brought out, as an innovation, the management and service system “Tiangong Talent at One Key” (天工人才e键办)',
  offset: 1447,
  place: section,
});

export const retrofitSubsidy = clause(zjolSuichang2021, '003/retrofit', {
  quote: '数字之风,也带动了生态工业的数字化转型。去年以来,遂昌启动智能制造攻坚战三年试点,给予企业智能化改造专项奖补',
  english:
    'The digital wind has also set off the digital transformation of ecological industry. Since last year, Suichang has started a three-year pilot of the drive for smart manufacturing and gives companies special awards for smart retrofits',
  offset: 1566,
  place: section,
});

export const allRegulatedSizeWithinThreeYears = clause(zjolSuichang2021, '003/retrofit-goal', {
  quote: '计划三年内全面完成所有规上企业智能化改造',
  english:
    'it is planned to complete the smart retrofit of all above-scale (规上) companies in full within three years',
  offset: 1784,
  place: section,
});
