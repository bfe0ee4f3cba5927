import { Spoken } from '../words/spoken.tsx';
import type { Whom } from './whom-to-ask.ts';

interface WithHotlineProps {
  readonly text: string;
  readonly hotline: Whom['hotline'];
  /** False where what holds the text is pressed as a whole. */
  readonly canBeDialled?: boolean;
}

/** A text with the number to be dialled where it stands: a number that is called has no groups of thousands. */
export const WithHotline = ({ text, hotline, canBeDialled = true }: WithHotlineProps) => {
  const [before = '', ...after] = text.split(hotline);
  if (after.length === 0) return <Spoken text={text} />;
  return (
    <>
      <Spoken text={before} />
      {canBeDialled ? (
        <a className="phone" href={`tel:${hotline}`}>
          {hotline}
        </a>
      ) : (
        <span className="phone">{hotline}</span>
      )}
      <Spoken text={after.join(hotline)} />
    </>
  );
};
