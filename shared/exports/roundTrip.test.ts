import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicPart } from '../board/publicPart.ts';
import { publicPart } from '../board/publicPart.ts';
import { canvasSheet } from '../canvas/canvasSheet.ts';
import type { CommandId, MemberId } from '../model/ids.ts';
import { current } from '../rules/phases.ts';
import { queueOf, topicTitle } from '../rules/topics.ts';
import { openBoard, START, TestBoard } from '../testing/board.ts';
import { broughtBoard } from '../testing/brought.ts';
import { fullBoard } from '../testing/fullBoard.ts';
import { madeUpBoard, STARTS } from '../testing/madeUpBoard.ts';
import en from '../words/en.json' with { type: 'json' };
import fr from '../words/fr.json' with { type: 'json' };
import { sayIn } from '../words/say.ts';
import { boardJson } from './boardJson.ts';
import { chatText } from './chatText.ts';
import { minutesMarkdown } from './minutesMarkdown.ts';
import { notesCsv } from './notesCsv.ts';

const says = [sayIn('en', en), sayIn('fr', fr)] as const;

/** What must come up among so few boards comes up with this one. */
const SEED = 1;

const plan = fc.record({
  // Elections are rare: they come more often here.
  start: fc.constantFrom(...STARTS, 'naming.elect' as const, 'naming.elect' as const),
  authors: fc.constantFrom('hidden' as const, 'shown' as const),
  numbers: fc.array(fc.nat(5000), { minLength: 100, maxLength: 500 }),
  isFinished: fc.boolean(),
});

/** Three topics with two dots, one and none, about to be talked about. */
function talking(): TestBoard {
  const board = openBoard({}, 'lean-coffee');
  const ana = board.join('Ana');
  board.start();
  const notes = ['flaky tests', 'on call', 'pairing', 'standups'].map((text) => board.note(ana, 'topic', text));
  board.goto('topics.voteTopics');
  for (const [i, target] of notes.slice(1, 3).entries()) board.act(ana, 'dots.place', { target, dots: 2 - i });
  board.next();
  return board;
}

/** Everything that leaves a board, in one: equal here, equal byte for byte. */
const exportsOf = (part: PublicPart, now: number) => ({
  json: boardJson(part, now),
  minutes: says.map((say) => minutesMarkdown(part, now, say)),
  notes: says.map((say) => notesCsv(part, say)),
  chats: says.flatMap((say) => (['slack', 'teams', 'wiki'] as const).map((form) => chatText(part, now, say, form))),
  // What the PDF is printed from: equal sheets give equal bytes.
  canvas: canvasSheet(part, says[0], 'en'),
});

describe('a board that is brought in from a file', () => {
  it('[EXPORT-6] has the same exports, byte for byte, whatever people did on it', () => {
    const seen = new Map<string, number>();
    const count = (what: string, n: number) => seen.set(what, (seen.get(what) ?? 0) + n);
    fc.assert(
      fc.property(plan, (made) => {
        const board = madeUpBoard(made);
        const before = exportsOf(board.part, board.now);
        const later = board.now + 86_400_000;
        const brought = publicPart(broughtBoard(before.json, later));
        expect(exportsOf(brought, later)).toEqual(before);
        const { open } = board;
        for (const root of ['notes', 'groups', 'statements', 'topics', 'takeaways', 'actions', 'candidates'] as const) {
          count(root, Object.keys(open[root]).length);
        }
        for (const { status } of Object.values(open.rounds)) count(`${status} rounds`, 1);
        for (const { status } of Object.values(open.topics)) count(status, 1);
        count('signed', Object.values(open.notes).filter(({ author }) => author !== null).length);
        count(open.walk.status, 1);
        count(open.election.status, 1);
      }),
      { numRuns: 200, seed: SEED },
    );
    // Boards without anything on them would prove nothing.
    const least = Object.fromEntries([...seen].sort());
    expect(least.notes).toBeGreaterThan(1_000);
    const often = ['groups', 'statements', 'takeaways', 'actions', 'signed', 'closed rounds', 'discussed'];
    const sometimes = [
      'candidates',
      'open rounds',
      'discussing',
      'parked',
      'waiting',
      'finished',
      'running',
      'voting',
      'closed',
    ];
    expect(often.filter((what) => (least[what] ?? 0) < 50)).toEqual([]);
    expect(sometimes.filter((what) => !least[what])).toEqual([]);
  }, 120_000);

  it.each(['cop-bootstrap', 'lean-coffee'] as const)(
    '[EXPORT-6] of %s has all of a board with everything on it',
    (of) => {
      const { board } = fullBoard(of);
      const before = exportsOf(board.part, board.now);
      expect(exportsOf(publicPart(broughtBoard(before.json, board.now + 1)), board.now + 1)).toEqual(before);
    },
  );

  it('[LOOK-5] has its logo and its accent, each without the other, too', () => {
    const data = 'iVBORw0KGgo=';
    for (const logo of [null, { hash: 'a'.repeat(64), width: 640, height: 1 }]) {
      for (const accent of [null, '#ffd65c']) {
        const { board } = fullBoard('lean-coffee');
        board.system({ id: 'l' as CommandId, type: 'logo.set', logo });
        board.step('settings.change', { accent });
        const file = boardJson(board.part, board.now, data);
        const brought = publicPart(broughtBoard(file, board.now + 1));
        expect(brought.settings).toMatchObject({ logo, accent });
        expect(boardJson(brought, board.now + 1, data)).toBe(file);
        expect(JSON.parse(file).version).toBe(logo || accent ? 2 : 1);
      }
    }
  });

  it.each<readonly [string, () => TestBoard]>([
    [
      'a vote that is taken again',
      () => {
        const board = talking();
        // The third vote: the second ranks until it closes.
        for (const isLast of [false, true]) {
          board.step('vote.again', { at: board.open.walk.step });
          const [target] = Object.values(board.open.notes);
          const [, ana] = Object.values(board.open.members);
          if (target && ana) board.act(ana.id, 'dots.place', { target: target.id, dots: 1 });
          if (!isLast) board.step('vote.close', { at: board.open.walk.step });
        }
        return board;
      },
    ],
    [
      'a topic whose clock runs',
      () => {
        const board = talking();
        board.step('topic.start', { topic: null, at: board.open.walk.step });
        board.pass(61_001);
        return board;
      },
    ],
    [
      'topics that were ordered by hand',
      () => {
        const board = talking();
        const topics = Object.values(board.open.notes).map(({ id }) => id);
        board.step('ties.order', { topics: topics.reverse() });
        return board;
      },
    ],
    [
      'an election that is tied',
      () => {
        const board = openBoard();
        const people = ['Ana', 'Ben'].map((name) => board.join(name));
        board.goto('naming.elect');
        for (const member of people) board.act(member, 'candidate.stand', { words: 'With a co-lead.' });
        board.step('election.open', {});
        for (const round of [1, 2]) {
          for (const choice of people) board.act(choice, 'election.choose', { round, choice });
          board.step('election.close', { round });
        }
        return board;
      },
    ],
    [
      'a box the room was asked about',
      () => {
        const board = openBoard();
        const ana = board.join('Ana');
        board.goto('vision.align');
        board.step('check.open', { box: 'vision' });
        const { check } = board.open;
        if (check.status === 'open') board.act(ana, 'check.answer', { check: check.id, up: true });
        board.step('check.close', {});
        return board;
      },
    ],
  ])('[EXPORT-6] in the middle of %s has the same', (_what, make) => {
    const board = make();
    const before = exportsOf(board.part, board.now);
    const state = broughtBoard(before.json, board.now + 1);
    expect(exportsOf(publicPart(state), board.now + 1)).toEqual(before);
    // What the exports tell is not all there is: what comes next stands as it stood, too.
    const { stage } = current(board.open);
    const queue = (open: TestBoard['open']) =>
      queueOf(open, stage.id).map(({ target, dots }) => [topicTitle(open, target.id), dots]);
    expect(queue(state.open)).toEqual(queue(board.open));
    expect(state.open.election.status).toBe(board.open.election.status);
    expect(state.open.check.status).toBe(board.open.check.status);
  });

  it('[EXPORT-6] before it began is before it begins', () => {
    const { part, now } = openBoard({}, 'lean-coffee');
    const before = exportsOf(part, now);
    const state = broughtBoard(before.json, now + 1);
    expect(state.open.walk).toMatchObject({ status: 'lobby', step: 0, startedAt: null });
    expect(exportsOf(publicPart(state), now + 1)).toEqual(before);
  });
});

describe('whoever brings a board in', () => {
  const { board } = fullBoard('lean-coffee');
  const state = broughtBoard(boardJson(board.part, board.now), START);
  const members = Object.values(state.open.members);

  it('[EXPORT-8] leads it, and nobody else can do anything on it', () => {
    expect(members.map(({ role, tray }) => `${role} ${tray}`)).toEqual([
      'facilitator false',
      ...Array(5).fill('participant false'),
    ]);
    expect(state.hidden).toMatchObject({ tokens: {}, keys: {}, undo: {}, writing: {} });
    expect(state.open).toMatchObject({ here: {}, clock: { status: 'off' }, thumbs: { status: 'none' } });
  });

  it('[EXPORT-8] finds neither the ids nor the code of the board it comes from', () => {
    const all = JSON.stringify(state);
    for (const id of [...Object.keys(board.open.members), ...Object.keys(board.open.notes)]) {
      expect(all).not.toContain(`"${id}"`);
    }
    expect(all).not.toContain(board.open.board.code);
  });

  it('[EXPORT-8] finds notes of those who are named as theirs, and of nobody else', () => {
    const own = Object.entries(state.mine).flatMap(([member, { notes }]) =>
      Object.keys(notes).map((id) => [id, member]),
    );
    const signed = Object.values(state.open.notes).map(({ id, author }) => [id, author]);
    expect(own.sort()).toEqual(signed.sort());
    const hidden = fullBoard('cop-bootstrap').board;
    expect(broughtBoard(boardJson(hidden.part, hidden.now), START).mine).toEqual({});
  });

  it('[EXPORT-8] meets people without a name under one that is free', () => {
    const { board: hidden } = fullBoard('cop-bootstrap');
    hidden.act(hidden.facilitator, 'me.named', { named: false });
    const brought = broughtBoard(boardJson(hidden.part, hidden.now), START);
    const names = Object.values(brought.open.members).map(({ name }) => name);
    expect(names).toEqual(['Facilitator', 'Ana', 'Ben', 'Cleo', 'Participant 4', 'Participant 5']);
  });

  it('[EXPORT-8] goes on with it as with any other board', () => {
    const { board: running } = fullBoard('lean-coffee');
    running.step('board.reopen', {});
    const went = new TestBoard({}, 'lean-coffee');
    went.state = broughtBoard(boardJson(running.part, running.now), went.now);
    const leader = Object.values(went.open.members).find(({ role }) => role === 'facilitator')?.id as MemberId;
    const ana = went.join('Ana');
    expect(went.open.members[ana]?.name).toBe('Ana (2)');
    went.step('walk.goto', { at: went.open.walk.step, stage: 0, phase: 3 }, leader);
    went.note(ana, 'topic', 'a late one');
    went.step('topic.start', { topic: null, at: went.open.walk.step }, leader);
    expect(Object.values(went.open.topics).filter(({ status }) => status === 'discussing')).toHaveLength(1);
  });
});
