import type { ActionId, MemberId, NoteId, TakeawayId, TargetId } from '../model/ids.ts';
import { openBoard, type TestBoard } from './board.ts';

/** Everything that was written on a full board, to be counted in what is made of it. */
export interface Written {
  readonly notes: string[];
  readonly groups: string[];
  readonly lines: string[];
  readonly takeaways: string[];
  readonly actions: string[];
}

export interface FullBoard {
  readonly board: TestBoard;
  readonly written: Written;
  readonly people: readonly [MemberId, MemberId, MemberId];
}

function opened(template: string, names: readonly [string, string, string]): FullBoard {
  const board = openBoard({}, template, { laws: false });
  const [a, b, c] = names;
  const people = [board.join(a), board.join(b), board.join(c)] as const;
  return { board, people, written: { notes: [], groups: [], lines: [], takeaways: [], actions: [] } };
}

function note({ board, written }: FullBoard, who: MemberId, prompt: string, text: string): NoteId {
  written.notes.push(text);
  return board.note(who, prompt, text);
}

function line(
  { board, written }: FullBoard,
  box: Parameters<TestBoard['line']>[1],
  text: string,
  under = null as never,
) {
  written.lines.push(text);
  return board.line(board.facilitator, box, text, under);
}

function talk(full: FullBoard, topic: TargetId): void {
  const { board, written, people } = full;
  board.step('topic.start', { topic, at: board.open.walk.step });
  board.pass(4 * 60_000);
  takeaway(full, topic, `Takeaway of ${topic}`);
  const text = `Action of ${topic}`;
  written.actions.push(text);
  const action = board.id<ActionId>('action');
  board.act(people[0], 'action.add', { action, topic, text, who: 'Jonas', by: '2026-12-01' });
  board.act(people[0], 'action.tick', { action, done: true });
  board.step('topic.end', { at: board.open.walk.step });
}

function takeaway({ board, written, people }: FullBoard, topic: TargetId | null, text: string): void {
  written.takeaways.push(text);
  board.act(people[0], 'takeaway.add', { takeaway: board.id<TakeawayId>('takeaway'), topic, text });
}

/** A bootstrap with every feature used, to its end: notes, groups, votes, a talk, lines, forces, name, leader. */
export function fullBootstrap(): FullBoard {
  const full = opened('cop-bootstrap', ['Ana Núñez', 'Ben Okafor', 'Cléo Durand']);
  const { board, people, written } = full;
  const [ana, ben, cleo] = people;
  board.act(ana, 'me.named', { named: true });
  board.start();
  board.step('phase.switch', { phase: 'vision.discuss' as never, on: true });
  const prompts = { vision: ['vision', 'reach', 'importance'], measures: ['how', 'measures'], impact: ['impact'] };
  const later = { resources: ['resources', 'communication'], 'force-field': ['supports', 'slows'], naming: ['name'] };
  const boxes = { vision: ['vision', 'importance'], measures: ['how', 'measures'], impact: ['impact'] } as const;
  const laterBoxes = { resources: ['resources', 'communication'] } as const;
  for (const [stage, asked] of Object.entries({ ...prompts, ...later })) {
    board.walkTo(`${stage}.share`);
    const notes = asked.flatMap((prompt) =>
      people.map((who, i) => note(full, who, prompt, `Note ${i} on ${prompt} of ${stage}`)),
    );
    if (stage !== 'naming') {
      board.walkTo(`${stage}.cluster`);
      written.groups.push(`Group of ${stage}`);
      board.group(ana, notes.slice(0, 2), `Group of ${stage}`);
    }
    vote(full, stage, notes);
    for (const box of Object.entries({ ...boxes, ...laterBoxes }).find(([id]) => id === stage)?.[1] ?? []) {
      const top = line(full, box, `Line of ${box}`);
      line(full, box, `Line under it in ${box}`, top as never);
    }
  }
  board.walkTo('naming.name');
  board.step('name.choose', { name: 'Test Kitchen' });
  board.next();
  for (const who of [ana, ben]) board.act(who, 'candidate.stand', { words: who === ana ? 'With a co-lead.' : '' });
  board.step('election.open', {});
  for (const who of people) board.act(who, 'election.choose', { round: 1, choice: who === cleo ? ben : ana });
  board.step('election.close', { round: 1 });
  takeaway(full, null, 'Takeaway of the whole meeting');
  return full;
}

function vote(full: FullBoard, stage: string, notes: readonly NoteId[]): void {
  const { board, people } = full;
  const [ana, ben] = people;
  const last = notes.at(-1) as NoteId;
  if (stage === 'vision' || stage === 'measures' || stage === 'naming') {
    board.walkTo(stage === 'naming' ? 'naming.voteName' : `${stage}.vote`);
    board.act(ana, 'dots.place', { target: last, dots: stage === 'naming' ? 1 : 3 });
    board.act(ben, 'dots.place', { target: last, dots: 1 });
    board.step('vote.close', { at: board.open.walk.step });
  }
  if (stage === 'vision') {
    board.next();
    talk(full, last);
  }
  if (stage === 'force-field') {
    board.walkTo('force-field.weigh');
    for (const [i, who] of people.entries()) board.act(who, 'weight.set', { target: last, weight: 2 + i });
    board.next();
    line(full, 'weaken', 'Line of weaken');
  }
}

/** A lean coffee with topics merged, voted, discussed, parked and left, takeaways and actions, and the closing round. */
export function fullLeanCoffee(): FullBoard {
  const full = opened('lean-coffee', ['Ana', 'Ben', 'Cleo']);
  const { board, people, written } = full;
  const [ana, ben] = people;
  board.start();
  const notes = people.flatMap((who) => [1, 2].map((i) => note(full, who, 'topic', `Topic ${i} of ${who}`)));
  written.groups.push('Merged topic');
  const merged = board.group(ana, notes.slice(0, 2), 'Merged topic');
  board.walkTo('topics.voteTopics');
  board.act(ana, 'dots.place', { target: merged, dots: 2 });
  board.act(ben, 'dots.place', { target: notes[2] as NoteId, dots: 1 });
  board.next();
  talk(full, merged);
  talk(full, notes[2] as NoteId);
  board.step('topic.park', { topic: notes[3] as NoteId, parked: true });
  takeaway(full, null, 'Takeaway of the whole meeting');
  written.actions.push('Action of the whole meeting');
  const action = board.id<ActionId>('action');
  board.act(ben, 'action.add', { action, topic: null, text: 'Action of the whole meeting', who: '', by: null });
  board.walkTo('topics.close');
  for (const who of people) board.act(who, 'poll.answer', { answer: who === ana ? 5 : 4 });
  board.step('board.finish', {});
  return full;
}
