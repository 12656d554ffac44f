import { rm } from 'node:fs/promises';
import type { ServerUnderLoad } from '../../servers/ServerUnderLoad.ts';
import { startOurs } from './ours.ts';

/** Starts our server on a store of its own for as long as something is measured. */
export async function withOurs<T>(
  entry: string,
  measure: (server: ServerUnderLoad, dir: string) => Promise<T>,
): Promise<T> {
  const { server, dir } = await startOurs(entry);
  try {
    return await measure(server, dir);
  } finally {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  }
}
