import type { Pack } from '@huice/engine';
import type { ConditionChange, Witness } from '@huice/engine/review';
import { optionLabel } from '@huice/engine/wording';
import { StatusMark } from '../../results/status-mark.tsx';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import { useCompared } from './compared-context.ts';

const ways = [
  ['gains', 'change.gains'],
  ['loses', 'change.loses'],
  ['judged', 'change.judged'],
] as const satisfies readonly (readonly [string, LibraryMessageId])[];

/** What a change of the condition does: which way statuses turn, each with a company to whom it happens. */
export const Effect = ({ change }: { readonly change: ConditionChange }) => {
  const { say, locale } = useLibraryWords();
  const { before, after } = useCompared();
  if (change.kind === 'same') return <p>{say('change.condition-same')}</p>;
  if (change.kind === 'incomparable') {
    const labels = change.facts.map((id) => partLabel(id, [after, before], 'facts')?.[locale] ?? id);
    return (
      <p>
        {change.why === 'fact-kind'
          ? say('change.fact-kind', { facts: labels.join(say('list.separator')) })
          : say('change.too-complex')}
      </p>
    );
  }
  return ways.map(([way, message]) => {
    const witness = change[way];
    return witness === null ? null : <Example key={way} heading={say(message)} witness={witness} />;
  });
};

const Example = ({ heading, witness }: { readonly heading: string; readonly witness: Witness }) => {
  const { say, locale } = useLibraryWords();
  const { before, after } = useCompared();
  const attested = Object.entries(witness.attested);
  return (
    <div className="witness">
      <p>
        <b>{heading}</b>
      </p>
      {witness.before === witness.after ? null : (
        <p className="witness-turn">
          <span className="witness-side">
            <span>{say('change.before')}</span>
            <StatusMark status={witness.before} />
          </span>
          <span className="witness-side">
            <span>{say('change.after')}</span>
            <StatusMark status={witness.after} />
          </span>
        </p>
      )}
      <p className="hint">{say('change.witness')}</p>
      <dl className="witness-answers">
        {witness.answers.map(({ fact, label, answer }) => (
          <div key={fact}>
            <dt>{label[locale]}</dt>
            <dd>{answer[locale]}</dd>
          </div>
        ))}
        {attested.map(([id, holds]) => (
          <div key={id}>
            <dt>{partLabel(id, [after, before], 'judgements')?.[locale] ?? id}</dt>
            <dd>{say(holds ? 'change.judged-so' : 'change.judged-not')}</dd>
          </div>
        ))}
      </dl>
      {witness.newOptions.map(({ fact, option, only }) => {
        const pack = only === 'before' ? before : after;
        const asked = pack.facts.find(({ id }) => id === fact);
        const values = { fact: asked?.label[locale] ?? fact, option: optionLabel(asked, option, locale) };
        return (
          <p key={`${fact} ${option}`} className="hint">
            {say(only === 'before' ? 'change.option-before' : 'change.option-after', values)}
          </p>
        );
      })}
    </div>
  );
};

/** The present name where there is one. */
const partLabel = (id: string, packs: readonly Pack[], list: 'facts' | 'judgements') =>
  packs.flatMap((pack) => pack[list].filter((one) => one.id === id).map(({ label }) => label))[0];
