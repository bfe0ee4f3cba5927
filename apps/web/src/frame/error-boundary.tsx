import { Component, type ReactNode } from 'react';
import { PartMissing } from '../failure/part-missing.ts';
import { ReportBoxLater } from '../failure/report-box-later.tsx';
import { useWords } from '../words/use-words.ts';

interface Props {
  /** What becomes of the reader's work on a page that keeps it elsewhere than in the address. */
  readonly kept?: ReactNode;
  readonly children: ReactNode;
}

/** Our own failure on any page: said plainly, with the answers safe in the address and in the local copy. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Failure error={this.state.error} kept={this.props.kept} />
    );
  }
}

const Failure = ({ error, kept }: { readonly error: unknown; readonly kept: ReactNode }) => {
  const { say } = useWords();
  return (
    <main className="failure">
      <h1>{say('failure.title')}</h1>
      <p>{kept ?? say(error instanceof PartMissing ? 'failure.part' : 'failure.kept')}</p>
      <button type="button" className="primary" onClick={() => location.reload()}>
        {say('failure.reload')}
      </button>
      <ReportBoxLater error={error} />
    </main>
  );
};
