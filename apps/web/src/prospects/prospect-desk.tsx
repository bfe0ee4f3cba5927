import { useEffect, useRef, useState } from 'react';
import { Notice } from '../design/notice.tsx';
import { fromFragment, toFragment } from '../state/fragment.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { thisInstant } from '../state/today.ts';
import { ListTools } from './list-tools.tsx';
import { newProspectId, type Prospect } from './prospect.ts';
import { ProspectRows } from './prospect-rows.tsx';
import type { ProspectStore } from './prospect-store.ts';
import type { ProspectsProps } from './prospects-props.ts';
import { SaveProspect } from './save-prospect.tsx';
import { useProspects } from './use-prospects.ts';
import { useProspectWords } from './words/prospect-words.ts';

interface ProspectDeskProps extends ProspectsProps {
  readonly store: ProspectStore;
}

/** Which prospect the answers on the screen came from, and in which writing. */
interface Opened {
  readonly id: string;
  readonly saved: string;
  /** Whose answers were on the screen then: once they are another’s, this is over. */
  readonly client: string;
}

/** Keeping the answers on the screen under a name, and every name kept before. */
export const ProspectDesk = ({ current, client, pitch, visit, open, leave, store }: ProspectDeskProps) => {
  const { say } = useProspectWords();
  const { pack } = usePackIndex();
  const list = useProspects(store);
  const { prospects, happened } = list;
  const [last, setOpened] = useState<Opened | null>(null);
  const opened = last?.client === client ? last : null;
  const title = useRef<HTMLHeadingElement>(null);
  // A message about one company is gone when the list is opened for the next.
  const { forget } = list;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `visit`, see above
  useEffect(forget, [visit, forget]);
  const answers = toFragment({ ...current, company: '', plans: [] });
  const save = async (name: string, over: Prospect | null) => {
    const saved = thisInstant();
    const id = over?.id ?? newProspectId();
    // Based on the writing that was opened: one made since in another tab is not replaced unseen.
    const basedOn = over === null ? null : over.id === opened?.id ? opened.saved : over.saved;
    await list.save({ id, name, saved, answers, ...(pitch === null ? {} : { pitch }) }, basedOn);
    setOpened({ id, saved, client });
  };
  const show = (prospect: Prospect) => {
    const said = fromFragment(prospect.answers, pack.facts);
    if (said === null) return;
    const now = open({ ...said, company: prospect.name, locale: current.locale }, prospect.pitch ?? null);
    setOpened({ id: prospect.id, saved: prospect.saved, client: now });
  };
  const remove = async (gone: readonly Prospect[]) => {
    await list.remove(gone);
    if (gone.some(({ id }) => id === opened?.id)) leave();
    title.current?.focus();
  };
  return (
    <section className="prospects" aria-labelledby="prospects-title">
      <h2 id="prospects-title" ref={title} tabIndex={-1}>
        {say('prospects.title')}
      </h2>
      <p className="prospects-lead">{say('prospects.lead')}</p>
      {list.works && list.unsaved.size === 0 ? null : (
        <Notice
          text={say('prospects.not-kept', { n: list.unsaved.size })}
          {...(list.unsaved.size === 0 ? {} : { act: say('prospects.retry'), onAct: () => void list.retry() })}
        />
      )}
      {happened?.kind === 'deleted' ? (
        <Notice
          text={say('prospects.deleted', { n: happened.prospects.length })}
          act={say('notice.undo')}
          onAct={() => {
            list.forget();
            void list.add(happened.prospects);
          }}
          onClose={list.forget}
        />
      ) : null}
      {happened?.kind === 'overwritten' ? (
        <Notice
          text={say('prospects.overwritten', { name: happened.theirs.name })}
          act={say('prospects.keep-theirs')}
          onAct={() => {
            list.forget();
            void list.duplicate(happened.theirs, say('prospects.theirs-name', { name: happened.theirs.name }));
          }}
          onClose={list.forget}
        />
      ) : null}
      <SaveProspect
        key={`${client} ${visit}`}
        company={current.company}
        answers={answers}
        pitch={pitch}
        opened={opened?.id ?? null}
        list={list}
        save={save}
      />
      {prospects === null ? null : (
        <>
          <ProspectRows
            key={`${client} ${visit}`}
            prospects={prospects}
            list={list}
            opened={opened?.id ?? null}
            show={show}
            remove={remove}
          />
          <ListTools key={visit} prospects={prospects} add={list.add} remove={remove} />
        </>
      )}
    </section>
  );
};
