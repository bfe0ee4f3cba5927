import { type Status, unreachable } from '@huice/engine';
import { statusLabel } from '@huice/engine/wording';
import { useWords } from '../words/use-words.ts';

/** ● may qualify, ◐ to be judged, ◌ to be completed, ⊘ does not fit: a shape as well as a colour and a word. */
export const StatusShape = ({ status, size = 14 }: { readonly status: Status; readonly size?: number }) => (
  <svg
    className="status-shape"
    data-status={status}
    viewBox="0 0 16 16"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    <Shape status={status} />
  </svg>
);

const Shape = ({ status }: { readonly status: Status }) => {
  const ring = { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 };
  switch (status) {
    case 'eligible':
      return <circle cx="8" cy="8" r="6.9" fill="currentColor" />;
    case 'conditional':
      return (
        <>
          <circle {...ring} />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </>
      );
    case 'undetermined':
      return <circle {...ring} strokeDasharray="2.2 2.51" />;
    case 'ineligible':
      return (
        <>
          <circle {...ring} />
          <path d="M3.6 12.4l8.8-8.8" stroke="currentColor" strokeWidth="1.8" />
        </>
      );
    default:
      return unreachable(status);
  }
};

interface StatusMarkProps {
  readonly status: Status;
  /** In a word, where a column of them is read at a glance. */
  readonly short?: boolean;
}

export const StatusMark = ({ status, short = false }: StatusMarkProps) => {
  const { say, locale } = useWords();
  return (
    <span className="status" data-status={status}>
      <StatusShape status={status} />
      {short ? say(`status.${status}-short`) : statusLabel(status, locale)}
    </span>
  );
};
