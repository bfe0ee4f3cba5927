import { type ClipboardEvent, useId, useState } from 'react';
import type { ReadOptions } from '../batch/file/table.ts';
import { usePrefillWords } from './words/prefill-words.ts';

interface TableInputProps {
  readonly open: (file: File, options: ReadOptions, isPasted: boolean) => unknown;
}

/** A box to paste a table into, which is read at once; and a button to choose a file. */
export const TableInput = ({ open }: TableInputProps) => {
  const { say } = usePrefillWords();
  const [text, setText] = useState('');
  const box = useId();
  const input = useId();
  const read = (pasted: string) => open(new File([pasted], 'pasted.txt'), {}, true);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    // What is put in the place of everything is a table of its own; what is put in between is not whole yet, perhaps.
    if (pasted.trim() !== '' && selectionStart === 0 && selectionEnd === value.length) void read(pasted);
  };
  return (
    <div className="prefill-input">
      <label htmlFor={box}>{say('prefill.paste')}</label>
      <textarea
        id={box}
        rows={5}
        autoComplete="off"
        spellCheck={false}
        lang={/\p{Script=Han}/u.test(text) ? 'zh' : undefined}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPaste={paste}
      />
      <p className="prefill-acts">
        <button type="button" className="tool" disabled={text.trim() === ''} onClick={() => void read(text)}>
          {say('prefill.read')}
        </button>
        <label htmlFor={input} className="tool batch-pick">
          {say('batch.file.pick')}
        </label>
        <input
          id={input}
          className="batch-input"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void open(file, {}, false);
            target.value = '';
          }}
        />
      </p>
    </div>
  );
};
