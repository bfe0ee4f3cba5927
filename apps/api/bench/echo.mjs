// What the service is measured beside: Hono on Node with nothing in it. It sends back what it is sent, and prints its address.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.post('/', async (c) => c.body(await c.req.text(), 200, { 'Content-Type': 'application/json' }));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`{"event":"ready","url":"http://127.0.0.1:${port}/"}\n`);
});
