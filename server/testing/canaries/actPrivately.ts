import type { DraftId, NoteId, TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { choicesOf } from '#shared/rules/election.ts';
import { current } from '#shared/rules/phases.ts';
import { discussing, queueOf } from '#shared/rules/topics.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import type { PhaseKind } from '#shared/templates/template.ts';
import type { Tapped } from './Tapped.ts';

type Doing = (person: Tapped, lead: Tapped) => Promise<void>;

const here = ({ peer }: Tapped) => current(peer.part);
const targets = ({ peer }: Tapped): TargetId[] => targetsOf(peer.part, current(peer.part).stage.id).map(({ id }) => id);

/** Drafts: one that will be shown, one that is thought better of, and one that is written too late to be shown. */
async function write(person: Tapped): Promise<void> {
  const { stage } = here(person);
  const [prompt] = stage.prompts;
  if (!prompt) return;
  const shown = { draft: `s-${stage.id}-${person.peer.me}`.slice(0, 40) as DraftId, prompt: prompt.id };
  await person.peer.act('draft.put', { ...shown, text: `Shown to everybody by ${person.name}` });
  const dropped = person.secret(`dropped draft ${stage.id}`, `Verworfen: ${stage.id} ☕ ${person.peer.me}`);
  const draft = person.secret(`id of a draft ${stage.id}`, `dropped-${stage.id}-${person.peer.me}`.slice(0, 40));
  await person.privately('draft.put', { draft: draft as DraftId, prompt: prompt.id, text: dropped });
  await person.privately('draft.drop', { draft: draft as DraftId });
}

async function writeLate(person: Tapped): Promise<void> {
  const { stage } = here(person);
  const [prompt] = stage.prompts;
  if (!prompt) return;
  const text = person.secret(`late draft ${stage.id}`, `Zu spät für ${stage.id}: é ${person.peer.me}`);
  await person.privately('draft.put', { draft: `l-${stage.id}` as DraftId, prompt: prompt.id, text });
}

async function vote(person: Tapped): Promise<void> {
  for (const target of targets(person).slice(0, 2)) await person.privately('dots.place', { target, dots: 1 });
}

async function weigh(person: Tapped): Promise<void> {
  for (const target of targets(person)) await person.privately('weight.set', { target, weight: 4 });
}

async function align(person: Tapped, lead: Tapped): Promise<void> {
  const { phase } = here(person);
  const [box] = phase.kind === 'align' || phase.kind === 'talk' ? phase.boxes : [];
  if (!box) return;
  if (lead.peer.part.check.status !== 'open') await lead.peer.step('check.open', { box });
  await person.peer.until(() => person.peer.part.check.status === 'open');
  const { check } = person.peer.part;
  if (check.status === 'open') await person.privately('check.answer', { check: check.id, up: true });
}

async function elect(person: Tapped, lead: Tapped): Promise<void> {
  if (lead.peer.part.election.status === 'standing') {
    await person.peer.act('candidate.stand', { words: '' });
    await lead.peer.step('election.open', {});
  }
  await person.peer.until(() => person.peer.part.election.status === 'voting');
  const { election } = person.peer.part;
  if (election.status !== 'voting') return;
  const choice = choicesOf(election.choices)[0] ?? 'yes';
  await person.privately('election.choose', { round: election.round, choice });
}

/** The room is asked about a topic, and votes again. */
async function talk(person: Tapped, lead: Tapped): Promise<void> {
  const at = () => ({ at: lead.peer.part.walk.step });
  const { key } = here(lead);
  if (lead.peer.part.thumbs.status === 'none') {
    await lead.peer.step('topic.start', { topic: null, ...at() });
    await lead.peer.until(() => discussing(lead.peer.part) !== undefined);
    await lead.peer.step('thumbs.open', at());
    await lead.peer.step('vote.again', at());
  }
  await person.peer.until(() => get(person.peer.part.rounds, key)?.status === 'open');
  const { thumbs } = person.peer.part;
  if (thumbs.status === 'open') await person.privately('thumb.give', { thumbs: thumbs.id, thumb: 'sideways' });
  const waiting = queueOf(person.peer.part, here(person).stage.id).map(({ target }) => target.id);
  for (const target of waiting.slice(0, 2)) await person.privately('dots.place', { target, dots: 1 });
}

async function poll(person: Tapped): Promise<void> {
  await person.privately('poll.answer', { answer: 4 });
}

/** What people do in private in each kind of phase: a new kind does not compile until it says what. */
const DOINGS: { readonly [K in PhaseKind]: Doing | null } = {
  solo: write,
  share: writeLate,
  cluster: null,
  vote,
  weigh,
  talk: align,
  align,
  elect,
  discuss: talk,
  poll,
};

export async function actPrivately(people: readonly Tapped[], lead: Tapped): Promise<void> {
  const { step } = lead.peer.part.walk;
  for (const person of people) {
    // A talk makes steps of its own.
    await person.peer.until(() => person.peer.part.walk.step >= step);
    await DOINGS[here(person).phase.kind]?.(person, lead);
  }
  const [one] = Object.keys(lead.peer.part.notes);
  if (one) await people[0]?.peer.act('note.sign', { note: one as NoteId, signed: false });
}
