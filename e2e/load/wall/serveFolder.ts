import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
/** What is packed already stays as it is. */
const PACKED = new Set(['.woff2', '.png', '.jpg']);

/** Serves a built folder as a good host would: compressed, and to be kept. */
export async function serveFolder(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const bytes = readFileSync(join(folder, path));
      const kind = extname(path);
      response.setHeader('content-type', TYPES[kind] ?? 'application/octet-stream');
      if (PACKED.has(kind)) return void response.end(bytes);
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(bytes));
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://localhost:${address.port}/`, close: () => void server.close() };
}
