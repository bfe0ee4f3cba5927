import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

export interface LocatedError {
  readonly control: string;
  readonly message: string;
}

/** The errors of one question, each with the control that holds it. */
export const errorsAt = (error: unknown): readonly LocatedError[] => {
  if (typeof error !== 'object' || error === null) return [];
  if ('message' in error && typeof error.message === 'string') return [{ control: 'one', message: error.message }];
  return ['exact', 'min', 'max', 'picked'].flatMap((control) => {
    const inner: unknown = (error as Readonly<Record<string, unknown>>)[control];
    return typeof inner === 'object' && inner !== null && 'message' in inner && typeof inner.message === 'string'
      ? [{ control, message: inner.message }]
      : [];
  });
};

export const ErrorText = ({ id, message }: { readonly id: string; readonly message: string }) => {
  const { say } = useWords();
  return (
    <p className="error-text" id={id}>
      <strong>{say('error.prefix')}</strong>
      <Spoken text={message} />
    </p>
  );
};
