import { all, cite, incentive, inKind } from '@huice/engine/build';
import { industrialLandReserve } from '../../documents/quzhou-drc-2018.ts';
import { needsIndustrialLand } from '../../facts/projects.ts';
import { leadingIndustryProject } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

export const industrialLandPriority = incentive({
  id: 'quzhou/industrial-land-priority',
  title: text('工业用地优先保障', '工業用地優先保障', 'Priority for industrial land'),
  summary: text(
    '各开发区（园区）储备工业熟地，优先保障主导产业和龙头骨干企业的项目用地。',
    '各開發區（園區）儲備工業熟地，優先保障主導產業和龍頭骨幹企業的項目用地。',
    'Development zones keep serviced industrial land in reserve, first for leading industries and the projects of backbone companies.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    settlesIn('quzhou', [
      cite(industrialLandReserve, {
        words: '各开发区(园区)',
        inference: text(
          '土地在衢州的开发区（园区）内，推断项目须在衢州或愿意落户。',
          '土地在衢州的開發區（園區）內，推斷項目須在衢州或願意落戶。',
          'The land lies in Quzhou’s development zones, so held to be for projects there or willing to settle.',
        ),
      }),
    ]),
    needsIndustrialLand.is(true, [cite(industrialLandReserve, { words: '项目用地' })]),
    leadingIndustryProject.holds([
      cite(industrialLandReserve, { words: '优先保障主导产业发展空间和龙头骨干企业项目用地' }),
    ]),
  ),
  amount: inKind(
    text(
      '优先供给工业熟地；地价和优惠未写明',
      '優先供給工業熟地；地價和優惠未寫明',
      'Serviced industrial land, with priority; price and concessions are not said',
    ),
    [cite(industrialLandReserve, { words: '优先保障' })],
  ),
  validity: {
    attested: [{ date: '2018-12', cites: [cite(industrialLandReserve, { words: '均保持工业熟地动态储备' })] }],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '主导产业和龙头骨干企业如何认定、供地程序和地价均未写明。',
      '主導產業和龍頭骨幹企業如何認定、供地程序和地價均未寫明。',
      'How leading industries and backbone companies are recognised, the procedure and the price are not said.',
    ),
  ],
});
