import type { Act } from '#shared/board/commands.ts';
import { recall, remember } from '../theme/remember.ts';

/** Where an act shows: a public change of one life of the document. */
export interface Shown {
  readonly rev: number;
  readonly epoch: string;
}

/** An act that was made here and is not yet seen in the board's document. */
export interface Pending {
  readonly act: Act;
  /** Null until the server has answered. */
  readonly at: Shown | null;
}

/**
 * Acts on their way, in order. Kept on the device until the server has them, so that they survive a reload or a closed
 * tab; sent again with the same id, which the server takes as the same command.
 */
export function outbox(key: string, changed: () => void) {
  let pending: readonly Pending[] = restore(key).map((act) => ({ act, at: null }));
  /** Acts this tab made or took over; the others under the key belong to another tab of the same person. */
  const known = new Set(pending.map(({ act }) => act.id));
  const set = (next: readonly Pending[]) => {
    const before = waitingOf(pending);
    pending = next;
    const waiting = waitingOf(next);
    if (waiting.length !== before.length) {
      const kept = [...restore(key).filter(({ id }) => !known.has(id)), ...waiting];
      remember(key, kept.length > 0 ? JSON.stringify(kept) : null);
    }
    changed();
  };
  return {
    all: () => pending,
    unanswered: (): readonly Act[] => waitingOf(pending),
    put: (act: Act) => {
      known.add(act.id);
      set([...pending, { act, at: null }]);
    },
    answered: (id: string, at: Shown) => set(pending.map((one) => (one.act.id === id ? { ...one, at } : one))),
    drop: (id: string) => set(pending.filter(({ act }) => act.id !== id)),
    /**
     * The document has reached this change: what it holds need not be folded over it any more. A new life of the document
     * holds everything that was answered before it.
     */
    seen: ({ rev, epoch }: Shown) => {
      const holds = ({ at }: Pending) => at !== null && (at.epoch !== epoch || at.rev <= rev);
      if (pending.some(holds)) set(pending.filter((one) => !holds(one)));
    },
  };
}

export type Outbox = ReturnType<typeof outbox>;

const waitingOf = (pending: readonly Pending[]): readonly Act[] => pending.flatMap(({ act, at }) => (at ? [] : [act]));

function restore(key: string): readonly Act[] {
  const kept = recall(key);
  if (!kept) return [];
  try {
    const acts: unknown = JSON.parse(kept);
    // Written by this very file; the server parses each act again anyway.
    return Array.isArray(acts) ? acts : [];
  } catch {
    return [];
  }
}
