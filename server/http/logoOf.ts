import type { Board } from '../boards/Board.ts';
import type { HttpPorts } from './ports.ts';

/** The bytes of a board's logo; null: it has none, or they cannot be read, and pages go without. */
export async function logoOf({ registry, warn }: HttpPorts, board: Board): Promise<Uint8Array | null> {
  const { logo } = board.committed.part.settings;
  if (!logo) return null;
  const bytes = await registry.logo(board.id, logo.hash).catch(() => null);
  if (!bytes) warn({ board: board.id }, 'a logo cannot be read');
  return bytes;
}
