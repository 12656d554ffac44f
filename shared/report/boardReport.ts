import type { PublicPart } from '../board/publicPart.ts';
import { canvasSheet, linesOf } from '../canvas/canvasSheet.ts';
import { hasCanvas } from '../canvas/hasCanvas.ts';
import { type Minutes, minutes } from '../minutes/minutes.ts';
import { current, isReached, template } from '../rules/phases.ts';
import { isRehearsal } from '../rules/rehearsal.ts';
import { boxesOf } from '../rules/statements.ts';
import { notesOf } from '../rules/wall.ts';
import type { Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { actionsTable } from './actionsTable.ts';
import { agreedBlocks } from './agreedBlocks.ts';
import { electionBlocks, namingBlocks } from './namingBlocks.ts';
import { peopleBlocks } from './peopleBlocks.ts';
import type { Report, ReportBlock, ReportSection } from './report.ts';
import { meetingBlocks, type Tongue, talkBlocks } from './talkBlocks.ts';
import { voteBlocks } from './voteBlocks.ts';
import { wallBlocks } from './wallBlocks.ts';

/**
 * Everything the group made, in the language `say` speaks (`language` is its BCP 47 name). Depends on what everybody may
 * see and on nothing else, the time of day among it: the clock of a talk that runs counts once it is stopped.
 */
export function boardReport(part: PublicPart, say: Say, language: string): Report {
  const tongue = { say, language };
  const told = minutes(part, Number.NEGATIVE_INFINITY);
  const sheet = canvasSheet(part, say, language);
  const { board } = part;
  const workshop = template(part);
  const canvas = hasCanvas(workshop);
  const section = (title: string, blocks: readonly ReportBlock[]): ReportSection[] =>
    blocks.length > 0 ? [{ title, drawsForces: false, blocks }] : [];
  return {
    language: board.language,
    kicker: say('report.kicker', { workshop: say(workshop.title) }),
    name: sheet.name,
    date: sheet.date,
    facts: canvas ? sheet.facts : sheet.facts.slice(1, 2),
    logo: sheet.logo,
    accent: sheet.accent,
    notice: noticeOf(part, say),
    contents: say('report.contents'),
    missingSigns: sheet.words.missingSigns,
    canvas: canvas ? { title: say('canvasView.title'), sheet } : null,
    forces: sheet.forceField,
    sections: [
      ...workshop.stages.flatMap((stage) => stageSection(part, tongue, told, stage)),
      ...section(say('minutes.meeting'), meetingBlocks(told, tongue)),
      ...section(say('actions.title'), actionsTable(part, told, tongue)),
      ...section(say('report.people'), peopleBlocks(part, say)),
    ],
    footer: say('report.footer', { name: sheet.name, date: sheet.facts[1]?.value ?? sheet.date }),
  };
}

function stageSection(part: PublicPart, tongue: Tongue, told: Minutes, stage: Stage): ReportSection[] {
  const { say } = tongue;
  const reached = part.walk.status !== 'lobby' && isReached(part, stage);
  const holds = notesOf(part, stage.id).length > 0 || boxesOf(stage).some((box) => linesOf(part, box).length > 0);
  if (!reached && !holds) return [];
  const drawsForces = stage.phases.some(
    ({ kind, id }) => kind === 'weigh' && part.walk.visited.some((key) => key === `${stage.id}.${id}`),
  );
  const blocks = [
    ...wallBlocks(part, say, stage),
    ...voteBlocks(part, say, stage),
    ...(drawsForces ? [] : agreedBlocks(part, say, stage)),
    ...namingBlocks(part, say, stage),
    ...electionBlocks(part, say, stage),
    ...talkBlocks(told, tongue, stage.id),
  ];
  return [{ title: say(stage.title), drawsForces, blocks }];
}

/** That it was made in the middle, and where, and of a rehearsal that it is one; null: neither. */
function noticeOf(part: PublicPart, say: Say): string | null {
  const made = madeOf(part, say);
  if (!isRehearsal(part.board)) return made;
  return made === null ? say('report.rehearsal') : `${say('report.rehearsal')} ${made}`;
}

function madeOf(part: PublicPart, say: Say): string | null {
  if (part.walk.status === 'finished') return null;
  if (part.walk.status === 'lobby') return say('report.lobby');
  const { stage, phase } = current(part);
  return say('report.running', { stage: say(stage.title), phase: say(phase.label) });
}
