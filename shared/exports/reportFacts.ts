import type { PublicPart } from '../board/publicPart.ts';
import { founders } from '../canvas/canvasSheet.ts';
import { hasCanvas } from '../canvas/hasCanvas.ts';
import { get } from '../model/records.ts';
import { template } from '../rules/phases.ts';
import { isRehearsal } from '../rules/rehearsal.ts';
import type { Say } from '../words/say.ts';
import type { Report, ReportLine } from './reportShape.ts';
import { tookPart } from './toldMembers.ts';

/** A moment as a day of the board's time zone, `YYYY-MM-DD`: the same in every language and on every machine. */
export const dayOf = (part: PublicPart, at: number): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: part.board.timeZone }).format(new Date(at));

/** The head of a report: what it is of, when it was, who leads, who came, and whether it was made in the middle. */
export function reportFacts(part: PublicPart, say: Say): Omit<Report, 'sections'> {
  const { board, walk } = part;
  const made = { lobby: say('export.before'), running: say('export.middle'), finished: '' }[walk.status];
  const notice = isRehearsal(board) ? `${say('report.rehearsal')} ${made}`.trim() : made;
  const fact = (label: string, value: string): ReportLine => ({ text: say('export.fact', { label, value }) });
  const facts = [
    // Once a community has a name, the workshop's title is one of its facts.
    ...(board.name ? [fact(say(template(part).title), board.title)] : [{ text: say(template(part).title) }]),
    fact(say('canvas.date'), dayOf(part, walk.startedAt ?? board.createdAt)),
    ...leader(part, say).map((name) => fact(say('canvas.leader'), name)),
    ...cameLines(part, say),
  ];
  return { title: board.name || board.title, notice, facts };
}

/** The leader line, where a leader is elected. */
function leader(part: PublicPart, say: Say): string[] {
  const elects = template(part).stages.some(({ phases }) => phases.some(({ kind }) => kind === 'elect'));
  const { election } = part;
  const found = election.status === 'closed' && election.leader !== null && get(part.members, election.leader);
  return elects ? [found ? found.name : say('canvas.leader.none')] : [];
}

function cameLines(part: PublicPart, say: Say): ReportLine[] {
  const { names, others } = tookPart(part);
  const told = [...names, ...(others > 0 ? [say('export.others', { n: others })] : [])];
  const { people } = part.settings.room;
  const founded = say('export.fact', {
    label: say('canvas.founded'),
    value: say('canvas.people', { n: founders(part) }),
  });
  return [
    ...(hasCanvas(template(part)) ? [{ text: founded }] : []),
    ...(told.length > 0 ? [{ text: say('minutes.came', { names: told.join(', ') }) }] : []),
    ...(people > 0 ? [{ text: say('minutes.room', { n: people }) }] : []),
  ];
}
