import type { ActType, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Ballot } from '#shared/model/ballot.ts';
import type { Mine } from '#shared/model/board.ts';
import type { DraftId, TargetId } from '#shared/model/ids.ts';
import { get, ids } from '#shared/model/records.ts';
import type { RoomVoice } from '#shared/model/topic.ts';
import { choicesOf } from '#shared/rules/election.ts';
import { current } from '#shared/rules/phases.ts';
import { THUMBS } from '#shared/rules/thumbs.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import type { PhaseKind } from '#shared/templates/template.ts';
import { type Chance, pick, whole } from '../fuzz/Scene.ts';

type Private = (type: ActType | 'undo' | RoomStep, body: object) => void;
/** Steps that are as private as a vote of one's own: they are the room's. */
type RoomStep = 'room.dots' | 'room.thumbs';

/** What one person sees who does something that nobody else may learn of. */
export interface Secretly {
  /** Differs between the two runs of a pair: whatever it decides must show nowhere. */
  readonly chance: Chance;
  /** Words that are in this run only. */
  readonly words: () => string;
  readonly part: PublicPart;
  readonly mine: Mine;
  /** What this person entered for people without a device; null: somebody else does. */
  readonly room: RoomVoice | null;
  readonly give: Private;
}

/** A step; `ring`: the clock at zero; `count`: the thumbs of all are in, or their time is over. */
export type Publishing = StepType | 'ring' | 'count';

/** Something people do in private until a step makes it public. */
export interface Matter {
  /** Whether it can be done now. */
  readonly isOn: (secretly: Pick<Secretly, 'part' | 'mine' | 'room'>) => boolean;
  /** Does as it likes. What everybody may know (that somebody has written, or answered, at all) is done in both runs. */
  readonly wander: (secretly: Secretly) => void;
  /** Comes back to what is the same in both runs. */
  readonly agree: (secretly: Secretly) => void;
  /** What makes it public. */
  readonly publishedBy: ReadonlySet<Publishing>;
}

/** The one draft that both runs hold of a stage, so that both have written. */
const sharedDraft = (part: PublicPart): DraftId =>
  `shared-${current(part).stage.id}-${part.walk.visited.length}` as DraftId;
const promptOf = (part: PublicPart) => current(part).stage.prompts[0]?.id ?? '';
const inBoth = (part: PublicPart) => ({ draft: sharedDraft(part), prompt: promptOf(part), text: 'In both runs' });

const drafts: Matter = {
  isOn: ({ part: { walk } }) => walk.status === 'running',
  wander: ({ chance, words, part, mine, give }) => {
    if (!get(mine.drafts, sharedDraft(part))) give('draft.put', inBoth(part));
    const own = ids<DraftId, unknown>(mine.drafts).filter((id) => id.startsWith('only'));
    for (let n = whole(chance, 5); n > 0; n--) {
      const dice = chance();
      const fresh = `only-${whole(chance, 1_000_000)}` as DraftId;
      const { prompts } = current(part).stage;
      const prompt = pick(chance, prompts)?.id ?? promptOf(part);
      if (dice < 0.2) give('draft.drop', { draft: pick(chance, own) ?? fresh });
      else if (dice < 0.3) give('draft.put', { ...inBoth(part), text: words() });
      else give('draft.put', { draft: dice < 0.5 ? (pick(chance, own) ?? fresh) : fresh, prompt, text: words() });
      if (dice > 0.9) give('undo', {});
    }
  },
  agree: ({ part, mine, give }) => {
    for (const draft of ids<DraftId, unknown>(mine.drafts)) if (draft.startsWith('only')) give('draft.drop', { draft });
    if (get(mine.drafts, sharedDraft(part))) give('draft.put', inBoth(part));
  },
  publishedBy: new Set(['walk.next', 'walk.back', 'walk.goto', 'stage.skip']),
};

const VOTES_END = new Set<Publishing>(['vote.close', 'walk.next', 'walk.goto', 'stage.skip', 'board.finish', 'ring']);
const ballotIn = (part: PublicPart, mine: Mine): Ballot => get(mine.ballots, current(part).key) ?? {};
const targetsIn = (part: PublicPart): TargetId[] => targetsOf(part, current(part).stage.id).map(({ id }) => id);
const isOpen = (part: PublicPart, kind: PhaseKind) =>
  part.walk.status === 'running' &&
  current(part).phase.kind === kind &&
  get(part.rounds, current(part).key)?.status === 'open';

/** Also where a talk votes again. */
const areDotsOut = (part: PublicPart) => isOpen(part, 'vote') || isOpen(part, 'discuss');

const dots: Matter = {
  isOn: ({ part }) => areDotsOut(part),
  wander: ({ chance, part, give }) => {
    for (let n = whole(chance, 5); n > 0; n--) {
      give('dots.place', { target: pick(chance, targetsIn(part)) ?? 'nowhere', dots: whole(chance, 4) });
    }
  },
  agree: ({ part, mine, give }) => {
    for (const target of ids<TargetId, number>(ballotIn(part, mine))) give('dots.place', { target, dots: 0 });
    for (const target of targetsIn(part).sort().slice(0, 2)) give('dots.place', { target, dots: 1 });
  },
  publishedBy: VOTES_END,
};

const weights: Matter = {
  isOn: ({ part }) => isOpen(part, 'weigh'),
  wander: ({ chance, part, give }) => {
    for (let n = whole(chance, 5); n > 0; n--) {
      const weight = chance() < 0.2 ? null : 1 + whole(chance, 5);
      give('weight.set', { target: pick(chance, targetsIn(part)) ?? 'nowhere', weight });
    }
  },
  agree: ({ part, give }) => {
    for (const [n, target] of targetsIn(part).sort().entries()) give('weight.set', { target, weight: 1 + (n % 5) });
  },
  publishedBy: VOTES_END,
};

const check: Matter = {
  isOn: ({ part }) => part.check.status === 'open',
  wander: ({ chance, part, give }) => {
    if (part.check.status !== 'open') return;
    for (let n = 1 + whole(chance, 3); n > 0; n--) give('check.answer', { check: part.check.id, up: chance() < 0.5 });
  },
  agree: ({ part, mine, give }) => {
    if (part.check.status !== 'open' || mine.check?.id !== part.check.id) return;
    give('check.answer', { check: part.check.id, up: true });
  },
  publishedBy: new Set(['check.close']),
};

const election: Matter = {
  isOn: ({ part }) => part.election.status === 'voting',
  wander: ({ chance, part, give }) => {
    if (part.election.status !== 'voting') return;
    const { round, choices } = part.election;
    for (let n = 1 + whole(chance, 3); n > 0; n--) {
      give('election.choose', { round, choice: pick(chance, choicesOf(choices)) ?? 'yes' });
    }
  },
  agree: ({ part, mine, give }) => {
    if (part.election.status !== 'voting' || mine.choice?.round !== part.election.round) return;
    const { round, choices } = part.election;
    give('election.choose', { round, choice: choicesOf(choices)[0] ?? 'yes' });
  },
  publishedBy: new Set(['election.close']),
};

/** The first thumb of all that are missing shows them: it is the same in both runs. */
const thumbs: Matter = {
  isOn: ({ part }) => part.thumbs.status === 'open',
  wander: ({ chance, part, mine, give }) => {
    if (part.thumbs.status !== 'open') return;
    const { id } = part.thumbs;
    const isLast = part.progress.answered >= part.progress.asked - 1;
    if (isLast && mine.thumb?.id !== id) return give('thumb.give', { thumbs: id, thumb: 'up' });
    for (let n = 1 + whole(chance, 3); n > 0; n--)
      give('thumb.give', { thumbs: id, thumb: pick(chance, THUMBS) ?? 'up' });
  },
  agree: ({ part, mine, give }) => {
    if (part.thumbs.status !== 'open' || mine.thumb?.id !== part.thumbs.id) return;
    give('thumb.give', { thumbs: part.thumbs.id, thumb: 'up' });
  },
  publishedBy: new Set(['count']),
};

const answers: Matter = {
  isOn: ({ part }) => isOpen(part, 'poll'),
  wander: ({ chance, give }) => {
    for (let n = 1 + whole(chance, 3); n > 0; n--) give('poll.answer', { answer: 1 + whole(chance, 5) });
  },
  agree: ({ part, mine, give }) => {
    if (ids(ballotIn(part, mine)).length > 0) give('poll.answer', { answer: 3 });
  },
  publishedBy: VOTES_END,
};

const roomDots: Matter = {
  isOn: ({ part, room }) => room !== null && areDotsOut(part),
  wander: ({ chance, part, give }) => {
    for (let n = whole(chance, 5); n > 0; n--) {
      give('room.dots', { target: pick(chance, targetsIn(part)) ?? 'nowhere', dots: whole(chance, 4) });
    }
  },
  agree: ({ part, room, give }) => {
    const placed: Ballot = get(room?.ballots ?? {}, current(part).key) ?? {};
    for (const target of ids<TargetId, number>(placed)) give('room.dots', { target, dots: 0 });
    for (const target of targetsIn(part).sort().slice(0, 1)) give('room.dots', { target, dots: 1 });
  },
  publishedBy: VOTES_END,
};

/** As many thumbs as there are people: how many are in, everybody may know. */
const roomThumbs: Matter = {
  isOn: ({ part, room }) => room !== null && part.thumbs.status === 'open',
  wander: ({ chance, part, room, give }) => {
    if (part.thumbs.status !== 'open') return;
    const { people } = part.settings.room;
    const { id } = part.thumbs;
    const isLast = room?.thumbs?.id !== id && part.progress.answered >= part.progress.asked - people;
    const up = isLast ? people : whole(chance, people + 1);
    give('room.thumbs', { thumbs: id, counts: { up, sideways: 0, down: people - up } });
  },
  agree: ({ part, room, give }) => {
    if (part.thumbs.status !== 'open' || room?.thumbs?.id !== part.thumbs.id) return;
    const { people } = part.settings.room;
    give('room.thumbs', { thumbs: part.thumbs.id, counts: { up: people, sideways: 0, down: 0 } });
  },
  publishedBy: new Set(['count']),
};

/** For each act, what it is about if it is private: a new act does not compile until it says so here. */
export const SECRECY: { readonly [T in ActType | RoomStep]: Matter | 'open' } = {
  'draft.put': drafts,
  'draft.drop': drafts,
  // Makes one's own draft public: whoever does that means to.
  'draft.share': 'open',
  'done.set': 'open',
  'note.add': 'open',
  'note.edit': 'open',
  'note.remove': 'open',
  'note.move': 'open',
  'note.sign': 'open',
  'group.form': 'open',
  'group.name': 'open',
  'group.merge': 'open',
  'group.dissolve': 'open',
  'dots.place': dots,
  'weight.set': weights,
  'statement.add': 'open',
  'statement.edit': 'open',
  'statement.move': 'open',
  'statement.remove': 'open',
  'check.answer': check,
  'candidate.stand': 'open',
  'candidate.propose': 'open',
  'candidate.withdraw': 'open',
  'election.choose': election,
  'thumb.give': thumbs,
  'poll.answer': answers,
  'takeaway.add': 'open',
  'takeaway.edit': 'open',
  'takeaway.remove': 'open',
  'action.add': 'open',
  'action.edit': 'open',
  'action.assign': 'open',
  'action.tick': 'open',
  'action.remove': 'open',
  'room.dots': roomDots,
  'room.thumbs': roomThumbs,
  'me.rename': 'open',
  'me.named': 'open',
};

export const MATTERS: readonly Matter[] = [
  ...new Set(Object.values(SECRECY).filter((matter): matter is Matter => matter !== 'open')),
];
