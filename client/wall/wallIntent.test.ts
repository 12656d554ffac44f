import { describe, expect, it } from 'vitest';
import { type KeyPress, wallIntent } from './wallIntent.ts';

const press = (key: string, mods: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...mods,
});
const shift = { shiftKey: true };

describe('wallIntent', () => {
  it('walks and selects with the arrows', () => {
    expect(wallIntent(press('ArrowLeft'), false)).toEqual({ do: 'go', direction: 'left' });
    expect(wallIntent(press('ArrowLeft', shift), false)).toEqual({ do: 'stretch', direction: 'left' });
  });

  it('gives the arrows another meaning while a note is in hand', () => {
    expect(wallIntent(press('ArrowUp'), true)).toEqual({ do: 'slot', by: -1 });
    expect(wallIntent(press('ArrowRight', shift), true)).toEqual({ do: 'nextGroup', by: 1 });
    expect(wallIntent(press('Enter'), true)).toEqual({ do: 'drop' });
    expect(wallIntent(press('Escape'), true)).toEqual({ do: 'putBack' });
    expect(wallIntent(press('g'), true)).toEqual({ do: 'chooseGroup' });
    expect(wallIntent(press('n'), true)).toBeNull();
  });

  it('knows the letters, also as capitals of a locked keyboard', () => {
    expect(wallIntent(press('n'), false)).toEqual({ do: 'new' });
    expect(wallIntent(press('M'), false)).toEqual({ do: 'pick' });
    expect(wallIntent(press('F2'), false)).toEqual({ do: 'rename' });
    expect(wallIntent(press('+', shift), false)).toEqual({ do: 'zoom', to: 'in' });
  });

  it('leaves the browser its own keys', () => {
    for (const mods of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(wallIntent(press('n', mods), false)).toBeNull();
    expect(wallIntent(press('Tab'), false)).toBeNull();
  });
});
