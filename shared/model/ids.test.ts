import { expect, it } from 'vitest';
import { ID_PATTERN } from './ids.ts';

it('[IDS-1] takes what clients and the server make', () => {
  for (const id of ['a', 'note-1', 'AbC_09', 'x'.repeat(40), 'lasting', 'constructors']) expect(id).toMatch(ID_PATTERN);
});

it('[IDS-1] takes nothing that every object has, no other sign, no other length', () => {
  for (const id of Object.getOwnPropertyNames(Object.prototype)) expect(id).not.toMatch(ID_PATTERN);
  for (const id of ['', 'x'.repeat(41), 'a b', 'é', 'a\n', 'a.b', 'last', 'yes', 'no'])
    expect(id).not.toMatch(ID_PATTERN);
});
