import type { ActType, StepType } from '#shared/board/commands.ts';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Ballot } from '#shared/model/ballot.ts';
import type { Mine } from '#shared/model/board.ts';
import type { DraftId, TargetId } from '#shared/model/ids.ts';
import { get, ids } from '#shared/model/records.ts';
import { choicesOf } from '#shared/rules/election.ts';
import { current } from '#shared/rules/phases.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import { type Chance, pick, whole } from '../fuzz/Scene.ts';

type Private = (type: ActType | 'undo', body: object) => void;

/** What one person sees who does something that nobody else may learn of. */
export interface Secretly {
  /** Differs between the two runs of a pair: whatever it decides must show nowhere. */
  readonly chance: Chance;
  /** Words that are in this run only. */
  readonly words: () => string;
  readonly part: PublicPart;
  readonly mine: Mine;
  readonly give: Private;
}

/** Something people do in private until a step makes it public. */
export interface Matter {
  /** Whether it can be done now. */
  readonly isOn: (part: PublicPart, mine: Mine) => boolean;
  /** Does as it likes. What everybody may know (that somebody has written, or answered, at all) is done in both runs. */
  readonly wander: (secretly: Secretly) => void;
  /** Comes back to what is the same in both runs. */
  readonly agree: (secretly: Secretly) => void;
  /** The steps that make it public. `ring`: the clock at zero. */
  readonly publishedBy: ReadonlySet<StepType | 'ring'>;
}

/** The one draft that both runs hold of a stage, so that both have written. */
const sharedDraft = (part: PublicPart): DraftId =>
  `shared-${current(part).stage.id}-${part.walk.visited.length}` as DraftId;
const promptOf = (part: PublicPart) => current(part).stage.prompts[0]?.id ?? '';
const inBoth = (part: PublicPart) => ({ draft: sharedDraft(part), prompt: promptOf(part), text: 'In both runs' });

const drafts: Matter = {
  isOn: ({ walk }) => walk.status === 'running',
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

const VOTES_END = new Set<StepType | 'ring'>([
  'vote.close',
  'walk.next',
  'walk.goto',
  'stage.skip',
  'board.finish',
  'ring',
]);
const ballotIn = (part: PublicPart, mine: Mine): Ballot => get(mine.ballots, current(part).key) ?? {};
const targetsIn = (part: PublicPart): TargetId[] => targetsOf(part, current(part).stage.id).map(({ id }) => id);
const isOpen = (part: PublicPart, kind: 'vote' | 'weigh') =>
  part.walk.status === 'running' &&
  current(part).phase.kind === kind &&
  get(part.rounds, current(part).key)?.status === 'open';

const dots: Matter = {
  isOn: (part) => isOpen(part, 'vote'),
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
  isOn: (part) => isOpen(part, 'weigh'),
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
  isOn: (part) => part.check.status === 'open',
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
  isOn: (part) => part.election.status === 'voting',
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

/** For each act, what it is about if it is private: a new act does not compile until it says so here. */
export const SECRECY: { readonly [T in ActType]: Matter | 'open' } = {
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
  'me.rename': 'open',
  'me.named': 'open',
};

export const MATTERS: readonly Matter[] = [
  ...new Set(Object.values(SECRECY).filter((matter): matter is Matter => matter !== 'open')),
];
