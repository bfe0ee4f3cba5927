import { useLayoutEffect, useRef, useState } from 'react';
import { useLit } from './tie.tsx';

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
  const words = card?.querySelector('mark[data-lit=true]') ?? card?.querySelector('.note[data-lit=true]');
  const to = words?.getClientRects()[0];
  const quote = words?.closest('.quote')?.getBoundingClientRect() ?? to;
  const origin = svg?.getBoundingClientRect();
  if (from === undefined || to === undefined || quote === undefined || origin === undefined) return '';
  const [x1, y1] = [from.right - origin.left + 2, from.top + from.height / 2 - origin.top];
  // Ends at the edge of the quotation, level with the line in which the words stand.
  const [x2, y2] = [quote.left - origin.left - 4, to.top + to.height / 2 - origin.top];
  const turn = -14;
  return `M${x1} ${y1}H${turn}V${y2}H${x2}`;
};
