import { all, any, cite, cny, incentive, noLessThan } from '@huice/engine/build';
import { ipoAward } from '../../documents/china-economic-herald-2018.ts';
import { fields } from '../../facts/business.ts';
import { listingStage, marketEquityFinancing } from '../../facts/capital.ts';
import { leadTalent } from '../../facts/people.ts';
import { ipoStageAfterFiling, likelyUnicorn } from '../../judgements.ts';
import { text } from '../../text.ts';
import { opinionsValidity, sameParagraph } from './opinions-of-2018.ts';

const filed = { words: 'IPO報會企業' };

export const unicornIpoAward = incentive({
  id: 'quzhou/unicorn-ipo-award',
  title: text(
    '有望成为独角兽的 IPO 报会企业奖励',
    '有望成為獨角獸的 IPO 報會企業獎勵',
    'Award to likely unicorns that have filed for an IPO',
  ),
  summary: text(
    '对由高层次人才领衔、市场化股权融资达到规定数额、有望成为独角兽的人工智能或大数据 IPO 报会企业给予奖励。',
    '對由高層次人才領銜、市場化股權融資達到規定數額、有望成為獨角獸的人工智能或大數據 IPO 報會企業給予獎勵。',
    'An award to AI or big-data companies led by high-level talent that have raised a certain sum of equity, have filed for an IPO and promise to become unicorns.',
  ),
  place: 'quzhou',
  instrument: 'award',
  condition: all(
    fields.hasAny(
      ['ai', 'big-data'],
      [
        cite(ipoAward, {
          words: '重點支持人工智能和大數據產業發展',
          inference: text(
            '取自本句的领起语；是否为硬性条件，原文未明说。',
            '取自本句的領起語；是否為硬性條件，原文未明說。',
            'Read from the words that lead into the sentence; whether it is a strict condition is not said.',
          ),
        }),
      ],
    ),
    leadTalent.hasAny(
      ['thousand-talents', 'ten-thousand-talents', 'changjiang-scholar', 'academician', 'other-high-level'],
      [
        cite(ipoAward, {
          words: '入選“千人計劃”專家等高層次人才領銜管理',
          inference: text(
            '原文只举“千人计划”专家，“等”字表明不限于此，故列入其他高层次人才；以主管部门认定为准。',
            '原文只舉「千人計劃」專家，「等」字表明不限於此，故列入其他高層次人才；以主管部門認定為準。',
            'The source names only Thousand Talents experts; its “and others” (等) is read to take in other high-level talent, as the department may recognise.',
          ),
        }),
      ],
    ),
    marketEquityFinancing.atLeast(cny('1亿'), [
      cite(ipoAward, {
        words: '市場化股權融資1億元以上',
        inference: text(
          '“以上”按包含本数理解；累计还是单轮，原文未写明。',
          '「以上」按包含本數理解；累計還是單輪，原文未寫明。',
          '“以上” is read to include the figure itself; whether over all rounds or in one is not said.',
        ),
      }),
    ]),
    any(
      listingStage.oneOf(['filed'], [cite(ipoAward, filed)]),
      all(
        listingStage.oneOf(
          ['approved', 'listed'],
          [
            cite(ipoAward, {
              ...filed,
              inference: text(
                '报会之后的企业已经报过会，但是否仍可享受，原文未写明。',
                '報會之後的企業已經報過會，但是否仍可享受，原文未寫明。',
                'A company past this stage has filed at some time; whether it may still have the award is not said.',
              ),
            }),
          ],
        ),
        ipoStageAfterFiling.holds([cite(ipoAward, filed)]),
      ),
    ),
    likelyUnicorn.holds([cite(ipoAward, { words: '有望成為獨角獸' })]),
  ),
  amount: noLessThan(cny('2000万'), [
    cite(ipoAward, {
      words: '給予2000萬元以上獎勵',
      inference: text(
        '“以上”按包含本数理解。',
        '「以上」按包含本數理解。',
        '“以上” is read to include the figure itself.',
      ),
    }),
  ]),
  validity: opinionsValidity(cite(ipoAward, { inference: sameParagraph })),
  payout: 'unstated',
  openPoints: [
    text(
      '来源未写明企业是否须在衢州注册或纳税。',
      '來源未寫明企業是否須在衢州註冊或納稅。',
      'No source says whether the company must be registered or taxed in Quzhou.',
    ),
    text(
      '股权融资按累计还是单轮计算、以何时为准，均未写明。',
      '股權融資按累計還是單輪計算、以何時為準，均未寫明。',
      'Whether the equity is counted over all rounds or in one, and as of when, is not said.',
    ),
    text(
      '各项条件以顿号并列，按须同时满足理解。',
      '各項條件以頓號並列，按須同時滿足理解。',
      'The conditions stand side by side in one list and are read as all required.',
    ),
    text(
      '奖励的上限、发放次数、责任单位和申报方式均未写明。',
      '獎勵的上限、發放次數、責任單位和申報方式均未寫明。',
      'The highest award, the number of payments, the department in charge and how to apply are not said.',
    ),
  ],
});
