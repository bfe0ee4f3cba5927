import { type Incentive, parseMoney } from '@huice/engine';
import { formatMoney, payoutLabel } from '@huice/engine/wording';
import { NoteMarks } from '../../citations/note-marks.tsx';
import { NoteUnder } from '../../citations/note-under.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { Part } from './part.tsx';

/** Who decides, how it is paid out, and what it cannot be taken together with. */
export const TermsPart = ({ incentive }: { readonly incentive: Incentive }) => {
  const { say, locale } = useLibraryWords();
  const packIndex = usePackIndex();
  const { to } = useWhere();
  const authority = packIndex.calculator.sources(incentive.authority?.cites ?? []);
  const caps = (packIndex.pack.sharedCaps ?? []).filter(({ id }) => incentive.sharedCaps?.includes(id));
  return (
    <Part id="terms" title={say('item.terms')}>
      <dl className="record">
        <dt>{say('item.authority')}</dt>
        <dd>
          {incentive.authority?.name[locale] ?? say('item.not-said')}
          <NoteMarks citations={authority} />
          <NoteUnder citations={authority} />
        </dd>
        <dt>{say('item.payout')}</dt>
        <dd>{payoutLabel(incentive.payout, locale)}</dd>
        {incentive.contact === undefined ? null : (
          <>
            <dt>{say('item.contact')}</dt>
            <dd>{incentive.contact}</dd>
          </>
        )}
        {incentive.excludes === undefined ? null : (
          <>
            <dt>{say('item.excludes')}</dt>
            {incentive.excludes.map((id) => (
              <dd key={id}>
                <a href={to({ view: { name: 'incentive', id } })}>
                  {packIndex.incentives.get(id)?.title[locale] ?? id}
                </a>
              </dd>
            ))}
          </>
        )}
        {caps.length === 0 ? null : (
          <>
            <dt>{say('item.shared-cap')}</dt>
            {caps.map(({ id, label, value, cites }) => {
              const read = parseMoney(value);
              const citations = packIndex.calculator.sources(cites);
              return (
                <dd key={id}>
                  {label[locale]} {read.ok ? formatMoney(read.value, locale).text : value}
                  <NoteMarks citations={citations} />
                  <NoteUnder citations={citations} />
                </dd>
              );
            })}
          </>
        )}
        <dt>{say('item.id')}</dt>
        <dd>
          <code>{incentive.id}</code>
        </dd>
      </dl>
    </Part>
  );
};
