import { Decimal } from '@huice/engine';
import { formatMoney } from '@huice/engine/wording';
import { memo } from 'react';
import { useWords } from '../words/use-words.ts';
import type { MessageId } from '../words/words.ts';
import { AmountMark } from './amount-mark.tsx';
import { type Scale, scaleFor } from './scale.ts';

const sample = (
  kind: 'exact' | 'at-least' | 'up-to' | 'range' | 'equity' | 'unstated',
  min: string | null,
  max: string | null,
) => ({ kind, min, max, currency: 'CNY', open: [], citations: [] }) as const;

const samples = [
  ['legend.exact', sample('exact', '60', '60')],
  ['legend.at-least', sample('at-least', '40', null)],
  ['legend.up-to', sample('up-to', null, '80')],
  ['legend.range', sample('range', '25', '75')],
  ['legend.relief', { ...sample('exact', '60', '60'), relief: true }],
  ['legend.equity', sample('equity', null, null)],
  ['legend.unstated', sample('unstated', null, null)],
] as const satisfies readonly (readonly [MessageId, unknown])[];

const sampleScale: Scale = { ...scaleFor([]), end: 100, at: (figure) => figure };

/** How the drawn amounts are to be read, and where the page's one scale ends. */
export const AmountLegend = memo(({ scale }: { readonly scale: Scale }) => {
  const { say, locale } = useWords();
  return (
    <details className="legend">
      <summary>{say('legend.title')}</summary>
      <dl>
        {samples.map(([id, amount]) => (
          <div key={id}>
            <dt>
              <AmountMark amount={amount} scale={sampleScale} />
            </dt>
            <dd>{say(id)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('legend.scale', { end: formatMoney(new Decimal(scale.end), locale).text })}</p>
    </details>
  );
});
