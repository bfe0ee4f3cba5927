import { all, any, cite, incentive, unstated } from '@huice/engine/build';
import { twentyTwoArticles } from '../../documents/press-reports.ts';
import { digitalTalentPolicy as digitalTalentClause } from '../../documents/zjol-suichang-2021.ts';
import { fields } from '../../facts/business.ts';
import { introducesTalent } from '../../facts/people.ts';
import { suichangDigitalChain, suichangTalentTerms } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

const chain = { words: '针对数字经济产业链特性' };

export const digitalTalentPolicy = incentive({
  id: 'suichang/digital-talent-policy',
  title: text('数字经济专项引才政策', '數字經濟專項引才政策', 'Talent policy for the digital economy'),
  summary: text(
    '遂昌针对数字经济产业链出台专项引才政策，并配有“天工人才e键办”服务系统；标准未见载明。',
    '遂昌針對數字經濟產業鏈出臺專項引才政策，並配有「天工人才e鍵辦」服務系統；標準未見載明。',
    'Suichang has a talent policy for its digital-economy chain, with an online service system; its rates have not been found.',
  ),
  place: 'suichang',
  instrument: 'entitlement',
  condition: all(
    settlesIn('suichang', [
      cite(digitalTalentClause, {
        words: '遂昌针对数字经济产业链特性',
        inference: text(
          '遂昌的政策，推断面向在遂昌或愿意落户的用人单位；原文未写明。',
          '遂昌的政策，推斷面向在遂昌或願意落戶的用人單位；原文未寫明。',
          'Suichang’s policy, so held to be for employers there or willing to settle; not said outright.',
        ),
      }),
    ]),
    any(
      fields.hasAny(
        ['ai', 'big-data', 'cloud-computing', 'neural-networks', 'iot', 'other-digital'],
        [
          cite(digitalTalentClause, {
            ...chain,
            inference: text(
              '这些领域属于数字经济，推断在其产业链之内；产业链的范围原文未列。',
              '這些領域屬於數字經濟，推斷在其產業鏈之內；產業鏈的範圍原文未列。',
              'These fields are digital economy, so held to be part of the chain, which the source does not set out.',
            ),
          }),
        ],
      ),
      suichangDigitalChain.holds([cite(digitalTalentClause, chain)]),
    ),
    introducesTalent.is(true, [cite(digitalTalentClause, { words: '专项引才政策' })]),
    suichangTalentTerms.holds([cite(digitalTalentClause, { words: '专项引才政策' })]),
  ),
  amount: unstated([cite(digitalTalentClause, { words: '专项引才政策' })]),
  validity: {
    attested: [
      { date: '2021-10-11', cites: [cite(digitalTalentClause, { words: '出台专项引才政策' })] },
      {
        date: '2021-11',
        cites: [
          cite(twentyTwoArticles, {
            inference: text(
              '同一句提到“天工人才e键办”，推断与此项有关；“人才新政22条”与专项引才政策是否同一文件，未能确认。',
              '同一句提到「天工人才e鍵辦」，推斷與此項有關；「人才新政22條」與專項引才政策是否同一文件，未能確認。',
              'The same sentence names the online service system of this policy, so it is held to be about it; whether the 22 articles are the same document could not be confirmed.',
            ),
          }),
        ],
      },
    ],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '金额、学历或职称要求、期限和文号均未写明；“人才新政22条”的内容未见。',
      '金額、學歷或職稱要求、期限和文號均未寫明；「人才新政22條」的內容未見。',
      'Amounts, degrees or titles required, duration and document number are not said; the 22 articles were not seen.',
    ),
  ],
});
