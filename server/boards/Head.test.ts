import { expect, it } from 'vitest';
import { replay } from '#shared/board/apply.ts';
import type { Command, SystemCommand } from '#shared/board/commands.ts';
import type { Happened } from '#shared/board/events.ts';
import type { CommandId, DraftId, MemberId } from '#shared/model/ids.ts';
import { LIMITS } from '#shared/rules/limits.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { MemoryStore } from '../storage/MemoryStore.ts';
import { HandClock } from '../testing/handClock.ts';
import { Head, type Outcome } from './Head.ts';
import { openingEntry } from './openedBoard.ts';

const lead = 'facilitator' as MemberId;
const ids = { board: 'b', code: 'AAAA-AAAA', fresh: () => lead, seed: 's', facilitatorToken: 'f', screenToken: 's' };
const opening = {
  template: 'cop-bootstrap',
  title: 'T',
  language: 'en',
  timeZone: 'UTC',
  facilitator: 'F',
  settings: { facilitatorTakesPart: true },
} as const;

async function openHead(bytes = 0) {
  const store = new MemoryStore();
  const entry = openingEntry(opening, ids, 0);
  await store.create({ id: 'b', code: ids.code, createdAt: 0 }, [entry]);
  const head = new Head(
    {
      board: 'b',
      store,
      clock: new HandClock(),
      committed: ({ answer }) => answer(),
      lost: () => undefined,
      failed: () => undefined,
    },
    { state: replay(entry.events as readonly Happened[]), seq: 1, answers: [], bytes },
  );
  let last = 0;
  const give = (command: object, by: MemberId | 'system' = lead): Promise<Outcome> =>
    new Promise((resolve) => {
      const given = { id: `command-${++last}` as CommandId, ...command } as Command & SystemCommand;
      head.submit({ by, command: given } as never, resolve);
    });
  const step = (type: string, body = {}) => give({ type, body });
  const draft = (text: string, id?: string) =>
    give({
      ...(id && { id }),
      type: 'draft.put',
      body: { draft: 'd' as DraftId, prompt: 'vision' as PromptId, text },
    });
  const join = () => give({ type: 'member.join', member: `m${last}`, name: `N${last}`, token: `t${last}` }, 'system');
  expect(await step('board.start')).toMatchObject({ ok: true });
  const revoke = () => give({ type: 'reader.revoke', member: lead, reader: 'none' }, 'system');
  return { store, head, step, draft, join, revoke };
}

it('[DISK-3] takes 4,000 commands while the disk is slow, and refuses the next as busy', async () => {
  const { store, head, draft } = await openHead();
  store.hold();
  const given = Array.from({ length: LIMITS.waitingPerBoard }, (_, n) => draft(`Words ${n}`, `same-${n}`));
  expect(await draft('One too many')).toEqual({ ok: false, refusal: 'busy' });
  // What already waits may be asked for again.
  const again = draft('Words 7', 'same-7');
  store.release();
  const outcomes = await Promise.all(given);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(4_000);
  expect(await again).toEqual(outcomes[7]);
  await head.quiet();
  expect(await draft('Now there is room')).toMatchObject({ ok: true });
});

it('[DISK-4] takes acts and newcomers up to 50 MB of log, and steps a little longer', async () => {
  const { full, steps } = LIMITS.logBytes;
  const almost = await openHead(full - 1_000);
  expect(await almost.draft('x'.repeat(400))).toMatchObject({ ok: true });
  expect(await almost.draft('y'.repeat(400))).toEqual({ ok: false, refusal: 'logFull' });
  expect(await almost.join()).toEqual({ ok: false, refusal: 'logFull' });
  expect(await almost.step('walk.next', { at: almost.head.state.open.walk.step })).toMatchObject({ ok: true });
  const over = await openHead(steps - 1);
  expect(await over.step('clock.start')).toEqual({ ok: false, refusal: 'logFull' });
  // A link in the wrong hands ends all the same.
  expect(await over.revoke()).toEqual({ ok: false, refusal: 'gone' });
});

it('[DISK-4] counts the bytes of a log that is loaded again as those it wrote itself', async () => {
  const { store, draft, head } = await openHead();
  await draft('Grüße 🙂');
  await head.quiet();
  const loaded = await store.load('b', 'no snapshot');
  if (loaded.kind !== 'whole') throw new Error(loaded.kind);
  const written = loaded.entries.reduce((sum, { events }) => sum + Buffer.byteLength(JSON.stringify(events)), 0);
  expect(loaded.bytes).toBe(written);
});
