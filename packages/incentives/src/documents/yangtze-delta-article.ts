import { document } from '@huice/engine/build';
import { text } from '../text.ts';

/** Plans and intentions only: no clause of it supports an incentive (see coverage). */
export const yangtzeDeltaArticle = document({
  id: '004-yangtze-delta',
  title: '打造长三角西南翼经济发展新增长极',
  english: 'Building a New Growth Pole of Economic Development on the Southwestern Wing of the Yangtze River Delta',
  issuer: '未载明',
  author: '王盛洪 徐仲利 徐欢',
  dateInference: text(
    '原文未标日期。以 2020、2022 年为目标年份，并提到 2019 年的长三角规划纲要，推断写于 2019 至 2020 年。',
    '原文未標日期。以 2020、2022 年為目標年份，並提到 2019 年的長三角規劃綱要，推斷寫於 2019 至 2020 年。',
    'The article bears no date. It sets targets for 2020 and 2022 and refers to the Yangtze Delta outline of 2019; so 2019 or 2020.',
  ),
  genre: '署名文章',
  script: 'zh-Hans',
  grade: 'press',
  digest: '0374a450522401740e6d6ef5e1fe53795389e75c0d4ac8ad77a465d9ced5811c',
  characters: 6362,
  caution: text(
    '所述多为打算和目标，不作为现有政策的依据。',
    '所述多為打算和目標，不作為現有政策的依據。',
    'Mostly intentions and targets; not taken as the source of any policy in being.',
  ),
});
