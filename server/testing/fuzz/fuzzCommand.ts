import type { Command } from '#shared/board/commands.ts';
import type { CommandId } from '#shared/model/ids.ts';
import { type CommandType, isStep } from '#shared/rules/commandTypes.ts';
import { current } from '#shared/rules/phases.ts';
import type { PhaseKind } from '#shared/templates/template.ts';
import { ACT_MAKERS } from './makeAct.ts';
import { STEP_MAKERS } from './makeStep.ts';
import { pick, type Scene } from './Scene.ts';
import { ANY_TIME, WALKING, whatFits } from './whatFits.ts';

/** Where one thing leads to another, so that the group must stay for them to happen. */
const LONG: ReadonlySet<PhaseKind> = new Set(['discuss', 'weigh', 'elect']);
/** Steps that are not for whoever leads only. */
const ANYBODYS: ReadonlySet<CommandType> = new Set(['undo', 'room.dots', 'room.thumbs']);

/** A command of this type as somebody could give it in this scene. */
export function makeCommand(type: CommandType, scene: Scene): Command {
  const make = isStep(type) ? STEP_MAKERS[type] : ACT_MAKERS[type];
  // The maker of `type` has made this very body.
  return { id: scene.fresh as CommandId, type, body: make(scene) } as Command;
}

/** A command somebody could give now, sensible or not. */
export function fuzzCommand(scene: Scene, leads: boolean): Command {
  return makeCommand(typeFor(scene, leads), scene);
}

function typeFor({ chance, part }: Scene, leads: boolean): CommandType {
  const { status } = part.walk;
  if (status === 'lobby') return lobbyType(chance(), leads);
  if (status === 'finished' && leads && chance() < 0.5) return 'board.reopen';
  const leading = leads ? chance() : 1;
  if (leading < (LONG.has(current(part).phase.kind) ? 0.03 : 0.15)) return pick(chance, WALKING) ?? 'walk.next';
  const fitting = whatFits(part);
  if (leading < 0.55)
    return (
      pick(
        chance,
        fitting.filter((type) => isStep(type)),
      ) ?? 'undo'
    );
  const types = chance() < (leads ? 0.2 : 0.02) ? ANY_TIME : fitting;
  // Now and then somebody tries what only the facilitator may.
  const theirs = leads || chance() < 0.05 ? types : types.filter((type) => !isStep(type) || ANYBODYS.has(type));
  const type = pick(chance, theirs) ?? 'me.named';
  // Boards seldom end and people are seldom sent away.
  return (type === 'board.finish' || type === 'member.remove') && chance() < 0.6 ? 'me.named' : type;
}

function lobbyType(dice: number, leads: boolean): CommandType {
  if (!leads) return 'me.named';
  return dice < 0.7 ? 'board.start' : dice < 0.9 ? 'dots.setting' : 'phase.switch';
}
