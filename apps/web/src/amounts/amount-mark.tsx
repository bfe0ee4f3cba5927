import { type AmountResult, unreachable } from '@huice/engine';
import { type Mark, marksOf } from './marks-of.ts';
import type { Scale } from './scale.ts';

/** The amount drawn on the page's one scale. The words beside it say the same, so it is hidden from readers aloud. */
export const AmountMark = ({ amount, scale }: { readonly amount: AmountResult; readonly scale: Scale }) => (
  <div className="amount-marks" aria-hidden="true">
    {marksOf(amount).map((mark, index) =>
      isBar(mark) ? (
        <svg key={index} className="amount-mark" data-relief={mark.isRelief} width="100%" height="14" focusable="false">
          <line className="axis" x1="0" y1="13.5" x2="100%" y2="13.5" />
          <Shape mark={mark} scale={scale} />
        </svg>
      ) : (
        <svg key={index} className="amount-sign" width="20" height="14" focusable="false">
          <Shape mark={mark} scale={scale} />
        </svg>
      ),
    )}
  </div>
);

const isBar = (mark: Mark): boolean => 'to' in mark || 'from' in mark;

const Shape = ({ mark, scale }: { readonly mark: Mark; readonly scale: Scale }) => {
  const at = (yuan: number) => `${scale.at(yuan).toFixed(2)}%`;
  const wide = (from: number, to: number) => `${Math.max(0.4, scale.at(to) - scale.at(from)).toFixed(2)}%`;
  switch (mark.draw) {
    case 'solid':
      return <rect className="bar" x="0" y="3" width={wide(0, mark.to)} height="8" />;
    case 'floor':
      return <Floor from={scale.at(mark.from)} />;
    case 'cap':
      return (
        <>
          <rect className="hatched" x="0" y="3" width={wide(0, mark.to)} height="8" fill="url(#hatch)" />
          <line className="wall" x1={at(mark.to)} y1="0" x2={at(mark.to)} y2="14" />
        </>
      );
    case 'range':
      return (
        <>
          <line className="thin" x1="0" y1="7" x2={at(mark.from)} y2="7" />
          <rect className="bar" x={at(mark.from)} y="4" width={wide(mark.from, mark.to)} height="6" />
          <line className="tick" x1={at(mark.from)} y1="1" x2={at(mark.from)} y2="13" />
          <line className="tick" x1={at(mark.to)} y1="1" x2={at(mark.to)} y2="13" />
        </>
      );
    case 'ring':
      return <circle className="ring" cx="7" cy="6.5" r="5" />;
    case 'diamond':
      return <path className="ring" d="M7 1.5l5 5-5 5-5-5z" />;
    case 'dash':
      return <line className="tick" x1="0" y1="6.5" x2="18" y2="6.5" />;
    case 'dots':
      return <line className="dots" x1="1" y1="6.5" x2="19" y2="6.5" />;
    default:
      return unreachable(mark);
  }
};

/** Solid up to the least amount, then fading strokes without an end: nobody says how much more. */
const Floor = ({ from }: { readonly from: number }) => (
  <>
    <rect className="bar" x="0" y="3" width={`${from.toFixed(2)}%`} height="8" />
    {[0, 1, 2, 3].map((step) => (
      <rect
        key={step}
        className="beyond"
        x={`${(from + 0.9 + step * 2.6).toFixed(2)}%`}
        y="3"
        width="1.6%"
        height="8"
        opacity={0.62 - step * 0.15}
      />
    ))}
  </>
);

/** The hatching that every capped bar is filled with; stands once on the page. */
export const HatchPattern = () => (
  <svg width="0" height="0" className="defs" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="5" className="hatch-line" />
      </pattern>
    </defs>
  </svg>
);
