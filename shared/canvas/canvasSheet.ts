import type { PublicPart } from '../board/publicPart.ts';
import type { GroupId, MemberId, NoteId, StatementId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { all, get } from '../model/records.ts';
import type { StatementBox } from '../model/statement.ts';
import { allPlaces } from '../rules/phases.ts';
import { linesUnder } from '../rules/statements.ts';
import { targetsOf } from '../rules/voting.ts';
import { notesIn } from '../rules/wall.ts';
import { DATED_AS, type Say } from '../words/say.ts';
import type { BoxId, CanvasSheet, SheetBox, SheetForce, SheetForceField, SheetLine, Tint } from './sheet.ts';

/** A box has the colour of the question that fills it. */
const TINTS: Record<BoxId, Tint> = {
  vision: 'sun',
  importance: 'clay',
  how: 'leaf',
  measures: 'plum',
  impact: 'sky',
  resources: 'sun',
  communication: 'sky',
};

/** The board's canvas in the language `say` speaks (`language` is its BCP 47 name): the page the PDF and the wall draw. */
export function canvasSheet(part: PublicPart, say: Say, language: string): CanvasSheet {
  const locale = DATED_AS[language] ?? language;
  const { board } = part;
  const created = new Date(board.createdAt);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: board.timeZone }).format(created);
  const iso = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: board.timeZone }).format(created);
  const people = all<MemberId, Member>(part.members)
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.seat - b.seat);
  return {
    language: board.language,
    kicker: say('canvas.kicker'),
    name: board.name || board.title,
    facts: [
      { label: say('canvas.leader'), value: leaderOf(part) ?? say('canvas.leader.none') },
      { label: say('canvas.date'), value: date },
      { label: say('canvas.founded'), value: say('canvas.people', { n: founders(part) }) },
    ],
    date: iso,
    boxes: {
      vision: box(part, say, 'vision'),
      measures: box(part, say, 'measures'),
      importance: box(part, say, 'importance'),
      impact: box(part, say, 'impact'),
      communication: box(part, say, 'communication'),
      how: box(part, say, 'how'),
      resources: box(part, say, 'resources'),
    },
    named: { label: say('canvas.named'), people: people.filter(({ named }) => named).map(({ name }) => name) },
    footer: say('canvas.footer', { date }),
    forceField: forceField(part, say),
    logo: part.settings.logo,
    accent: part.settings.accent,
    words: {
      continuesOnPage: say('canvas.continues', { page: '{page}' }),
      continued: say('canvas.continued', { name: '{name}' }),
      nothingAgreed: say('canvas.nothing'),
      missingSigns: say('canvas.missingSigns', { signs: '{signs}' }),
    },
  };
}

/** Participants who joined and were not removed, unless the facilitator corrected the number. */
export function founders({ settings, members }: PublicPart): number {
  const joined = all<MemberId, Member>(members).filter(({ role, removed }) => role === 'participant' && !removed);
  return settings.founders ?? joined.length;
}

function leaderOf({ election, members }: PublicPart): string | null {
  if (election.status !== 'closed' || election.leader === null) return null;
  return get(members, election.leader)?.name ?? null;
}

/** The lines of a box as a tree. */
export function linesOf(part: PublicPart, of: StatementBox, parent: StatementId | null = null): SheetLine[] {
  return linesUnder(part, of, parent).map(({ id, text }) => ({ text, children: linesOf(part, of, id) }));
}

function box(part: PublicPart, say: Say, id: BoxId): SheetBox {
  return {
    title: say(`canvas.box.${id}`),
    question: say(`canvas.box.${id}.question`),
    tint: TINTS[id],
    lines: linesOf(part, id),
  };
}

/** The force field, if its stage was run: the forces of each side by weight, strongest first. */
export function forceField(part: PublicPart, say: Say): SheetForceField | null {
  const place = allPlaces(part).find(({ phase }) => phase.kind === 'weigh');
  if (!place || !part.walk.visited.includes(place.key)) return null;
  const round = get(part.rounds, place.key);
  const weights = round?.status === 'closed' ? round.tally : {};
  const sides = { supports: [] as SheetForce[], slows: [] as SheetForce[] };
  for (const target of targetsOf(part, place.stage.id)) {
    const first = 'prompt' in target ? target : notesIn(part, target.id as GroupId)[0];
    const side = place.stage.prompts.find(({ id }) => id === first?.prompt)?.side;
    const text = 'prompt' in target ? target.text : target.name || (first?.text ?? '');
    if (side) sides[side].push({ text, weight: get(weights, target.id as NoteId) ?? null });
  }
  const strongest = (forces: SheetForce[]) => forces.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const sum = (forces: SheetForce[]) => forces.reduce((total, { weight }) => total + (weight ?? 0), 0);
  return {
    title: say('canvas.forceField'),
    axis: linesUnder(part, 'vision', null)[0]?.text ?? (part.board.name || part.board.title),
    supports: { label: say('canvas.supports'), sum: sum(sides.supports), forces: strongest(sides.supports) },
    slows: { label: say('canvas.slows'), sum: sum(sides.slows), forces: strongest(sides.slows) },
    question: say('canvas.box.weaken'),
    answers: linesOf(part, 'weaken'),
  };
}
