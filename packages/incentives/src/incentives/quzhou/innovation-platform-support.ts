import { all, cite, incentive, unstated } from '@huice/engine/build';
import { platformOpinions } from '../../documents/china-economic-herald-2018.ts';
import { operatesInnovationPlatform } from '../../facts/projects.ts';
import { platformTerms } from '../../judgements.ts';
import { text } from '../../text.ts';
import { settlesIn } from '../settles-in.ts';

export const innovationPlatformSupport = incentive({
  id: 'quzhou/innovation-platform-support',
  title: text('促进创新创业平台发展', '促進創新創業平臺發展', 'Support for innovation platforms'),
  summary: text(
    '衢州提出促进创新创业平台发展的若干政策意见，支持平台招商引资、招才引智；条款未见载明。',
    '衢州提出促進創新創業平臺發展的若干政策意見，支持平臺招商引資、招才引智；條款未見載明。',
    'Quzhou has issued policies for platforms of innovation and start-ups, to draw in business and talent; the clauses have not been found.',
  ),
  place: 'quzhou',
  instrument: 'entitlement',
  condition: all(
    settlesIn('quzhou', [
      cite(platformOpinions, {
        inference: text(
          '衢州市的政策意见，推断面向在衢或来衢的平台；原文未写明。',
          '衢州市的政策意見，推斷面向在衢或來衢的平臺；原文未寫明。',
          'Quzhou’s policies, so held to be for platforms there or coming there; not said outright.',
        ),
      }),
    ]),
    operatesInnovationPlatform.is(true, [
      cite(platformOpinions, {
        words: '促進創新創業平臺發展',
        inference: text(
          '推断面向平台的运营方；入驻企业等是否也可享受，原文未写明。',
          '推斷面向平臺的運營方；入駐企業等是否也可享受，原文未寫明。',
          'Held to be for those who run a platform; whether its tenants and others may have it too is not said.',
        ),
      }),
    ]),
    platformTerms.holds([cite(platformOpinions, { words: '若干政策意見' })]),
  ),
  amount: unstated([cite(platformOpinions, { words: '若干政策意見' })]),
  validity: {
    attested: [
      { date: '2018-11', cites: [cite(platformOpinions, { words: '提出了促進創新創業平臺發展的若干政策意見' })] },
    ],
  },
  payout: 'unstated',
  openPoints: [
    text(
      '条款、金额、文号和责任单位均未写明。',
      '條款、金額、文號和責任單位均未寫明。',
      'The clauses, amounts, document number and department in charge are not said.',
    ),
  ],
});
