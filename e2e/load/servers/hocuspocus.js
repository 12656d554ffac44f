import { Server } from '@hocuspocus/server';

/** Hocuspocus with nothing added. FLUSH_DELAY: how long it gathers what it sends, ms; without it, as it comes. */
const { FLUSH_DELAY } = process.env;
const server = new Server({
  port: 0,
  address: '127.0.0.1',
  quiet: true,
  ...(FLUSH_DELAY !== undefined && { flushDelay: Number(FLUSH_DELAY) }),
});
await server.listen();
console.log(`running at http://127.0.0.1:${server.address.port}`);
