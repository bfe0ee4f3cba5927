import { all, any, cite, cny, incentive, upTo } from '@huice/engine/build';
import { upToOneHundredMillion } from '../../documents/china-economic-herald-2018.ts';
import { unicornResearchOutlay } from '../../documents/chinanews-2018.ts';
import { unicornStatus } from '../../facts/capital.ts';
import { frontierApplicants, frontierTechnology } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';
import { opinionsValidity } from './opinions-of-2018.ts';

export const frontierDigitalTechSubsidy = incentive({
  id: 'quzhou/frontier-digital-tech-subsidy',
  title: text('前沿数字技术研发补助', '前沿數字技術研發補助', 'Subsidy for research in frontier digital technology'),
  summary: text(
    '对前沿数字技术的研发投入给予补助，有最高限额；补助比例未见载明。',
    '對前沿數字技術的研發投入給予補助，有最高限額；補助比例未見載明。',
    'A subsidy, with a cap, towards outlay on research in frontier digital technology; no rate has been found.',
  ),
  place: 'quzhou',
  instrument: 'award',
  condition: all(
    settlesIn('quzhou', [
      cite(upToOneHundredMillion, {
        words: '衢州市發佈了',
        inference: text(
          '文件由衢州市发布，推断面向在衢或来衢的企业；原文未写明。',
          '文件由衢州市發布，推斷面向在衢或來衢的企業；原文未寫明。',
          'Issued by Quzhou, so held to be for companies there or coming there; not said outright.',
        ),
      }),
    ]),
    any(
      unicornStatus.oneOf(['quasi', 'unicorn'], [cite(unicornResearchOutlay, { words: '对独角兽、准独角兽企业' })]),
      frontierApplicants.holds([
        cite(upToOneHundredMillion, {
          words: '推動前言數字技術的突破',
          inference: text(
            '此报道未限定企业类型。',
            '此報道未限定企業類型。',
            'This report does not limit the kind of company.',
          ),
        }),
      ]),
    ),
    frontierTechnology.holds([
      cite(upToOneHundredMillion, {
        words: '推動前言數字技術的突破',
        inference: text(
          '只有这篇报道提到前沿技术；另一篇说独角兽、准独角兽的研发投入，未提此条件。两篇合读，从严列为条件。',
          '只有這篇報道提到前沿技術；另一篇說獨角獸、準獨角獸的研發投入，未提此條件。兩篇合讀，從嚴列為條件。',
          'Only this report speaks of frontier technology; the other tells of what unicorns and quasi-unicorns lay out on research, without that condition. Read together, the stricter reading is taken.',
        ),
      }),
    ]),
  ),
  amount: upTo(
    cny('1亿'),
    [
      cite(upToOneHundredMillion, { words: '最高1億元的補助' }),
      cite(unicornResearchOutlay, { words: '最高补助1亿元' }),
    ],
    text(
      '研发人才、设备购置以及经认定的研发服务外包等研发投入',
      '研發人才、設備購置以及經認定的研發服務外包等研發投入',
      'outlay on research staff, equipment and recognised outsourced research services',
    ),
  ),
  validity: opinionsValidity(cite(upToOneHundredMillion, { words: '《意見》中提到將以最高1億元的補助' })),
  payout: 'unstated',
  openPoints: [
    text(
      '补助比例、是按单家企业还是按总额封顶、补助年限均未写明。',
      '補助比例、是按單家企業還是按總額封頂、補助年限均未寫明。',
      'The rate, whether the cap is per company or in total, and for how many years are not said.',
    ),
    text(
      '独角兽、准独角兽的认定标准未写明。',
      '獨角獸、準獨角獸的認定標準未寫明。',
      'How unicorns and quasi-unicorns are recognised is not said.',
    ),
    text(
      '责任单位和申报方式未写明。',
      '責任單位和申報方式未寫明。',
      'The department in charge and how to apply are not said.',
    ),
  ],
  conflicts: [
    {
      about: 'applicants',
      note: text(
        '两篇报道说法不同：一篇只说用于推动前沿数字技术的突破，未限定企业；另一篇说对象是独角兽、准独角兽企业，并列出补助基数，未提前沿技术。两说并存，以政策原文为准。',
        '兩篇報道說法不同：一篇只說用於推動前沿數字技術的突破，未限定企業；另一篇說對象是獨角獸、準獨角獸企業，並列出補助基數，未提前沿技術。兩說並存，以政策原文為準。',
        'Two reports differ: one speaks only of breakthroughs in frontier technology, for no particular kind of company; the other names unicorns and quasi-unicorns and lists what the subsidy is reckoned on, without a word of frontier technology. Both stand; the policy’s own text decides.',
      ),
      cites: [cite(upToOneHundredMillion, { words: '推動前言數字技術的突破' }), cite(unicornResearchOutlay)],
    },
    {
      about: 'wording',
      note: text(
        '报道原文作“前言数字技术”，疑为“前沿数字技术”之误；引文照录，题名按“前沿”理解。',
        '報道原文作「前言數字技術」，疑為「前沿數字技術」之誤；引文照錄，題名按「前沿」理解。',
        'The report prints “前言” (“foreword”), probably a misprint for “前沿” (“frontier”); the quotation keeps it, the title reads it as “frontier”.',
      ),
      cites: [cite(upToOneHundredMillion, { words: '前言數字技術' })],
    },
  ],
});
