import type { ApiContext } from '../exchange.ts';

/**
 * What changes only with the packs: with a strong ETag made of what it is made of, and 304 for who has it already. `text` is not made
 * where it is not sent.
 */
export const sendKept = (c: ApiContext, tag: string, type: string, text: () => string): Response => {
  const etag = `"${c.var.exchange.service.version}-${tag}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache' };
  if (isHeld(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers);
  return c.body(text(), 200, { ...headers, 'Content-Type': type });
};

/** RFC 9110: any of a list, weak or strong, or `*`. */
const isHeld = (header: string | undefined, etag: string): boolean =>
  (header ?? '')
    .slice(0, 4096)
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === '*' || one === etag);
