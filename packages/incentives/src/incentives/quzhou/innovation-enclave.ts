import { all, cite, incentive, inKind } from '@huice/engine/build';
import { enclavesInFourCities } from '../../documents/quzhou-drc-2018.ts';
import { wantsEnclave } from '../../facts/projects.ts';
import { enclaveTerms } from '../../judgements.ts';
import { text } from '../../text.ts';

export const innovationEnclave = incentive({
  id: 'quzhou/innovation-enclave',
  title: text('创新飞地', '創新飛地', 'Innovation enclaves'),
  summary: text(
    '衢州在杭州、上海、北京、深圳等地设有创新飞地，以吸引高层次人才和项目；提供什么、入驻条件和优惠未见载明。',
    '衢州在杭州、上海、北京、深圳等地設有創新飛地，以吸引高層次人才和項目；提供什麼、入駐條件和優惠未見載明。',
    'Quzhou keeps enclaves in Hangzhou, Shanghai, Beijing, Shenzhen and elsewhere to draw in talent and projects; what they offer, terms and concessions have not been found.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    wantsEnclave.is(true, [
      cite(enclavesInFourCities, {
        words: '多个创新飞地',
        inference: text(
          '推断飞地供有此需要的企业研发、孵化；原文未写明用途和条件。',
          '推斷飛地供有此需要的企業研發、孵化；原文未寫明用途和條件。',
          'Held to be for the research and incubation of companies with that need; the source gives neither use nor condition.',
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
    [
      cite(enclavesInFourCities, {
        words: '打造多个创新飞地',
        inference: text(
          '飞地提供什么，原文未写明；按通常的创新飞地理解。',
          '飛地提供什麼，原文未寫明；按通常的創新飛地理解。',
          'What the enclaves offer is not said; it is read as what such enclaves usually do.',
        ),
      }),
    ],
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
