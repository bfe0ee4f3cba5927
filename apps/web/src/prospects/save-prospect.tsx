import { type FormEvent, useEffect, useId, useState } from 'react';
import { useComplaint } from '../frame/complaints.ts';
import { companyName, longestName } from '../state/company-name.ts';
import { type Prospect, type ProspectPitch, sameAnswers, samePitch } from './prospect.ts';
import { useMoment } from './use-moment.ts';
import type { ProspectList } from './use-prospects.ts';
import { useProspectWords } from './words/prospect-words.ts';

interface SaveProspectProps {
  /** The name that the form holds. */
  readonly company: string;
  readonly answers: string;
  readonly pitch: ProspectPitch | null;
  /** The id of the prospect that is open, or null. */
  readonly opened: string | null;
  readonly list: ProspectList;
  readonly save: (name: string, over: Prospect | null) => Promise<void>;
}

/** Keeps the answers on the screen under a name; a name that is taken is asked about, never written over. */
export const SaveProspect = ({ company, answers, pitch, opened, list, save }: SaveProspectProps) => {
  const { say } = useProspectWords();
  const moment = useMoment();
  const id = useId();
  const [typed, setTyped] = useState(company);
  const [asked, setAsked] = useState<'nothing' | 'name' | 'which'>('nothing');
  useEffect(() => {
    setTyped(company);
    setAsked('nothing');
  }, [company]);
  useComplaint(asked === 'name');
  const name = companyName(typed);
  const prospects = list.prospects ?? [];
  const own = prospects.find((one) => one.id === opened && one.name === name);
  const namesake = own ?? prospects.find((one) => one.name === name);
  const isKept =
    own !== undefined && sameAnswers(own.answers, answers) && samePitch(own.pitch, pitch) && !list.unsaved.has(own.id);
  const keep = async (over: Prospect | null) => {
    setAsked('nothing');
    await save(name, over);
  };
  const handIn = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') return setAsked('name');
    if (own !== undefined || namesake === undefined) return void keep(own ?? null);
    setAsked('which');
  };
  return (
    <form className="prospects-save" onSubmit={handIn} noValidate>
      <label htmlFor={id}>{say('prospects.name')}</label>
      <div>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestName}
          value={typed}
          aria-invalid={asked === 'name'}
          aria-describedby={asked === 'name' ? `${id}-wrong` : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setAsked('nothing');
          }}
        />
        <button type="submit" className="tool">
          {say(own === undefined ? 'prospects.save' : 'prospects.update')}
        </button>
      </div>
      {asked === 'name' ? (
        <p className="error-text" id={`${id}-wrong`} role="alert">
          {say('prospects.name-first')}
        </p>
      ) : null}
      {asked === 'which' && namesake !== undefined ? (
        <div className="prospects-which" role="group" aria-labelledby={`${id}-which`}>
          <p id={`${id}-which`} role="alert">
            {say('prospects.taken', { name, saved: moment(namesake.saved) })}
          </p>
          <button type="button" className="tool" onClick={() => void keep(namesake)}>
            {say('prospects.replace')}
          </button>
          <button type="button" className="tool" onClick={() => void keep(null)}>
            {say('prospects.beside')}
          </button>
        </div>
      ) : null}
      <p className="tally" role="status">
        {own === undefined ? '' : say(isKept ? 'prospects.is-kept' : 'prospects.is-changed')}
      </p>
    </form>
  );
};
