import type { ActType, StepType } from '../board/commands.ts';

export type CommandType = ActType | StepType;

/** The steps by name. Apart from their schemas, so that a phone need not load those. */
const STEPS: { readonly [T in StepType]: true } = {
  undo: true,
  'board.start': true,
  'board.finish': true,
  'board.reopen': true,
  'board.rename': true,
  'walk.next': true,
  'walk.back': true,
  'walk.goto': true,
  'stage.skip': true,
  'phase.switch': true,
  'break.start': true,
  'break.end': true,
  'clock.start': true,
  'clock.pause': true,
  'clock.add': true,
  'clock.stop': true,
  'vote.close': true,
  'vote.reopen': true,
  'check.open': true,
  'check.close': true,
  'focus.set': true,
  'settings.change': true,
  'dots.setting': true,
  'topic.start': true,
  'topic.end': true,
  'topic.park': true,
  'ties.order': true,
  'ties.draw': true,
  'thumbs.open': true,
  'verdict.hold': true,
  'vote.again': true,
  'pitch.turn': true,
  'room.dots': true,
  'room.thumbs': true,
  'name.choose': true,
  'election.open': true,
  'election.close': true,
  'election.reopen': true,
  'election.decide': true,
  'election.draw': true,
  'member.remove': true,
  'member.letBackIn': true,
  'tray.give': true,
};

export const STEP_TYPES: ReadonlySet<CommandType> = new Set(Object.keys(STEPS) as StepType[]);

export const isStep = (type: CommandType): type is StepType => STEP_TYPES.has(type);
