import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { InSight } from '../frame/complaints.ts';
import { Prospects } from '../prospects/prospects.tsx';
import type { ProspectsProps } from '../prospects/prospects-props.ts';
import { usePitchWords } from './words/pitch-words.ts';

export interface ProspectsDialogHandle {
  readonly show: () => void;
}

interface ProspectsDialogProps extends Omit<ProspectsProps, 'visit'> {
  readonly ref: Ref<ProspectsDialogHandle>;
}

/** The companies kept by name, over the screen. It stays when it is closed: it knows which of them is open. */
export const ProspectsDialog = ({ ref, open, ...rest }: ProspectsDialogProps) => {
  const { say } = usePitchWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [visit, count] = useState(0);
  const [isOpen, setOpen] = useState(false);
  useImperativeHandle(ref, () => ({
    show: () => {
      count((before) => before + 1);
      setOpen(true);
      dialog.current?.showModal();
    },
  }));
  return (
    <dialog
      ref={dialog}
      className="prospects-dialog"
      aria-label={say('pitch.prospects')}
      onClose={() => setOpen(false)}
    >
      <p className="dialog-close">
        <button type="button" className="tool" onClick={() => dialog.current?.close()}>
          {say('notice.close')}
        </button>
      </p>
      {visit > 0 ? (
        <InSight value={isOpen}>
          <Prospects
            {...rest}
            visit={visit}
            open={(state, pitch) => {
              dialog.current?.close();
              return open(state, pitch);
            }}
          />
        </InSight>
      ) : null}
    </dialog>
  );
};
