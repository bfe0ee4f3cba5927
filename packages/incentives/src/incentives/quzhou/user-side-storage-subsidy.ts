import { all, cite, cny, incentive, perUnit } from '@huice/engine/build';
import { storagePerKilowatt } from '../../documents/press-reports.ts';
import { storageCapacity, userSideStorage } from '../../facts/projects.ts';
import { beforeSummerPeak2024 } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

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
    settlesIn('quzhou', [
      cite(storagePerKilowatt, {
        inference: text(
          '据报道为衢州市的举措，推断项目须在衢州；所存摘句未写明。',
          '據報道為衢州市的舉措，推斷項目須在衢州；所存摘句未寫明。',
          'Reported as a measure of Quzhou, so the project is held to be there; the sentence held does not say so.',
        ),
      }),
    ]),
    userSideStorage.is(true, [
      cite(storagePerKilowatt, {
        inference: text(
          '据报道指用户侧储能等新能源项目；所存摘句未写出项目类别。',
          '據報道指用戶側儲能等新能源項目；所存摘句未寫出項目類別。',
          'By the report it concerns user-side storage and like projects; the sentence held does not name the kind.',
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
            '须在 2024 年迎峰度夏前投运，故 2024 年以后无法再满足；具体截止日未写明。',
            '須在 2024 年迎峰度夏前投運，故 2024 年以後無法再滿足；具體截止日未寫明。',
            'It had to be commissioned before the summer peak of 2024, so it cannot be met after that year; the day is not said.',
          ),
        }),
      ],
    },
    attested: [{ date: '2023-10-22', cites: [cite(storagePerKilowatt)] }],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '有无上限、能否与其他补助叠加、“迎峰度夏”从何日算起，均未写明。',
      '有無上限、能否與其他補助疊加、「迎峰度夏」從何日算起，均未寫明。',
      'Any cap, whether it adds to other subsidies, and on what day the summer peak begins are not said.',
    ),
    text(
      '同一报道还提到 2025 年投运的储能和屋顶光伏，因未存有原句，不予编入。',
      '同一報道還提到 2025 年投運的儲能和屋頂光伏，因未存有原句，不予編入。',
      'The same report mentions storage commissioned in 2025 and rooftop solar; without its own words at hand these are left out.',
    ),
  ],
});
