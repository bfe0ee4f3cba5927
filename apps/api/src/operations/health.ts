import type { Operation } from './operation.ts';

const plain = {
  type: 'object',
  properties: { status: { type: 'string' } },
  required: ['status'],
  additionalProperties: true,
};

/** Whether the process answers at all. */
export const healthz: Operation = {
  method: 'get',
  path: '/healthz',
  about: {
    id: 'healthz',
    summary: 'Whether the process answers',
    description: 'Always 200 while it runs.',
    parameters: [],
    answer: { type: 'application/json', schema: plain },
    statuses: [],
  },
  answer: (c) =>
    c.json({ status: 'alive', version: c.var.exchange.service.version }, 200, { 'Cache-Control': 'no-store' }),
};

/** Whether it wants to be asked: it has its packs and is not about to stop. */
export const readyz: Operation = {
  method: 'get',
  path: '/readyz',
  about: {
    id: 'readyz',
    summary: 'Whether requests are welcome',
    description: '503 until the packs have been read, and once the service is about to stop.',
    parameters: [],
    answer: { type: 'application/json', schema: plain },
    statuses: [503],
  },
  answer: (c) => {
    const { isStopping, packs } = c.var.exchange.service;
    const status = isStopping() ? 'stopping' : packs() === undefined ? 'starting' : 'ready';
    return c.json({ status }, status === 'ready' ? 200 : 503, { 'Cache-Control': 'no-store' });
  },
};

/** Counts and times, for a monitor. */
export const metrics: Operation = {
  method: 'get',
  path: '/metrics',
  about: {
    id: 'metrics',
    summary: 'Counts and times',
    description: 'In the text format of Prometheus, by route and status; nothing of what was asked.',
    parameters: [],
    answer: { type: 'text/plain', schema: { type: 'string' } },
    statuses: [],
  },
  answer: (c) =>
    c.body(c.var.exchange.service.metrics.text(process.memoryUsage.rss(), process.uptime()), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
};
