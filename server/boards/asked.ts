import { type Command, isAct, type SystemCommand } from '#shared/board/commands.ts';
import type { Decision } from '#shared/board/decide/decision.ts';
import { decideAct } from '#shared/board/decide.ts';
import { decideStep } from '#shared/board/decideStep.ts';
import { decideSystem } from '#shared/board/decideSystem.ts';
import { refuseClaimed } from '#shared/board/refuseClaimed.ts';
import { type BoardState, NOTHING_MINE } from '#shared/model/board.ts';
import type { MemberId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { stepContext } from './stepContext.ts';

/** A command and who gave it. */
export type Asked =
  | { readonly by: 'system'; readonly command: SystemCommand }
  | { readonly by: MemberId; readonly command: Command };

/** Decides by the rules of shared/: acts from what their actor sees, steps and the system's from the whole state. */
export function decide(state: BoardState, { by, command }: Asked, now: number): Decision {
  const context = () => stepContext(state.hidden.seed, by, command.id, now);
  if (by === 'system') return decideSystem(state, command as SystemCommand, context());
  const asked = command as Command;
  if (isAct(asked)) {
    const view = { open: state.open, mine: get(state.mine, by) ?? NOTHING_MINE };
    return refuseClaimed(state, by, decideAct(view, by, asked));
  }
  return decideStep(state, by, asked, context());
}
