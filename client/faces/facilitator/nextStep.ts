import type { PublicPart } from '#shared/board/publicPart.ts';
import { current, nextPlace, type Place, previousPlace } from '#shared/rules/phases.ts';
import { discussing, queueOf, topicTitle } from '#shared/rules/topics.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import type { Words } from '#shared/templates/template.ts';
import type { Params, WordKey } from '#shared/words/say.ts';
import type { AskStep } from '../../store/useStep.ts';

/** What the one solid button of the tray does now: it names what happens. */
export interface NextStep {
  readonly words: WordKey;
  /** A word key whose sentence fills `{phase}`. */
  readonly phase?: Words;
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
  if (phase.kind === 'poll' && part.rounds[key]?.status === 'open') {
    return { words: 'tray.showAnswers', busy: 'tray.revealing', run: (step) => step('vote.close', { at }) };
  }
  const turn = nextTurn(part);
  if (turn) return turn;
  const next = nextPlace(part);
  if (!next) return { words: 'tray.finish', busy: 'tray.moving', run: (step) => step('board.finish', {}) };
  return {
    words: phase.kind === 'discuss' ? 'tray.goTo' : 'tray.next',
    phase: nameFrom(part, next),
    busy: phase.kind === 'solo' ? 'tray.revealing' : 'tray.moving',
    run: (step) => step('walk.next', { at }),
  };
}

const nameFrom = ({ walk }: PublicPart, place: Place): Words =>
  place.stageAt === walk.stage ? place.phase.label : place.stage.title;

/** Where topics take turns: the next one, while there is one. */
function nextTurn(part: PublicPart): NextStep | null {
  const { phase, stage } = current(part);
  const at = part.walk.step;
  if (phase.kind === 'share' && phase.turns) {
    const { topic, pitched } = part.pitch;
    if (targetsOf(part, stage.id).every(({ id }) => pitched.includes(id))) return null;
    return {
      words: topic === null && pitched.length === 0 ? 'tray.firstPitch' : 'tray.nextPitch',
      busy: 'tray.moving',
      run: (step) => step('pitch.turn', { topic: null, at }),
    };
  }
  if (phase.kind !== 'discuss') return null;
  const [first] = queueOf(part, stage.id);
  if (!first) return null;
  const start = (step: Parameters<AskStep>[0]) => step('topic.start', { topic: null, at });
  if (discussing(part)) return { words: 'tray.nextTopic', busy: 'tray.moving', run: start };
  const params = { topic: topicTitle(part, first.target.id) };
  return { words: 'tray.startTopic', params, busy: 'tray.moving', run: start };
}

/** The word of the phase that can be gone to although topics still wait for their turn; null where none do. */
export function pastTurns(part: PublicPart): Words | null {
  if (part.walk.status !== 'running' || part.walk.breakUntil !== null || !nextTurn(part)) return null;
  const next = nextPlace(part);
  return next ? nameFrom(part, next) : null;
}

/** The word of the phase that "back" leads to; null at the beginning. */
export function backTo(part: PublicPart): Words | null {
  if (part.walk.status !== 'running') return null;
  const place = previousPlace(part);
  if (!place) return null;
  return place.stageAt === part.walk.stage ? place.phase.label : place.stage.title;
}
