import { Component, type ReactNode } from 'react';
import { useBatchWords } from './words/batch-words.ts';

interface Props {
  readonly children: ReactNode;
}

/** Our own failure, said plainly; the file is still where it was. */
export class BatchFailure extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Failure error={this.state.error} />;
  }
}

const Failure = ({ error }: { readonly error: unknown }) => {
  const { say } = useBatchWords();
  return (
    <main className="failure">
      <h1>{say('failure.title')}</h1>
      <p>{say('batch.failure.again')}</p>
      <button type="button" className="primary" onClick={() => location.reload()}>
        {say('failure.reload')}
      </button>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
    </main>
  );
};
