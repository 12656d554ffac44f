import type { PublicPart } from '#shared/board/publicPart.ts';
import { current, nextPlace, previousPlace } from '#shared/rules/phases.ts';
import type { Params, WordKey } from '#shared/words/say.ts';
import type { AskStep } from '../../store/useStep.ts';

/** What the one solid button of the tray does now: it names what happens. */
export interface NextStep {
  readonly words: WordKey;
  /** A word key whose sentence fills `{phase}`. */
  readonly phase?: WordKey;
  readonly params?: Params;
  readonly busy: WordKey;
  readonly run: AskStep;
}

/** Where the group can go next, as the tray's solid button; null while nothing is left but saving the canvas. */
export function nextStep(part: PublicPart): NextStep | null {
  const { walk, election } = part;
  if (walk.status === 'lobby') {
    return { words: 'tray.start', busy: 'tray.starting', run: (step) => step('board.start', {}) };
  }
  if (walk.status === 'finished') return null;
  if (walk.breakUntil !== null) {
    return { words: 'tray.endBreak', busy: 'tray.moving', run: (step) => step('break.end', {}) };
  }
  const { key, phase } = current(part);
  const at = walk.step;
  if ((phase.kind === 'vote' || phase.kind === 'weigh') && part.rounds[key]?.status === 'open') {
    const words = phase.kind === 'vote' ? 'tray.closeVote' : 'tray.closeWeigh';
    return { words, busy: 'tray.revealing', run: (step) => step('vote.close', { at }) };
  }
  if (phase.kind === 'elect' && election.status === 'standing') {
    return { words: 'tray.openElection', busy: 'tray.moving', run: (step) => step('election.open', {}) };
  }
  if (phase.kind === 'elect' && election.status === 'voting') {
    const { round } = election;
    return {
      words: 'tray.closeVote',
      busy: 'tray.revealing',
      run: (step) => step('election.close', { round }),
    };
  }
  const next = nextPlace(part);
  if (!next) return { words: 'tray.finish', busy: 'tray.moving', run: (step) => step('board.finish', {}) };
  const sameStage = next.stageAt === walk.stage;
  return {
    words: 'tray.next',
    phase: sameStage ? next.phase.label : next.stage.title,
    busy: phase.kind === 'solo' ? 'tray.revealing' : 'tray.moving',
    run: (step) => step('walk.next', { at }),
  };
}

/** The word of the phase that "back" leads to; null at the beginning. */
export function backTo(part: PublicPart): WordKey | null {
  if (part.walk.status !== 'running') return null;
  const place = previousPlace(part);
  if (!place) return null;
  return place.stageAt === part.walk.stage ? place.phase.label : place.stage.title;
}
