import { all, cite, incentive, inKind } from '@huice/engine/build';
import { enclavesInFourCities } from '../../documents/quzhou-drc-2018.ts';
import { wantsEnclave } from '../../facts/projects.ts';
import { enclaveTerms } from '../../judgements.ts';
import { text } from '../../text.ts';

export const innovationEnclave = incentive({
  id: 'quzhou/innovation-enclave',
  title: text('创新飞地', '創新飛地', 'Innovation enclaves'),
  summary: text(
    '衢州在杭州、上海、北京、深圳等地设有创新飞地，供企业和团队研发、孵化；入驻条件和优惠未见载明。',
    '衢州在杭州、上海、北京、深圳等地設有創新飛地，供企業和團隊研發、孵化；入駐條件和優惠未見載明。',
    'Quzhou keeps enclaves in Hangzhou, Shanghai, Beijing and Shenzhen for research and incubation; terms and concessions have not been found.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    wantsEnclave.is(true, [
      cite(enclavesInFourCities, {
        words: '多个创新飞地',
        inference: text(
          '飞地供有此需要的企业使用；原文未写明条件。',
          '飛地供有此需要的企業使用；原文未寫明條件。',
          'The enclaves are of use to companies with that need; the source gives no condition.',
        ),
      }),
    ]),
    enclaveTerms.holds([cite(enclavesInFourCities)]),
  ),
  amount: inKind(
    text(
      '异地研发、孵化场所；租金等优惠未写明',
      '異地研發、孵化場所；租金等優惠未寫明',
      'Space for research and incubation; rent and other concessions are not said',
    ),
    [cite(enclavesInFourCities, { words: '打造多个创新飞地' })],
  ),
  validity: { attested: [{ date: '2018-12', cites: [cite(enclavesInFourCities, { words: '打造多个创新飞地' })] }] },
  payout: 'unstated',
  openPoints: [
    text(
      '入驻条件、租金、是否须承诺成果在衢州产业化，均未写明。',
      '入駐條件、租金、是否須承諾成果在衢州產業化，均未寫明。',
      'Terms of entry, rent, and whether results must be brought to Quzhou are not said.',
    ),
  ],
});
