import type { ActType, Body } from '#shared/board/commands.ts';
import type { ActionId, DraftId, GroupId, NoteId, StatementId, TakeawayId, TargetId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { all, get, ids } from '#shared/model/records.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { current } from '#shared/rules/phases.ts';
import { THUMBS } from '#shared/rules/thumbs.ts';
import { discussing } from '#shared/rules/topics.ts';
import type { PromptId } from '#shared/templates/template.ts';
import { known, knownHere, pick, type Scene, whole, words } from './Scene.ts';

const BOXES: readonly StatementBox[] = ['vision', 'importance', 'how', 'measures', 'impact', 'resources', 'weaken'];

export function boxIn({ chance, part }: Scene): StatementBox {
  const { phase } = current(part);
  const here = 'boxes' in phase && phase.boxes.length > 0 ? phase.boxes : BOXES;
  return pick(chance, here) ?? 'vision';
}

export const promptIn = ({ chance, part }: Scene): PromptId =>
  pick(chance, current(part).stage.prompts)?.id ?? ('vision' as PromptId);

/** Mostly the step the group is in, at times the one before. */
export const stepIn = ({ chance, part }: Scene): number => (chance() < 0.9 ? part.walk.step : part.walk.step - 1);

function noteIn(scene: Scene): NoteId {
  const { chance, part, mine } = scene;
  if (chance() < 0.3) return knownHere<NoteId>(scene, part.notes);
  return (
    pick(
      chance,
      ids<NoteId, true>(mine.notes).filter((id) => get(part.notes, id)),
    ) ?? known(chance, mine.notes)
  );
}

/** Mostly a note that lies in no group: the others carry no dots. */
function looseNoteIn(scene: Scene): NoteId {
  const { stage } = current(scene.part);
  const loose = all<NoteId, Note>(scene.part.notes).filter((note) => note.stage === stage.id && note.group === null);
  return pick(scene.chance, loose)?.id ?? knownHere(scene, scene.part.notes);
}

export const targetIn = (scene: Scene): TargetId =>
  scene.chance() < 0.4 ? knownHere<GroupId>(scene, scene.part.groups) : looseNoteIn(scene);

function parentIn({ chance, part }: Scene, box: StatementBox): StatementId | null {
  if (chance() < 0.6) return null;
  const inBox = ids<StatementId, unknown>(part.statements).filter((id) => part.statements[id]?.box === box);
  return pick(chance, inBox) ?? known<StatementId>(chance, part.statements);
}

/** Mostly the topic under discussion, else any, else the meeting. */
function topicIn(scene: Scene): TargetId | null {
  const dice = scene.chance();
  if (dice < 0.3) return null;
  return (dice < 0.7 ? discussing(scene.part)?.id : undefined) ?? targetIn(scene);
}

const whoIn = ({ chance }: Scene): string => (chance() < 0.5 ? '' : (pick(chance, ['Ada', 'the crew']) ?? ''));
const dayIn = ({ chance }: Scene): string | null =>
  pick(chance, [null, null, '2026-12-24', '2027-02-28', '2026-02-30']) ?? null;

/** One way to make each act: a new one does not compile until it has its own here. */
export const ACT_MAKERS: { readonly [T in ActType]: (scene: Scene) => Body<T> } = {
  'draft.put': (scene) => ({
    draft: scene.chance() < 0.7 ? (scene.fresh as DraftId) : known<DraftId>(scene.chance, scene.mine.drafts),
    prompt: promptIn(scene),
    text: words(scene.chance),
  }),
  'draft.drop': ({ chance, mine }) => ({ draft: known<DraftId>(chance, mine.drafts) }),
  'draft.share': ({ chance, mine, fresh }) => ({
    draft: known<DraftId>(chance, mine.drafts),
    note: fresh as NoteId,
  }),
  'done.set': (scene) => ({ done: scene.chance() < 0.7, at: stepIn(scene) }),
  'note.add': (scene) => ({ note: scene.fresh as NoteId, prompt: promptIn(scene), text: words(scene.chance) }),
  'note.edit': (scene) => {
    const note = noteIn(scene);
    const text = words(scene.chance);
    return { note, text, base: get(scene.part.notes, note)?.text ?? text, spare: scene.fresh as NoteId };
  },
  'note.remove': (scene) => ({ note: noteIn(scene) }),
  'note.move': (scene) => ({
    note: knownHere<NoteId>(scene, scene.part.notes),
    group: scene.chance() < 0.7 ? knownHere<GroupId>(scene, scene.part.groups) : null,
    after: scene.chance() < 0.5 ? knownHere<NoteId>(scene, scene.part.notes) : null,
  }),
  'note.sign': ({ chance, mine }) => ({ note: known<NoteId>(chance, mine.notes), signed: chance() < 0.5 }),
  'group.form': (scene) => ({
    group: scene.fresh as GroupId,
    notes: [knownHere<NoteId>(scene, scene.part.notes), looseNoteIn(scene)],
  }),
  'group.name': (scene) => ({
    group: knownHere<GroupId>(scene, scene.part.groups),
    name: words(scene.chance).slice(0, 20).trim(),
  }),
  'group.merge': (scene) => ({
    from: knownHere<GroupId>(scene, scene.part.groups),
    into: knownHere<GroupId>(scene, scene.part.groups),
  }),
  'group.dissolve': (scene) => ({ group: knownHere<GroupId>(scene, scene.part.groups) }),
  'dots.place': (scene) => ({ target: targetIn(scene), dots: whole(scene.chance, 4) }),
  'weight.set': (scene) => ({
    target: targetIn(scene),
    weight: scene.chance() < 0.2 ? null : 1 + whole(scene.chance, 5),
  }),
  'statement.add': (scene) => {
    const box = boxIn(scene);
    return {
      statement: scene.fresh as StatementId,
      box,
      text: words(scene.chance),
      parent: parentIn(scene, box),
      after: scene.chance() < 0.5 ? 'last' : null,
      from: scene.chance() < 0.2 ? targetIn(scene) : null,
    };
  },
  'statement.edit': ({ chance, part, fresh }) => {
    const statement = known<StatementId>(chance, part.statements);
    const text = words(chance);
    return { statement, text, base: get(part.statements, statement)?.text ?? text, spare: fresh as StatementId };
  },
  'statement.move': (scene) => {
    const box = boxIn(scene);
    return {
      statement: known<StatementId>(scene.chance, scene.part.statements),
      box,
      parent: parentIn(scene, box),
      after: scene.chance() < 0.6 ? 'last' : known<StatementId>(scene.chance, scene.part.statements),
    };
  },
  'statement.remove': ({ chance, part }) => ({ statement: known<StatementId>(chance, part.statements) }),
  'check.answer': ({ chance, part }) => ({
    check: part.check.status === 'none' ? '' : part.check.id,
    up: chance() < 0.6,
  }),
  'candidate.stand': ({ chance }) => ({ words: chance() < 0.5 ? words(chance).slice(0, 40).trim() : '' }),
  'candidate.propose': ({ chance, part }) => ({ member: known(chance, part.members) }),
  'candidate.withdraw': () => ({}),
  'election.choose': ({ chance, part: { election, candidates } }) => ({
    round: election.round,
    choice:
      election.status === 'voting' && election.choices.length > 1
        ? (pick(chance, election.choices) ?? 'yes')
        : chance() < 0.9
          ? (pick(chance, ['yes', 'no'] as const) ?? 'yes')
          : known(chance, candidates),
  }),
  'thumb.give': ({ chance, part: { thumbs } }) => ({
    thumbs: thumbs.status === 'none' ? 'no-thumbs' : thumbs.id,
    thumb: chance() < 0.1 ? null : (pick(chance, THUMBS) ?? 'up'),
  }),
  'poll.answer': ({ chance }) => ({ answer: chance() < 0.1 ? null : whole(chance, 7) }),
  'takeaway.add': (scene) => ({
    takeaway: scene.fresh as TakeawayId,
    topic: topicIn(scene),
    text: words(scene.chance),
  }),
  'takeaway.edit': ({ chance, part, fresh }) => {
    const takeaway = known<TakeawayId>(chance, part.takeaways);
    const text = words(chance);
    return { takeaway, text, base: get(part.takeaways, takeaway)?.text ?? text, spare: fresh as TakeawayId };
  },
  'takeaway.remove': ({ chance, part }) => ({ takeaway: known<TakeawayId>(chance, part.takeaways) }),
  'action.add': (scene) => ({
    action: scene.fresh as ActionId,
    topic: topicIn(scene),
    text: words(scene.chance),
    who: whoIn(scene),
    by: dayIn(scene),
  }),
  'action.edit': ({ chance, part, fresh }) => {
    const action = known<ActionId>(chance, part.actions);
    const text = words(chance);
    return { action, text, base: get(part.actions, action)?.text ?? text, spare: fresh as ActionId };
  },
  'action.assign': (scene) => ({
    action: known<ActionId>(scene.chance, scene.part.actions),
    who: whoIn(scene),
    by: dayIn(scene),
  }),
  'action.tick': ({ chance, part }) => ({ action: known<ActionId>(chance, part.actions), done: chance() < 0.6 }),
  'action.remove': ({ chance, part }) => ({ action: known<ActionId>(chance, part.actions) }),
  'me.rename': ({ chance }) => ({ name: pick(chance, ['Ada', 'Bob', 'Cleo', 'Dan']) ?? 'Ada' }),
  'me.named': ({ chance }) => ({ named: chance() < 0.5 }),
};
