import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { goToQuestion } from '../../questions/go-to-question.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { KeyHint, useKeyOf } from '../keys/key-hint.tsx';
import { usePitchWords } from '../words/pitch-words.ts';
import { findQuestions } from './find-questions.ts';

/** Typing finds a question, Enter goes to its answer. */
export const QuestionFinder = ({ finder }: { readonly finder: Ref<HTMLInputElement> }) => {
  const { say, locale } = usePitchWords();
  const { pack } = usePackIndex();
  const id = useId();
  const shortcut = useKeyOf('/ F');
  const [typed, type] = useState('');
  const [isOpen, open] = useState(false);
  const [at, move] = useState(0);
  const found = findQuestions(pack.facts, typed);
  const current = found[Math.min(at, found.length - 1)];
  const close = () => {
    open(false);
    type('');
    move(0);
  };
  const go = (fact: string) => {
    close();
    goToQuestion(fact);
  };
  // First the list goes; then the field is left, so that single keys act again.
  const leave = (field: HTMLElement) => (isOpen ? close() : field.blur());
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      open(true);
      if (isOpen) move((Math.min(at, found.length - 1) + step + found.length) % found.length);
    } else if (event.key === 'Enter' && isOpen && current !== undefined) go(current.id);
    else if (event.key === 'Escape') leave(event.currentTarget);
    else return;
    event.preventDefault();
  };
  return (
    <div className="finder">
      <label htmlFor={id}>
        {say('pitch.find.label')}
        <KeyHint of="/" />
      </label>
      <input
        ref={finder}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && current !== undefined ? `${id}-${found.indexOf(current)}` : undefined}
        {...shortcut}
        value={typed}
        onChange={({ target }) => {
          type(target.value);
          open(true);
          move(0);
        }}
        onKeyDown={pressed}
        onBlur={close}
      />
      <div
        className="finder-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={say('pitch.find.label')}
        hidden={!isOpen}
      >
        {!isOpen
          ? null
          : found.map((fact, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field that it belongs to
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at it
              <div
                key={fact.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={fact === current}
                // Pressing must not take the focus from the field, which would close the list first.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => go(fact.id)}
              >
                {fact.label[locale]}
                <small>{pack.groups.find(({ id: group }) => group === fact.group)?.label[locale]}</small>
              </div>
            ))}
      </div>
      <p className="finder-none" role="status">
        {isOpen && found.length === 0 ? say('pitch.find.none') : ''}
      </p>
    </div>
  );
};
