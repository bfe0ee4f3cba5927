import { all, any, cite, incentive, unstated } from '@huice/engine/build';
import { caseByCase, fundGuidesPrivateInvestors } from '../../documents/china-economic-herald-2018.ts';
import { exceptionalCompanies } from '../../documents/chinanews-2018.ts';
import { fields } from '../../facts/business.ts';
import { caseByCaseField, exceptionalProject } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';
import { opinionsValidity, sameParagraph } from './opinions-of-2018.ts';

const scope = cite(fundGuidesPrivateInvestors, {
  words: '支持數字經濟智慧產業企業發展',
  inference: text(
    '前一句讲支持数字经济智慧产业企业，推断此项也以此为范围。',
    '前一句講支持數字經濟智慧產業企業，推斷此項也以此為範圍。',
    'The sentence before is about supporting digital-economy companies, so this is held to be about them too.',
  ),
});

export const oneProjectOnePolicy = incentive({
  id: 'quzhou/one-project-one-policy',
  title: text(
    '特别优秀项目“一事一议”',
    '特別優秀項目「一事一議」',
    'Case-by-case terms for exceptionally good projects',
  ),
  summary: text(
    '对特别优秀的项目，可以结合实际单独商议支持办法；支持什么、支持多少由主管部门决定。',
    '對特別優秀的項目，可以結合實際單獨商議支持辦法；支持什麼、支持多少由主管部門決定。',
    'For exceptionally good projects, terms may be agreed case by case; what and how much is for the authority to decide.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    any(
      fields.hasAny(['ai', 'big-data', 'cloud-computing', 'neural-networks', 'iot', 'other-digital'], [scope]),
      caseByCaseField.holds([scope]),
    ),
    settlesIn('quzhou', [
      cite(caseByCase, {
        inference: text(
          '由衢州市提出，推断面向在衢或来衢的项目；原文未写明。',
          '由衢州市提出，推斷面向在衢或來衢的項目；原文未寫明。',
          'Offered by Quzhou, so held to be for projects there or coming there; not said outright.',
        ),
      }),
    ]),
    exceptionalProject.holds([cite(caseByCase, { words: '特別優秀的項目' })]),
  ),
  amount: unstated([cite(caseByCase, { words: '可結合實際“一事一議”' })], {
    what: text(
      '一事一议，没有事先公布的标准',
      '一事一議，沒有事先公布的標準',
      'Agreed case by case; no standard is published',
    ),
  }),
  validity: opinionsValidity(cite(caseByCase, { inference: sameParagraph })),
  payout: 'unstated',
  openPoints: [
    text(
      '“特别优秀”的标准、由谁决定、有无上限，均未写明。',
      '「特別優秀」的標準、由誰決定、有無上限，均未寫明。',
      'What counts as exceptionally good, who decides, and any cap are not said.',
    ),
    text(
      '原文用“可”，即可以给予而非必须给予。',
      '原文用「可」，即可以給予而非必須給予。',
      'The source says “may”: it can be granted, it need not be.',
    ),
  ],
  conflicts: [
    {
      about: 'applicants',
      note: text(
        '一篇报道说的是“特别优秀的项目”，另一篇说的是“特别优质的企业”。',
        '一篇報道說的是「特別優秀的項目」，另一篇說的是「特別優質的企業」。',
        'One report speaks of exceptionally good projects, the other of exceptionally good companies.',
      ),
      cites: [cite(caseByCase, { words: '特別優秀的項目' }), cite(exceptionalCompanies, { words: '特别优质的企业' })],
    },
  ],
});
