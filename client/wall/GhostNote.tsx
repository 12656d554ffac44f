import './NoteCard.css';
import { tiltOf } from './seed.ts';

/**
 * A dashed place without a note. Kinds: `empty` (a wall nobody has used yet; tilts), `slot` (where a lifted note will land;
 * straight). Decoration: no name.
 */
export function GhostNote({
  id,
  kind = 'empty',
  fluid = false,
}: {
  id: string;
  kind?: 'empty' | 'slot';
  fluid?: boolean;
}) {
  const tilt = kind === 'empty' ? tiltOf(id) : 0;
  return (
    <div
      className="ghost-note"
      data-kind={kind}
      data-fluid={fluid || undefined}
      style={{ '--tilt': `${tilt}deg` }}
      aria-hidden="true"
    />
  );
}
