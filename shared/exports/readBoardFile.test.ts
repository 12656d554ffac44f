import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../rules/limits.ts';
import { fullBoard } from '../testing/fullBoard.ts';
import { boardJson } from './boardJson.ts';
import { readBoardFile } from './readBoardFile.ts';

let bootstrap: string;
let coffee: string;
beforeAll(() => {
  [bootstrap, coffee] = (['cop-bootstrap', 'lean-coffee'] as const).map((template) => {
    const { board } = fullBoard(template);
    return boardJson(board.part, board.now);
  }) as [string, string];
});

/** Where and why a text is refused; null: it is a board. */
function told(text: string): string | null {
  const read = readBoardFile(text);
  return read.ok ? null : `${read.problem.place}: ${read.problem.fault}`;
}

/** What stands at a place like `notes[3].text`, to be looked at and changed. */
function spot(file: unknown, place: string) {
  const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((at, key) => Reflect.get(at, key), Object(file));
  const value: unknown = Reflect.get(holder, last);
  return {
    value,
    set: (next: unknown) => Reflect.set(holder, last, next),
    drop: () => Reflect.deleteProperty(holder, last),
  };
}

/** Every place of a file that holds no further ones. */
function leaves(of: unknown, place = ''): string[] {
  if (typeof of !== 'object' || of === null) return [place.replace(/^\./, '')];
  const isList = Array.isArray(of);
  return Object.entries(of).flatMap(([key, value]) => leaves(value, isList ? `${place}[${key}]` : `${place}.${key}`));
}

type Change = readonly [place: string, value: unknown];
/** Where and why a full board is refused once this stands at these places; undefined: nothing stands there. */
function changed(text: string, ...changes: readonly Change[]): string | null {
  const file: unknown = JSON.parse(text);
  for (const [place, value] of changes) {
    if (value === undefined) spot(file, place).drop();
    else spot(file, place).set(value);
  }
  return told(JSON.stringify(file));
}

/** Notes that lie in no group, each with an id and a place of its own. */
const notes = (count: number, author: string | null) =>
  Array.from({ length: count }, (_, i) => ({
    id: `n${i + 1}`,
    prompt: 'vision',
    place: i,
    group: null,
    author,
    text: 'learn in public',
  }));

describe('a file that is read', () => {
  it('[EXPORT-7] is taken whole, with or without a byte order mark', () => {
    expect([told(bootstrap), told(coffee), told(`\ufeff${bootstrap}`)]).toEqual([null, null, null]);
  });

  it('[EXPORT-7] that is no JSON is refused with the character it breaks at', () => {
    expect(told('')).toBe('0: notJson');
    expect(told('{"a": nope}')).toMatch(/^(8|11): notJson$/);
    expect(told(bootstrap.slice(0, 5_000))).toMatch(/^(5000|5001): notJson$/);
    expect(told('['.repeat(1_000_000))).toBe('17: beyond');
    for (let at = 1; at < bootstrap.length - 2; at += 997) expect(told(bootstrap.slice(0, at))).toMatch(/: notJson$/);
  });

  it.each<readonly [string, string, unknown, string]>([
    ['another program', 'format', 'miro', 'format: notBoard'],
    ['a newer version', 'version', 3, 'version: newer'],
    ['a version it has no use for', 'version', 2, 'version: range'],
    ['a version that is none', 'version', '1', 'version: shape'],
    ['a template that is not there', 'template', 'health-check', 'template: missing'],
    ['a field too many', 'admin', true, 'admin: unknown'],
    ['a field too many, deep inside', 'notes[3].html', '<b>', 'notes[3].html: unknown'],
    ['a field too few', 'notes[3].text', undefined, 'notes[3].text: shape'],
    ['another kind of value', 'notes[3].text', 7, 'notes[3].text: shape'],
    ['a list that is none', 'notes', {}, 'notes: shape'],
    ['a language we do not speak', 'language', 'tlh', 'language: shape'],
    ['no time zone', 'timeZone', 'Mars/Olympus', 'timeZone: range'],
    ['no date', 'createdAt', '2026-02-30T00:00:00.000Z', 'createdAt: range'],
    ['a date without end', 'createdAt', '+275760-09-13T00:00:00.000Z', 'createdAt: range'],
    ['a text that is not clean', 'notes[3].text', 'a\u0007b', 'notes[3].text: unclean'],
    ['half a sign', 'notes[3].text', 'a\ud800', 'notes[3].text: unclean'],
    ['blanks', 'notes[3].text', ' ', 'notes[3].text: unclean'],
    ['a text of nothing', 'notes[3].text', '\u200b', 'notes[3].text: empty'],
    ['a text that is too long', 'notes[3].text', 'x'.repeat(501), 'notes[3].text: long'],
    ['a title that turns round', 'title', 'a\u202eb', 'title: unclean'],
    ['an id twice', 'notes[3].id', 'n1', 'notes[3].id: twice'],
    ['an id of its own', 'notes[3].id', '../../etc', 'notes[3].id: shape'],
    ['an id from birth', 'notes[3].id', 'constructor', 'notes[3].id: shape'],
    ['a place twice', 'notes[3].place', 0, 'notes[3].place: twice'],
    ['a prompt of another template', 'notes[3].prompt', 'topic', 'notes[3].prompt: missing'],
    ['a group that is not there', 'notes[3].group', 'g99', 'notes[3].group: missing'],
    ['a group of another stage', 'notes[32].group', 'g1', 'notes[32].group: missing'],
    ['an author who is not there', 'notes[3].author', 'm99', 'notes[3].author: missing'],
    ['a group of nothing', 'groups[5]', { id: 'g9', stage: 'vision', place: 999, name: '' }, 'groups[5]: empty'],
    ['a member twice', 'members[2].id', 'm1', 'members[2].id: twice'],
    ['a name twice', 'members[2].name', 'ANA', 'members[2].name: twice'],
    ['no facilitator', 'members[0].role', 'participant', 'members: facilitator'],
    ['two facilitators', 'members[2].role', 'facilitator', 'members: facilitator'],
    ['a phase of another template', 'walk.at', 'topics.close', 'walk.at: missing'],
    ['a stage that is never skipped', 'walk.skipped', ['vision'], 'walk.skipped[0]: missing'],
    ['a start without a board', 'walk.status', 'lobby', 'walk.startedAt: range'],
    ['a length it cannot have', 'settings.length', 60, 'settings.length: range'],
    ['times without end', 'settings.talk.times', Array(7).fill(1), 'settings.talk.times: tooMany'],
    ['no times', 'settings.talk.times', [], 'settings.talk.times: range'],
    ['a time of no time', 'settings.talk.times', [0], 'settings.talk.times[0]: range'],
    ['a vote twice', 'rounds[1].phase', 'vision.vote', 'rounds[1].phase: twice'],
    ['a vote where none is', 'rounds[0].phase', 'vision.solo', 'rounds[0].phase: missing'],
    ['dots on nothing', 'rounds[0].tally[0].on', 'n99', 'rounds[0].tally[0].on: missing'],
    ['dots on another stage', 'rounds[0].tally[0].on', 'n33', 'rounds[0].tally[0].on: missing'],
    ['half a dot', 'rounds[0].tally[0].count', 1.5, 'rounds[0].tally[0].count: range'],
    ['fewer than no dots', 'rounds[0].tally[0].count', -1, 'rounds[0].tally[0].count: range'],
    ['a topic of nothing', 'topics[0].on', 'n99', 'topics[0].on: missing'],
    ['a topic that is in another', 'topics[0].on', 'n1', 'topics[0].on: missing'],
    ['a takeaway of nothing', 'takeaways[0].topic', 'n99', 'takeaways[0].topic: missing'],
    ['an action of nothing', 'actions[0].topic', 'g99', 'actions[0].topic: missing'],
    ['no day', 'actions[0].by', '2026-02-30', 'actions[0].by: range'],
    ['a line under nothing', 'statements[1].parent', 's99', 'statements[1].parent: missing'],
    ['a line under itself', 'statements[1].parent', 's2', 'statements[1].parent: tooDeep'],
    ['a line from nothing', 'statements[1].from', 'n99', 'statements[1].from: missing'],
    ['a candidate who is not there', 'candidates[0].member', 'm99', 'candidates[0].member: missing'],
    ['a leader who is not there', 'election.leader', 'm99', 'election.leader: missing'],
    ['a vote for nobody', 'election.votes[0].choice', 'm99', 'election.votes[0].choice: missing'],
    ['20,000 notes', 'notes', notes(20_000, null), 'notes: tooMany'],
  ])('[EXPORT-7] with %s is refused', (_what, place, value, refusal) => {
    expect(changed(bootstrap, [place, value])).toBe(refusal);
  });

  it('[EXPORT-7] with what only several places tell together is refused', () => {
    const status = 'discussing';
    expect(changed(bootstrap, ['topics[0].status', status], ['topics[1].status', status])).toBe(
      'topics[1].status: twice',
    );
    expect(changed(coffee, ['rounds[1].tally[0].on', '6'])).toBe('rounds[1].tally[0].on: missing');
    const { notesPerMember } = LIMITS;
    const empty: Change[] = ['groups', 'rounds', 'topics', 'takeaways', 'actions'].map((list) => [list, []]);
    expect(changed(bootstrap, ...empty, ['notes', notes(notesPerMember, 'm2')])).toBeNull();
    expect(changed(bootstrap, ...empty, ['notes', notes(notesPerMember + 1, 'm2')])).toBe(
      `notes[${notesPerMember}].author: tooMany`,
    );
  });

  it('[EXPORT-7] with `__proto__` anywhere is refused, and nothing has grown a new property', () => {
    for (const hook of ['"format": ', '"authors": ', '"status": ', '"times": ', '"role": ', '"prompt": ', '"on": ']) {
      const at = bootstrap.indexOf(hook);
      const poisoned = `${bootstrap.slice(0, at)}"__proto__": {"polluted": true}, ${bootstrap.slice(at)}`;
      expect([hook, told(poisoned)]).toEqual([hook, expect.stringMatching(/__proto__: unknown$/)]);
    }
    expect(told('{"__proto__": {"format": "fikabord-board", "version": 1}}')).toBe('format: notBoard');
    expect('polluted' in {}).toBe(false);
  });

  it('[EXPORT-7] with script in any field is refused there, but in texts, where it is only ever text', () => {
    const file: unknown = JSON.parse(bootstrap);
    // One or two of each kind of field.
    const kinds = new Map<string, string[]>();
    for (const place of leaves(file)) {
      const kind = place.replace(/\[\d+\]/g, '[]');
      kinds.set(kind, [...(kinds.get(kind) ?? []), place].slice(-2));
    }
    expect(kinds.size).toBeGreaterThan(60);
    for (const [kind, places] of kinds) {
      const isText = /^(title|name|members\[\]\.name|groups\[\]\.name|.*\.(text|who|words))$/.test(kind);
      for (const place of places) {
        const why = changed(bootstrap, [place, '<script>alert(1)</script>']);
        if (isText) expect([place, why]).toEqual([place, null]);
        else expect(why).toMatch(/^\S+: (shape|range|notBoard|missing)$/);
        if (!isText && kind !== 'format') expect(why?.startsWith(place.split('[')[0] ?? '')).toBe(true);
      }
    }
  });

  it('[EXPORT-7] never throws, whatever is changed in it', () => {
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('n1', 'g1', 'm1', 's1', 1e308, -1, 'x'.repeat(600)),
    );
    fc.assert(
      fc.property(fc.boolean(), fc.nat(), values, (isCoffee, at, value) => {
        const text = isCoffee ? coffee : bootstrap;
        const places = leaves(JSON.parse(text));
        const why = changed(text, [places[at % places.length] ?? 'title', value]);
        if (why !== null) expect(why).toMatch(/^\S.*: [a-zA-Z]+$/);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
