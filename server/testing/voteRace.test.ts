import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NoteId, TargetId } from '#shared/model/ids.ts';
import { all } from '#shared/model/records.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { ServerProcess } from './ServerProcess.ts';
import { commandId, type TestPeer } from './TestPeer.ts';
import { Workshop } from './Workshop.ts';

const PEOPLE = 25;
const TABS = 2;
const VOTES = 20;
const BUDGET = 5;

let dir: string;
let server: ServerProcess;
let workshop: Workshop;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fikabord-race-'));
  server = await ServerProcess.start({ DATA_DIR: dir });
  workshop = await Workshop.open(server);
});
afterEach(async () => {
  workshop.close();
  await server.stop('SIGTERM');
  await rm(dir, { recursive: true });
});

/** One vote, asked again as long as the server asks to slow down. Whether it was accepted, or why not. */
async function vote(tab: TestPeer, target: TargetId): Promise<string> {
  const id = commandId();
  for (;;) {
    const answer = await tab.act('dots.place', { target, dots: 1 }, id);
    if (answer.ok) return 'accepted';
    if (answer.refusal !== 'slowDown') return answer.refusal;
  }
}

it(`[VOTE-2] of ${PEOPLE * TABS * VOTES} dots through ${PEOPLE * TABS} sockets at once, each person gets exactly ${BUDGET}`, {
  timeout: 90_000,
}, async () => {
  const lead = await workshop.facilitator();
  await lead.step('board.start', {});
  await lead.next();
  const targets: NoteId[] = [];
  while (targets.length < TABS * VOTES) {
    const note = `note-${targets.length}` as NoteId;
    const answer = await lead.act('note.add', { note, prompt: 'vision' as PromptId, text: `idea ${targets.length}` });
    if (answer.ok) targets.push(note);
  }
  await lead.next();
  await lead.next();
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, n) => {
      const { token } = await workshop.join(`Person ${n}`);
      return Promise.all(Array.from({ length: TABS }, () => workshop.peer('participant', token).open()));
    }),
  );
  const outcomes = await Promise.all(
    people.map((tabs) =>
      Promise.all(
        tabs.flatMap((tab, n) => targets.slice(n * VOTES, (n + 1) * VOTES).map((target) => vote(tab, target))),
      ),
    ),
  );
  for (const theirs of outcomes) {
    expect(theirs.filter((one) => one === 'accepted')).toHaveLength(BUDGET);
    expect(theirs.filter((one) => one === 'noDotsLeft')).toHaveLength(TABS * VOTES - BUDGET);
  }
  await lead.step('vote.close', { at: lead.part.walk.step });
  await lead.until(() => lead.part.rounds['vision.vote' as never] !== undefined);
  const round = lead.part.rounds['vision.vote' as never] as { tally?: Record<string, number> };
  expect(all<string, number>(round.tally ?? {}).reduce((sum, n) => sum + n, 0)).toBe(PEOPLE * BUDGET);
});
