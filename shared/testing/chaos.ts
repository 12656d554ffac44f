import type { Body, Command } from '../board/commands.ts';
import { isAct } from '../board/commands.ts';
import type { ActionId, DraftId, GroupId, MemberId, NoteId, StatementId, TakeawayId, TargetId } from '../model/ids.ts';
import { ids } from '../model/records.ts';
import type { StatementBox } from '../model/statement.ts';
import { current } from '../rules/phases.ts';
import { Refused, type TestBoard } from './board.ts';

const BOXES: readonly StatementBox[] = ['vision', 'importance', 'how'];
const TEXTS = ['share what we learn', 'learn in public', 'share more', 'meet over coffee', 'learn'];

/** Plays made-up commands, chosen by `numbers`, on a board; what is refused is refused. Returns how many went through. */
export function play(board: TestBoard, people: readonly MemberId[], numbers: readonly number[]): number {
  let at = 0;
  let carriedOut = 0;
  const take = () => numbers[at++] ?? 0;
  while (at < numbers.length) {
    const who = oneOf(people, take) ?? board.facilitator;
    const command = madeUp(board, who, take);
    try {
      // A little time passes, and brings what it brings.
      if (take() % 8 === 0) board.passTo(board.now + (take() % 60) * 1000);
      if (isAct(command)) board.act(who, command.type, command.body as never);
      else board.step(command.type, command.body as never, who);
      carriedOut++;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }
  return carriedOut;
}

function oneOf<T>(items: readonly T[], take: () => number): T | undefined {
  return items.length === 0 ? undefined : items[take() % items.length];
}

function madeUp(board: TestBoard, who: MemberId, take: () => number): Command {
  const { open } = board;
  const of = <K extends string>(known: readonly K[]): K => oneOf(known, take) ?? board.id<K>('nothing');
  const noted = () => of<NoteId>(ids(open.notes));
  const grouped = () => of<GroupId>(ids(open.groups));
  const lined = () => of<StatementId>(ids(open.statements));
  const topic = () => (take() % 2 ? grouped() : (noted() as TargetId));
  const taken = () => of<TakeawayId>(ids(open.takeaways));
  const doing = () => of<ActionId>(ids(open.actions));
  const thumbs = () => (open.thumbs.status === 'none' ? 'none' : open.thumbs.id);
  const text = () => oneOf(TEXTS, take) ?? 'text';
  const prompt = () => oneOf(current(open).stage.prompts, take)?.id ?? ('vision' as never);
  const orNull = <T>(value: T): T | null => (take() % 3 === 0 ? null : value);
  const box = () => oneOf(BOXES, take) ?? 'vision';
  const step = { at: open.walk.step };
  const make = <T extends Command['type']>(type: T, body: Body<T>) =>
    ({ id: board.id('made'), type, body }) as unknown as Command;
  const makers: (() => Command)[] = [
    () => make('walk.next', step),
    () => make('walk.next', step),
    () => make('walk.back', step),
    () => make('undo', {}),
    () => make('undo', {}),
    () => make('vote.close', step),
    () => make('vote.reopen', step),
    () => make('draft.put', { draft: board.id('draft'), prompt: prompt(), text: text() }),
    () => make('draft.put', { draft: of<DraftId>(ids(board.mine(who).drafts)), prompt: prompt(), text: text() }),
    () => make('draft.drop', { draft: of<DraftId>(ids(board.mine(who).drafts)) }),
    () => make('draft.share', { draft: of<DraftId>(ids(board.mine(who).drafts)), note: board.id('note') }),
    () => make('note.add', { note: board.id('note'), prompt: prompt(), text: text() }),
    () => make('note.edit', { note: noted(), text: text(), base: text(), spare: board.id<NoteId>('spare') }),
    () => make('note.remove', { note: noted() }),
    () => make('note.move', { note: noted(), group: orNull(grouped()), after: orNull<NoteId>(noted()) }),
    () => make('note.move', { note: noted(), group: orNull(grouped()), after: orNull<NoteId>(noted()) }),
    () => make('note.sign', { note: noted(), signed: take() % 2 === 0 }),
    () => make('group.form', { group: board.id('group'), notes: [noted(), noted()] }),
    () => make('group.name', { group: grouped(), name: text() }),
    () => make('group.merge', { from: grouped(), into: grouped() }),
    () => make('group.dissolve', { group: grouped() }),
    () => make('dots.place', { target: take() % 2 ? grouped() : (noted() as TargetId), dots: take() % 6 }),
    () => make('dots.place', { target: take() % 2 ? grouped() : (noted() as TargetId), dots: take() % 6 }),
    () => make('weight.set', { target: noted(), weight: orNull(take() % 6) }),
    () =>
      make('statement.add', {
        statement: board.id('line'),
        box: box(),
        text: text(),
        parent: orNull(lined()),
        after: orNull<StatementId>(lined()),
        from: null,
      }),
    () =>
      make('statement.add', {
        statement: board.id('line'),
        box: box(),
        text: text(),
        parent: orNull(lined()),
        after: 'last',
        from: null,
      }),
    () =>
      make('statement.edit', { statement: lined(), text: text(), base: text(), spare: board.id<StatementId>('spare') }),
    () =>
      make('statement.move', {
        statement: lined(),
        box: box(),
        parent: orNull(lined()),
        after: orNull<StatementId>(lined()),
      }),
    () => make('statement.move', { statement: lined(), box: box(), parent: orNull(lined()), after: 'last' }),
    () => make('statement.remove', { statement: lined() }),
    () => make('takeaway.add', { takeaway: board.id('takeaway'), topic: orNull(topic()), text: text() }),
    () =>
      make('takeaway.edit', { takeaway: taken(), text: text(), base: text(), spare: board.id<TakeawayId>('spare') }),
    () => make('takeaway.remove', { takeaway: taken() }),
    () => make('action.add', { action: board.id('action'), topic: orNull(topic()), text: text(), who: '', by: null }),
    () => make('action.edit', { action: doing(), text: text(), base: text(), spare: board.id<ActionId>('spare') }),
    () => make('action.assign', { action: doing(), who: text(), by: orNull('2026-12-24') }),
    () => make('action.tick', { action: doing(), done: take() % 2 === 0 }),
    () => make('action.remove', { action: doing() }),
    () => make('topic.start', { topic: orNull(topic()), ...step }),
    () => make('topic.start', { topic: null, ...step }),
    () => make('topic.end', step),
    () => make('topic.park', { topic: topic(), parked: take() % 2 === 0 }),
    () => make('ties.draw', { dots: take() % 4 }),
    () => make('thumbs.open', step),
    () => make('thumb.give', { thumbs: thumbs(), thumb: 'up' }),
    () => make('thumb.give', { thumbs: thumbs(), thumb: orNull('down') }),
    () => make('vote.again', step),
    () => make('pitch.turn', { topic: orNull(topic()), ...step }),
    () => make('clock.pause', {}),
    () => make('clock.start', {}),
    () => make('clock.add', { seconds: 60 }),
    () => make('poll.answer', { answer: orNull(take() % 7) }),
    () => make('me.named', { named: take() % 2 === 0 }),
    () => make('candidate.stand', { words: text() }),
    () => make('candidate.propose', { member: of(ids(open.members)) }),
    () => make('election.open', {}),
    () => make('election.choose', { round: open.election.round, choice: of<MemberId>(ids(open.candidates)) }),
    () => make('election.close', { round: open.election.round }),
  ];
  return (oneOf(makers, take) ?? makers[0])?.() as Command;
}
