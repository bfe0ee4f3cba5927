import { useId, useMemo } from 'react';
import { useWords } from '../words/use-words.ts';
import { qrModules } from './qr-modules.ts';

/** Black on white on every ground: scanners do not read a code whose colours are turned round. */
export const QrCode = ({ link }: { readonly link: string }) => {
  const { say } = useWords();
  const id = useId();
  const modules = useMemo(() => qrModules(link), [link]);
  if (modules === null) return <p className="share-too-long">{say('share.too-long', { n: link.length })}</p>;
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      shapeRendering="crispEdges"
    >
      <title id={`${id}-title`}>{say('share.code')}</title>
      <desc id={`${id}-what`}>{say('share.code-what')}</desc>
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={outline(modules)} fill="#000000" />
    </svg>
  );
};

/** Each run of dark modules in a row as one box. */
const outline = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1] === true) return '';
        const end = row.indexOf(false, x);
        const width = (end < 0 ? row.length : end) - x;
        return `M${x} ${y}h${width}v1h-${width}z`;
      }),
    )
    .join('');
