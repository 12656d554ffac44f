import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Every byte of every file in a folder, by its name. */
export function filesIn(dir: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name))]));
}

/** A PDF with what its streams hold once they are inflated. */
export function unpackedPdf(pdf: Buffer): Buffer {
  const parts: Buffer[] = [pdf];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    const start = at + 'stream\n'.length;
    const end = pdf.indexOf('endstream', start);
    if (end < 0) break;
    try {
      parts.push(inflateSync(pdf.subarray(start, end)));
    } catch {
      // Not deflated: it is in the file as it is.
    }
  }
  return Buffer.concat(parts);
}
