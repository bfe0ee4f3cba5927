import { useLayoutEffect, useRef, useState } from 'react';
import { useLit } from '../proof/tie.tsx';

/** A thin line from the condition pointed at to the very words that support it. */
export const TieLine = () => {
  const lit = useLit();
  const svg = useRef<SVGSVGElement>(null);
  const [path, draw] = useState('');
  useLayoutEffect(() => draw(lit.length === 0 ? '' : pathBetween(svg.current)), [lit]);
  return (
    <svg className="tie-line" ref={svg} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
};

const pathBetween = (svg: SVGSVGElement | null): string => {
  const card = svg?.closest('article');
  const from = card?.querySelector('.note-mark[data-lit=true]')?.getBoundingClientRect();
  const to = (card?.querySelector('mark[data-lit=true]') ?? card?.querySelector('.note[data-lit=true]'))?.getClientRects()[0];
  const origin = svg?.getBoundingClientRect();
  if (from === undefined || to === undefined || origin === undefined) return '';
  const [x1, y1] = [from.right - origin.left + 2, from.top + from.height / 2 - origin.top];
  const [x2, y2] = [to.left - origin.left - 2, to.bottom - 1 - origin.top];
  const turn = -14;
  return `M${x1} ${y1}H${turn}V${y2}H${x2}`;
};
