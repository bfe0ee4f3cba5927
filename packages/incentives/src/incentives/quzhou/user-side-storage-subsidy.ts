import { all, cite, cny, incentive, perUnit } from '@huice/engine/build';
import { storagePerKilowatt } from '../../documents/press-reports.ts';
import { storageCapacity, userSideStorage } from '../../facts/projects.ts';
import { beforeSummerPeak2024 } from '../../judgements.ts';
import { text } from '../../text.ts';

export const userSideStorageSubsidy = incentive({
  id: 'quzhou/user-side-storage-subsidy',
  title: text('用户侧储能补助', '用戶側儲能補助', 'Subsidy for user-side energy storage'),
  summary: text(
    '对在规定时间前投运的用户侧储能项目，按装机功率给予补助。',
    '對在規定時間前投運的用戶側儲能項目，按裝機功率給予補助。',
    'A subsidy by power rating for user-side storage commissioned in time.',
  ),
  place: 'quzhou',
  instrument: 'award',
  condition: all(
    userSideStorage.is(true, [
      cite(storagePerKilowatt, {
        inference: text(
          '据报道为衢州市对用户侧储能等新能源项目的举措，推断项目须在衢州；所存摘句未写出项目类别和地点。',
          '據報道為衢州市對用戶側儲能等新能源項目的舉措，推斷項目須在衢州；所存摘句未寫出項目類別和地點。',
          'By the report a measure of Quzhou for user-side storage and like projects, so the project is held to be there; the sentence held names neither kind nor place.',
        ),
      }),
    ]),
    beforeSummerPeak2024.holds([cite(storagePerKilowatt, { words: '在2024年迎峰度夏前投運的' })]),
  ),
  amount: perUnit(storageCapacity, cny('150'), [cite(storagePerKilowatt, { words: '150元/kW補助' })]),
  validity: {
    until: {
      date: '2024',
      cites: [
        cite(storagePerKilowatt, {
          words: '在2024年迎峰度夏前投運的',
          inference: text(
            '2024 年迎峰度夏以后投运的不再符合，故以 2024 年为止；按时投运的须在何时申领完毕未写明。',
            '2024 年迎峰度夏以後投運的不再符合，故以 2024 年為止；按時投運的須在何時申領完畢未寫明。',
            'What is commissioned after the summer peak of 2024 no longer qualifies, so 2024 is taken as the end; by when a plant commissioned in time had to claim is not said.',
          ),
        }),
      ],
    },
    attested: [
      {
        date: '2023-10',
        cites: [
          cite(storagePerKilowatt, {
            inference: text(
              '报道刊于 2023 年 10 月 22 日，据其所述次日起施行；写明施行日期的原句未存，故只取到月。',
              '報道刊於 2023 年 10 月 22 日，據其所述次日起施行；寫明施行日期的原句未存，故只取到月。',
              'The report is of 22 October 2023 and has the measures start on the next day; the sentence that says so is not held, so the month alone is taken.',
            ),
          }),
        ],
      },
    ],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '有无上限、能否与其他补助叠加、“迎峰度夏”从何日算起、按时投运的何时须申领完毕、施行前已投运的是否适用，均未写明。',
      '有無上限、能否與其他補助疊加、「迎峰度夏」從何日算起、按時投運的何時須申領完畢、施行前已投運的是否適用，均未寫明。',
      'Any cap, whether it adds to other subsidies, on what day the summer peak begins, by when to claim, and whether plants commissioned before the measures count are not said.',
    ),
    text(
      '是否适用于衢州市所辖各县（市、区）的项目，来源未写明。',
      '是否適用於衢州市所轄各縣（市、區）的項目，來源未寫明。',
      'Whether it goes for projects in the counties of Quzhou is not said.',
    ),
    text(
      '同一报道还提到 2025 年投运的储能和屋顶光伏，因未存有原句，不予编入。',
      '同一報道還提到 2025 年投運的儲能和屋頂光伏，因未存有原句，不予編入。',
      'The same report mentions storage commissioned in 2025 and rooftop solar; without its own words at hand these are left out.',
    ),
  ],
});
