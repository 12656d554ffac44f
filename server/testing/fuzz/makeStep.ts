import type { Body, StepType } from '#shared/board/commands.ts';
import type { MemberId, NoteId } from '#shared/model/ids.ts';
import { allPlaces, current, template } from '#shared/rules/phases.ts';
import { discussing } from '#shared/rules/topics.ts';
import type { PhaseKey, StageId } from '#shared/templates/template.ts';
import { boxIn, promptIn, stepIn, targetIn } from './makeAct.ts';
import { type Chance, known, pick, type Scene, whole } from './Scene.ts';

const nothing = () => ({});
const at = (scene: Scene) => ({ at: stepIn(scene) });

/** Often elsewhere in this stage, whose wall has filled; else any kind of phase, the rare ones as often as the others. */
function somewhere({ chance, part }: Scene): { stage: number; phase: number } {
  const places = allPlaces(part);
  const { stage } = current(part);
  const kind = pick(chance, [...new Set(places.map(({ phase }) => phase.kind))]);
  const stays = chance() < 0.6;
  const wanted = places.filter((place) => (stays ? place.stage.id === stage.id : place.phase.kind === kind));
  const place = pick(chance, wanted);
  return { stage: place?.stageAt ?? 0, phase: place?.phaseAt ?? 0 };
}

function optionalStage({ chance, part }: Scene): StageId {
  const { stages } = template(part);
  const optional = stages.filter((stage) => stage.optional);
  return (pick(chance, chance() < 0.9 && optional.length > 0 ? optional : stages) ?? current(part).stage).id;
}

function optionalPhase({ chance, part }: Scene): PhaseKey {
  const places = allPlaces(part);
  const optional = places.filter(({ phase }) => phase.optional);
  return (pick(chance, chance() < 0.9 && optional.length > 0 ? optional : places) ?? current(part)).key;
}

/** Mostly a few people without a device, entered by anybody. */
const roomFor = (chance: Chance, { members }: Scene['part']): Body<'settings.change'> => ({
  room: { people: whole(chance, 4), keeper: chance() < 0.3 ? null : known<MemberId>(chance, members) },
});

/** One way to make each step: a new one does not compile until it has its own here. */
export const STEP_MAKERS: { readonly [T in StepType]: (scene: Scene) => Body<T> } = {
  undo: nothing,
  'board.start': nothing,
  'board.finish': nothing,
  'board.reopen': nothing,
  'board.rename': ({ chance }) => ({ title: pick(chance, ['One', 'Two']) ?? 'One' }),
  'walk.next': at,
  'walk.back': at,
  'walk.goto': (scene) => ({ ...at(scene), ...somewhere(scene) }),
  'stage.skip': (scene) => ({ stage: optionalStage(scene), skip: scene.chance() < 0.5 }),
  'phase.switch': (scene) => ({ phase: optionalPhase(scene), on: scene.chance() < 0.5 }),
  'break.start': ({ chance }) => ({ minutes: 1 + whole(chance, 10) }),
  'break.end': nothing,
  'clock.start': nothing,
  'clock.pause': nothing,
  'clock.add': ({ chance }) => ({ seconds: pick(chance, [60, -60, 10]) ?? 60 }),
  'clock.stop': nothing,
  'vote.close': at,
  'vote.reopen': at,
  'check.open': (scene) => ({ box: boxIn(scene) }),
  'check.close': nothing,
  'focus.set': (scene) => ({
    lane: promptIn(scene),
    note: scene.chance() < 0.5 ? known<NoteId>(scene.chance, scene.part.notes) : null,
    page: whole(scene.chance, 3),
  }),
  'settings.change': ({ chance, part }) =>
    pick<Body<'settings.change'>>(chance, [
      { authors: 'shown' },
      { authors: 'hidden' },
      { movers: 'facilitator' },
      { movers: 'everybody' },
      { aligners: 'facilitator' },
      { aligners: 'everybody' },
      { door: 'closed' },
      { door: 'open' },
      { facilitatorTakesPart: true },
      { facilitatorTakesPart: false },
      { founders: 7 },
      { founders: null },
      { collect: 'private' },
      { collect: 'open' },
      { length: 60 },
      { pitchSeconds: 10 },
      { talk: { times: [3, 1], rule: 'majority' } },
      { talk: { times: [1], rule: 'graded' } },
      { talk: { times: [5, 2, 1], rule: 'abstain' } },
      roomFor(chance, part),
      roomFor(chance, part),
      roomFor(chance, part),
    ]) ?? {},
  'dots.setting': ({ chance, part }) => ({
    stage: (pick(chance, template(part).stages) ?? current(part).stage).id,
    dots: whole(chance, 12),
    stacking: chance() < 0.5,
  }),
  'topic.start': (scene) => ({ ...at(scene), topic: scene.chance() < 0.5 ? null : targetIn(scene) }),
  'topic.end': at,
  'topic.park': (scene) => ({
    topic: scene.chance() < 0.3 ? (discussing(scene.part)?.id ?? targetIn(scene)) : targetIn(scene),
    parked: scene.chance() < 0.6,
  }),
  'ties.order': (scene) => ({ topics: [targetIn(scene), targetIn(scene), targetIn(scene)] }),
  'ties.draw': ({ chance }) => ({ dots: whole(chance, 3) }),
  'thumbs.open': at,
  'verdict.hold': ({ part: { thumbs } }) => ({ thumbs: thumbs.status === 'none' ? 'no-thumbs' : thumbs.id }),
  'vote.again': at,
  'pitch.turn': (scene) => ({ ...at(scene), topic: scene.chance() < 0.6 ? null : targetIn(scene) }),
  'room.dots': (scene) => ({ target: targetIn(scene), dots: whole(scene.chance, 5) }),
  'room.thumbs': ({ chance, part: { thumbs, settings } }) => {
    const up = whole(chance, settings.room.people + 1);
    return {
      thumbs: thumbs.status === 'none' ? 'no-thumbs' : thumbs.id,
      counts: { up, sideways: chance() < 0.8 ? settings.room.people - up : whole(chance, 4), down: 0 },
    };
  },
  'name.choose': ({ chance }) => ({ name: pick(chance, ['Crafters', 'Guild']) ?? 'Guild' }),
  'election.open': nothing,
  'election.close': ({ part }) => ({ round: part.election.round }),
  'election.reopen': nothing,
  'election.decide': ({ chance, part: { election, members } }) => ({
    leader:
      chance() < 0.3
        ? null
        : election.status === 'tied'
          ? (pick(chance, election.choices) ?? null)
          : known(chance, members),
  }),
  'election.draw': nothing,
  'member.remove': ({ chance, part }) => ({ member: known(chance, part.members) }),
  'tray.give': ({ chance, part }) => ({ member: known(chance, part.members), tray: chance() < 0.5 }),
  'member.letBackIn': ({ chance, part, fresh }) => ({
    member: known(chance, part.members),
    key: fresh.padEnd(24, 'k'),
  }),
};
