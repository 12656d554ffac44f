import type { BoardState, Mine, Open, Settings } from '../../model/board.ts';
import { put } from '../../model/changeRecords.ts';
import type { MemberId } from '../../model/ids.ts';
import { get, ids } from '../../model/records.ts';
import { isSame } from '../../model/same.ts';
import { nameProblem } from '../../model/text.ts';
import { LIMITS } from '../../rules/limits.ts';
import { takesPart } from '../../rules/permissions.ts';
import { allPlaces, current, template } from '../../rules/phases.ts';
import { roomDotsFit } from '../../rules/roomDots.ts';
import { type Decision, done, refuse } from '../decide/decision.ts';
import type { StepDeciders } from './context.ts';
import { closeRound } from './rounds.ts';
import { settingsRefuse } from './settings.ts';

export const votes: StepDeciders<
  | 'vote.close'
  | 'vote.reopen'
  | 'check.open'
  | 'check.close'
  | 'dots.setting'
  | 'name.choose'
  | 'focus.set'
  | 'settings.change'
> = {
  'vote.close': (state, _me, { at }) => {
    if (at !== state.open.walk.step) return refuse('alreadyDone');
    const events = closeRound(state);
    if (events.length === 0) return refuse('alreadyDone');
    // The clock of a talk is its topic's.
    if (current(state.open).phase.kind === 'discuss') return done(...events);
    return done(...events, { type: 'clockSet', clock: { status: 'off' } });
  },

  'vote.reopen': (state, _me, { at }) => {
    const { open } = state;
    if (at !== open.walk.step) return refuse('alreadyDone');
    const { key } = current(open);
    const round = get(open.rounds, key);
    if (round?.status !== 'closed') return refuse('alreadyDone');
    // Fewer people without a device than there were: what was placed for them is placed anew.
    const fits = roomDotsFit(state, key, round, open.settings.room.people);
    const opened = { type: 'voteOpened', phase: key, dots: round.dots, stacking: round.stacking } as const;
    return done(fits ? opened : { ...opened, roomAnew: true });
  },

  'check.open': ({ open }, _me, { box }, { id }) => {
    const { phase } = current(open);
    const boxes = phase.kind === 'align' || phase.kind === 'talk' ? phase.boxes : [];
    if (!boxes.includes(box)) return refuse('wrongPhase');
    return done({ type: 'checkSet', check: { status: 'open', id: id('check'), box } });
  },

  'check.close': (state) => {
    const { check } = state.open;
    if (check.status !== 'open') return refuse('alreadyDone');
    const answers = answersTo(state, check.id);
    const up = answers.filter(Boolean).length;
    return done({
      type: 'checkSet',
      check: { status: 'closed', id: check.id, box: check.box, up, down: answers.length - up },
    });
  },

  'dots.setting': ({ open }, _me, { stage: id, dots, stacking }) => {
    const stage = template(open).stages.find((candidate) => candidate.id === id);
    if (!stage) return refuse('gone');
    const { least, most } = LIMITS.dotsEach;
    if (dots < least || dots > most) return refuse('outOfRange');
    const voted = allPlaces(open).some(
      ({ stage: its, phase, key }) => its.id === id && phase.kind === 'vote' && get(open.rounds, key) !== undefined,
    );
    // Ballots that were given under one budget are not counted under another.
    if (voted) return refuse('wrongPhase');
    return setTo(open, { ...open.settings, dots: put(open.settings.dots, id, { dots, stacking }) });
  },

  'name.choose': ({ open }, _me, { name }) => {
    const problem = nameProblem(name, 'title');
    if (problem) return refuse(problem);
    return name === open.board.name ? done() : done({ type: 'communityNamed', name });
  },

  'focus.set': ({ open }, _me, { lane, note, page, lookUp = open.focus.lookUp }) => {
    if (note && !get(open.notes, note)) return refuse('gone');
    if (lane && !current(open).stage.prompts.some(({ id }) => id === lane)) return refuse('gone');
    const focus = { lane, note, page, ...(lookUp && { lookUp }) };
    return isSame(open.focus, focus) ? done() : done({ type: 'focusSet', focus });
  },

  'settings.change': (state, _me, changes) => {
    const { open } = state;
    const { authors, movers, aligners, door, facilitatorTakesPart, founders } = changes;
    const { collect, length, pitchSeconds, talk, room, accent } = changes;
    const refusal = settingsRefuse(state, changes);
    if (refusal) return refuse(refusal);
    return setTo(open, {
      ...open.settings,
      ...(authors && { authors }),
      ...(movers && { movers }),
      ...(aligners && { aligners }),
      ...(door && { door }),
      ...(facilitatorTakesPart !== undefined && { facilitatorTakesPart }),
      ...(founders !== undefined && { founders }),
      ...(collect && { collect }),
      ...(length !== undefined && { length }),
      ...(pitchSeconds !== undefined && { pitchSeconds }),
      ...(talk && { talk }),
      ...(room && { room }),
      ...(accent !== undefined && { accent }),
    });
  },
};

function setTo(open: Open, settings: Settings): Decision {
  return isSame(open.settings, settings) ? done() : done({ type: 'settingsChanged', settings });
}

function answersTo(state: BoardState, check: string): boolean[] {
  return ids<MemberId, Mine>(state.mine).flatMap((member) => {
    const answer = state.mine[member]?.check;
    return answer?.id === check && takesPart(state.open, member) ? [answer.up] : [];
  });
}
