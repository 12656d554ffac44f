import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const TEXT = /\.(html|js|css|svg|json|webmanifest|txt|map)$/;
const PAGES = /^\/(?:(?:b|lead|screen|see|embed)\/[^/]+\/?)?$/;
const SMALLEST_TO_PACK = 1024;

interface File {
  readonly name: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

/** The built client, read and packed once. Null: it was not built (in development, Vite serves it). */
export async function readClient(folder: string): Promise<ReadonlyMap<string, File> | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, File]> => {
      const name = `/${path.slice(join(folder, sep).length).split(sep).join('/')}`;
      return [name, await pack(name, await readFile(path))];
    }),
  );
  const client = new Map(files.filter(([name]) => !name.startsWith('/.')));
  return client.has('/index.html') ? client : null;
}

/** Serves the client: hashed assets for ever, the page for every address that shows a face, 404 for anything missing. */
export function clientFiles(client: ReadonlyMap<string, File>): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = client.get(PAGES.test(request.path) ? '/index.html' : request.path);
    if (!file) return next();
    const isHashed = file.name.startsWith('/assets/');
    response.set('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.set('ETag', file.etag);
    response.type(file.name.slice(file.name.lastIndexOf('.')));
    if (file.br) response.vary('Accept-Encoding');
    if (request.fresh) return void response.status(304).end();
    const { body, encoding } = choose(file, request.acceptsEncodings());
    if (encoding) response.set('Content-Encoding', encoding);
    response.set('Content-Length', String(body.length));
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function choose({ plain, br, gzip: packed }: File, accepted: readonly string[]): { body: Buffer; encoding?: string } {
  if (br && accepted.includes('br')) return { body: br, encoding: 'br' };
  if (packed && accepted.includes('gzip')) return { body: packed, encoding: 'gzip' };
  return { body: plain };
}

async function pack(name: string, plain: Buffer): Promise<File> {
  const file = { name, plain, etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"` };
  if (!TEXT.test(name) || plain.length < SMALLEST_TO_PACK) return file;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const [br, packed] = await Promise.all([promisify(brotliCompress)(plain, quality), promisify(gzip)(plain)]);
  return { ...file, br, gzip: packed };
}
