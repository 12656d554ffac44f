import type { Direction } from './nearest.ts';

/** What a key on the wall asks for. */
export type WallIntent =
  | { readonly do: 'go' | 'stretch'; readonly direction: Direction }
  | { readonly do: 'slot' | 'nextGroup'; readonly by: -1 | 1 }
  | {
      readonly do:
        | 'open'
        | 'pick'
        | 'drop'
        | 'putBack'
        | 'chooseGroup'
        | 'group'
        | 'rename'
        | 'new'
        | 'outline'
        | 'remove'
        | 'clear';
    }
  | { readonly do: 'zoom'; readonly to: 'in' | 'out' | 'fit' };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const LETTERS: Readonly<Record<string, WallIntent>> = {
  n: { do: 'new' },
  m: { do: 'pick' },
  g: { do: 'group' },
  o: { do: 'outline' },
  '+': { do: 'zoom', to: 'in' },
  '=': { do: 'zoom', to: 'in' },
  '-': { do: 'zoom', to: 'out' },
  '0': { do: 'zoom', to: 'fit' },
};

/** The keys of the wall: one table, other meanings while a note is held. Null: not ours. */
export function wallIntent(press: KeyPress, holding: boolean): WallIntent | null {
  const { key, shiftKey } = press;
  const lower = key.toLowerCase();
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const direction = ARROWS[key];
  if (holding) {
    if (direction)
      return { do: shiftKey ? 'nextGroup' : 'slot', by: direction === 'left' || direction === 'up' ? -1 : 1 };
    if (key === 'Enter') return { do: 'drop' };
    if (key === 'Escape' || lower === 'm') return { do: 'putBack' };
    return lower === 'g' ? { do: 'chooseGroup' } : null;
  }
  if (direction) return { do: shiftKey ? 'stretch' : 'go', direction };
  switch (key) {
    case 'Enter':
      return { do: 'open' };
    case 'F2':
      return { do: 'rename' };
    case 'Delete':
      return { do: 'remove' };
    case 'Escape':
      return { do: 'clear' };
  }
  return shiftKey && key !== '+' ? null : (LETTERS[lower] ?? null);
}
