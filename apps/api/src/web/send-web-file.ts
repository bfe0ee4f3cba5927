import type { ApiContext } from '../exchange.ts';
import type { WebFiles } from './web-files.ts';

/** A file of the build as the browser can take it, or undefined where there is none by this path. */
export const sendWebFile = (c: ApiContext, { headers, files }: WebFiles): Response | undefined => {
  const file = files.get(c.req.path);
  if (file === undefined) return undefined;
  const accepted = c.req.header('accept-encoding') ?? '';
  const coding = ['br', 'gzip'].find((one) => file.bodies.has(one) && accepts(accepted, one)) ?? 'identity';
  const { bytes, etag } = file.bodies.get(coding) as { bytes: Uint8Array<ArrayBuffer>; etag: string };
  const about = {
    ...(file.headers ?? headers),
    ETag: etag,
    'Cache-Control': file.cacheControl,
    Vary: 'Accept-Encoding',
  };
  const held = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (held.includes(etag)) return c.body(null, 304, about);
  return c.body(bytes, 200, {
    ...about,
    'Content-Type': file.type,
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
  });
};

const accepts = (header: string, coding: string): boolean =>
  header.split(',').some((part) => {
    const [name, weight] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return name === coding && (weight === undefined || Number(weight) > 0);
  });
