import { Component, type ComponentType, lazy, type ReactNode, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { PartMissing } from './part-missing.ts';

type Later<P> = ComponentType<P> & {
  /** Loads it before it is needed; what is there already is drawn at once. A failure is told of where it should stand. */
  readonly early: () => Promise<void>;
};

/**
 * A component whose code comes when it is first shown: `later(() => import('./brief.tsx').then(({ Brief }) => Brief))`.
 * Where it cannot be loaded the rest of the page stays as it is, and it can be asked for again.
 */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>): Later<P> => {
  let loaded: ComponentType<P> | null = null;
  const ask = () =>
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        (error: unknown) => {
          throw new PartMissing(error);
        },
      ),
    );
  // A lazy component remembers its failure, so another attempt needs another one.
  let asked = ask() as unknown as ComponentType<P>;
  const drawn = (props: P) => {
    const [attempt, setAttempt] = useState(0);
    const Shown = loaded ?? asked;
    const again = () => {
      asked = ask() as unknown as ComponentType<P>;
      setAttempt(attempt + 1);
    };
    return (
      <PartBoundary key={attempt} again={again}>
        <Shown {...props} />
      </PartBoundary>
    );
  };
  const early = () =>
    load().then(
      (part) => {
        loaded = part;
      },
      () => undefined,
    );
  return Object.assign(drawn, { early });
};

interface BoundaryProps {
  readonly again: () => void;
  readonly children: ReactNode;
}

class PartBoundary extends Component<BoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // Any other failure is the whole page's to tell of.
    if (!(error instanceof PartMissing)) throw error;
    return <Missing again={this.props.again} />;
  }
}

const Missing = ({ again }: Pick<BoundaryProps, 'again'>) => {
  const { say } = useWords();
  return (
    <div className="notice part-missing" role="alert">
      <p>{say('failure.part')}</p>
      <button type="button" className="tool" onClick={again}>
        {say('failure.again')}
      </button>
      <button type="button" className="tool" onClick={() => location.reload()}>
        {say('failure.reload')}
      </button>
    </div>
  );
};
