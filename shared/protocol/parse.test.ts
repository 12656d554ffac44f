import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, isAct, STEPS } from '../board/commands.ts';
import { parseCommand } from './parse.ts';
import { REFUSALS } from './refusals.ts';
import { PROTOCOL_VERSION } from './version.ts';

const id = 'a'.repeat(22);
const message = (type: string, body: unknown, more: object = {}) => ({ v: PROTOCOL_VERSION, id, type, body, ...more });
const refusal = (input: unknown) => {
  const parsed = parseCommand(input);
  return parsed.ok ? null : parsed.refusal;
};
const draft = { draft: 'd1', prompt: 'vision', text: 'x' };

describe('parseCommand', () => {
  it('[DOOR-1] takes a command as it is', () => {
    expect(parseCommand(message('draft.put', draft))).toEqual({
      ok: true,
      command: { id, type: 'draft.put', body: draft },
    });
    expect(parseCommand(message('walk.next', { at: 3 }))).toMatchObject({ ok: true });
    expect(
      refusal(
        message('statement.add', { statement: 's', box: 'weaken', text: 'x', parent: null, after: 'last', from: null }),
      ),
    ).toBeNull();
  });

  it('[DOOR-1] every command refuses what has nothing, or too much, of what it asks', () => {
    for (const type of [...Object.keys(ACTS), ...Object.keys(STEPS)]) {
      expect(refusal(message(type, { nobodyAsked: 1 }))).toBe('malformed');
      for (const body of [null, undefined, 'x', 1, []]) expect(refusal(message(type, body))).toBe('malformed');
    }
  });

  it.each([
    ['a missing field', { draft: 'd1', prompt: 'vision' }],
    ['a wrong type', { ...draft, text: 1 }],
    ['an id no id looks like', { ...draft, draft: 'a b' }],
    ['an id of 41', { ...draft, draft: 'x'.repeat(41) }],
    ['the name of what every object has', { ...draft, draft: 'constructor' }],
    ['__proto__ as an id', { ...draft, draft: '__proto__' }],
    ['__proto__ as a key', JSON.parse('{"draft":"d1","prompt":"vision","text":"x","__proto__":{"a":1}}')],
    ['a text beyond 16 KiB', { ...draft, text: 'x'.repeat(16_385) }],
  ])('[DOOR-1] refuses %s', (_, body) => {
    const parsed = parseCommand(message('draft.put', body));
    if (parsed.ok) expect(Object.getOwnPropertyNames(parsed.command.body)).toEqual(['draft', 'prompt', 'text']);
    else expect(parsed.refusal).toBe('malformed');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('[DOOR-1] refuses numbers that are none to count with, and lists without end', () => {
    for (const at of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 40, '1']) {
      expect(refusal(message('walk.next', { at }))).toBe('malformed');
    }
    const notes = Array.from({ length: 501 }, (_, n) => `n${n}`);
    expect(refusal(message('group.form', { group: 'g', notes }))).toBe('malformed');
    expect(refusal(message('group.form', { group: 'g', notes: [] }))).toBe('malformed');
  });

  it('[DOOR-1] refuses envelopes of another shape', () => {
    for (const input of [
      null,
      undefined,
      'x',
      [],
      {},
      { v: 1 },
      message('draft.put', draft, { extra: 1 }),
      message('draft.put', draft, { id: 'short' }),
      message('draft.put', draft, { v: -1 }),
    ]) {
      expect(refusal(input)).toBe('malformed');
    }
  });

  it('[DOOR-1] knows only its own commands', () => {
    for (const type of ['', 'toString', '__proto__', 'constructor', 'member.join', 'clock.ring', 'draft.Put']) {
      expect(refusal(message(type, {}))).toBe('unknownCommand');
    }
  });

  it('[DOOR-2] tells a newer protocol from its own and older ones', () => {
    expect(refusal(message('undo', {}, { v: PROTOCOL_VERSION + 1 }))).toBe('newerVersion');
    expect(refusal(message('nothing yet', {}, { v: PROTOCOL_VERSION + 1 }))).toBe('newerVersion');
    expect(refusal(message('undo', {}, { v: 0 }))).toBeNull();
  });

  it('[DOOR-2] of two versions in a row each reads what it can: the newer one both, the older one its own', () => {
    const read = (v: number, server: number) => {
      const parsed = parseCommand(message('undo', {}, { v }), server);
      return parsed.ok ? null : parsed.refusal;
    };
    expect([6, 7, 8, 9].map((v) => read(v, 8))).toEqual(['olderVersion', null, null, 'newerVersion']);
    expect([7, 8].map((v) => read(v, 7))).toEqual([null, 'newerVersion']);
  });

  it('[DOOR-1] answers anything at all with a command or a known refusal', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.anything().map((body) => message('note.edit', body)),
        ),
        (input) => {
          const parsed = parseCommand(input);
          if (!parsed.ok) expect(REFUSALS).toContain(parsed.refusal);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('[DOOR-3] tells acts from steps', () => {
    const parsed = [message('draft.put', draft), message('undo', {})].map((one) => parseCommand(one));
    expect(parsed.map((one) => one.ok && isAct(one.command))).toEqual([true, false]);
  });
});
