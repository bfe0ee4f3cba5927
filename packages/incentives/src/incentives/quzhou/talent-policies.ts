import { all, cite, incentive, unstated } from '@huice/engine/build';
import { tenTalentPolicies } from '../../documents/five-chains-2023.ts';
import { introducesTalent } from '../../facts/people.ts';
import { talentTerms } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

export const talentPolicies = incentive({
  id: 'quzhou/talent-policies',
  title: text('人才引进、评价、服务等政策', '人才引進、評價、服務等政策', 'Talent policies'),
  summary: text(
    '衢州迭代优化人才引进、评价、服务等 10 项政策；各项的名称和标准未见载明。',
    '衢州迭代優化人才引進、評價、服務等 10 項政策；各項的名稱和標準未見載明。',
    'Quzhou has renewed ten policies on recruiting, evaluating and serving talent; their names and rates have not been found.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    settlesIn('quzhou', [
      cite(tenTalentPolicies, {
        inference: text(
          '衢州的人才政策，推断面向在衢或来衢的用人单位；原文未写明。',
          '衢州的人才政策，推斷面向在衢或來衢的用人單位；原文未寫明。',
          'Quzhou’s talent policies, so held to be for employers there or coming there; not said outright.',
        ),
      }),
    ]),
    introducesTalent.is(true, [cite(tenTalentPolicies, { words: '人才引进、评价、服务' })]),
    talentTerms.holds([cite(tenTalentPolicies, { words: '10项政策' })]),
  ),
  amount: unstated([cite(tenTalentPolicies, { words: '10项政策' })]),
  validity: { attested: [{ date: '2023-12', cites: [cite(tenTalentPolicies, { words: '迭代优化' })] }] },
  payout: 'unstated',
  openPoints: [
    text(
      '10 项政策的名称、对象和金额均未写明；受益的是企业还是个人也未写明。',
      '10 項政策的名稱、對象和金額均未寫明；受益的是企業還是個人也未寫明。',
      'The names, applicants and amounts of the ten are not said, nor whether they go to the company or to the person.',
    ),
  ],
});
