import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** A function from requests to answers, behind a socket. */
export interface Running {
  readonly url: string;
  readonly port: number;
  /** Takes nothing new, and resolves once all that was accepted is answered: true, or false where that took longer than so many seconds. */
  readonly stop: (graceSeconds: number) => Promise<boolean>;
}

interface Listen {
  readonly fetch: Parameters<typeof createAdaptorServer>[0]['fetch'];
  readonly host: string;
  readonly port: number;
  /** How long the head of a request may take. */
  readonly headSeconds: number;
}

/** Listens; rejects where the port cannot be had. */
export const listen = async ({ fetch, host, port, headSeconds }: Listen): Promise<Running> => {
  const server = createAdaptorServer({
    fetch,
    // What a request asks is left to the app, a body that takes long as well: it knows whether it is streamed.
    serverOptions: {
      headersTimeout: headSeconds * 1000,
      requestTimeout: 0,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 65_000,
    },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: bound, family, address } = server.address() as AddressInfo;
  const name = family === 'IPv6' ? `[${address}]` : address;
  const stop = async (graceSeconds: number): Promise<boolean> => {
    const closed = new Promise<true>((resolve) => server.close(() => resolve(true)));
    // Now, and again whenever one has sent the answer that it owed.
    server.closeIdleConnections();
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), graceSeconds * 1000);
    });
    const isDone = await Promise.race([closed, late]);
    clearTimeout(timer);
    clearInterval(idle);
    if (!isDone) server.closeAllConnections();
    return isDone;
  };
  return { url: `http://${name}:${bound}/`, port: bound, stop };
};
