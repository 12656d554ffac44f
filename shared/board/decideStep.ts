import type { BoardState } from '../model/board.ts';
import type { MemberId } from '../model/ids.ts';
import { forbids } from '../rules/permissions.ts';
import type { Body, Step, StepType } from './commands.ts';
import { type Decision, refuse } from './decide/decision.ts';
import { clock } from './steps/clock.ts';
import type { StepContext, StepDeciders } from './steps/context.ts';
import { election } from './steps/election.ts';
import { keepTime } from './steps/keepTime.ts';
import { people } from './steps/people.ts';
import { pitch } from './steps/pitch.ts';
import { room } from './steps/room.ts';
import { topics } from './steps/topics.ts';
import { undo } from './steps/undo.ts';
import { votes } from './steps/votes.ts';
import { walking } from './steps/walking.ts';

const deciders: StepDeciders<StepType> = {
  ...clock,
  ...election,
  ...people,
  ...pitch,
  ...room,
  ...topics,
  ...undo,
  ...votes,
  ...walking,
};

/** Decides a step, on the server only: from the whole state, with time, ids and chance handed in. */
export function decideStep(state: BoardState, me: MemberId, step: Step, context: StepContext): Decision {
  const forbidden = forbids(state.open, me, step.type);
  if (forbidden) return refuse(forbidden);
  // `deciders` maps each step to the decider of exactly that body.
  const decide = deciders[step.type] as (
    state: BoardState,
    me: MemberId,
    body: Body<StepType>,
    context: StepContext,
  ) => Decision;
  return keepTime(state.open, decide(state, me, step.body, context), context.now);
}
