import { PrefillButton } from '../prefill/prefill-button.tsx';
import { MootProvider } from '../questions/moot-provider.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { AnswerList } from './answer-list.tsx';
import { useAsked } from './asked/asked-context.ts';
import { planOf } from './next-step.ts';
import { useSelfCheck } from './self-check-context.ts';
import { useStepHead } from './use-step-head.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** Everything that was said, each answer with a way to change it that leads straight back here. */
export const CheckStep = () => {
  const { say } = useSelfCheckWords();
  const { pack } = usePackIndex();
  const about = useAsked();
  const { steps, interview, goOn } = useSelfCheck();
  const head = useStepHead(say('check.title'));
  const takeUp = () => goOn({ ...steps.aside, later: [] });
  const { asked, later, unsure } = planOf(interview, steps.aside.later);
  const matters = new Map([...asked, ...later, ...unsure].map(({ fact, incentives }) => [fact, incentives.length]));
  return (
    <div className="self-check">
      <h1 tabIndex={-1} ref={head}>
        {say('check.title')}
      </h1>
      <div className="self-state">
        {asked.length > 0 ? <p>{say('check.more', { n: asked.length })}</p> : null}
        {later.length > 0 ? <p>{say('check.later', { n: later.length })}</p> : null}
        {unsure.length > 0 ? <p>{say('check.unsure', { n: unsure.length })}</p> : null}
        {asked.length + later.length + unsure.length === 0 ? (
          <p>{say(about === null ? 'check.end' : 'asked.end')}</p>
        ) : null}
      </div>
      <div className="self-acts">
        <button type="button" className="primary" onClick={() => steps.go({ name: 'result' })}>
          {say('check.go')}
        </button>
        {asked.length + later.length === 0 ? null : (
          <button type="button" className="plain" onClick={takeUp}>
            {say(asked.length > 0 ? 'check.go-on' : 'check.take-up')}
          </button>
        )}
        <PrefillButton className="plain" />
      </div>
      <MootProvider>
        {pack.groups.map((group) => (
          <AnswerList key={group.id} group={group} matters={matters} />
        ))}
      </MootProvider>
    </div>
  );
};
