import type { PublicPart } from '../board/publicPart.ts';
import type { MinutesStage } from '../minutes/minutes.ts';
import { allPlaces } from '../rules/phases.ts';
import { targetsOf } from '../rules/voting.ts';
import type { Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { boxLines } from './reportCanvas.ts';
import { reportElection } from './reportElection.ts';
import { laneSection } from './reportLane.ts';
import type { ReportLine, ReportSection } from './reportShape.ts';
import { topicSections } from './reportTopics.ts';
import { stageResult } from './stageResult.ts';

/** A stage the group has been in: its questions with what hangs under each, or the topics if it was talked about. */
export function reportStage(
  part: PublicPart,
  stage: Stage,
  talked: MinutesStage | undefined,
  say: Say,
): ReportSection[] {
  const places = allPlaces(part).filter((place) => place.stage.id === stage.id);
  const wasThere = places.some(({ key }) => part.walk.visited.includes(key));
  const weaken = weakenSection(part, stage, say);
  if (!wasThere && targetsOf(part, stage.id).length + weaken.length === 0) return [];
  const result = stageResult(part, stage);
  const asked = talked
    ? topicSections(part, stage, talked, result, say)
    : stage.prompts.map((prompt) => laneSection(part, stage, prompt, result, say));
  return [
    {
      title: say(stage.title),
      lines: nameLine(part, stage, say),
      sections: [...asked, ...weaken, ...electionOf(part, stage, say)],
    },
  ];
}

/** The name, in the stage that decides it. */
function nameLine({ board }: PublicPart, { phases }: Stage, say: Say): ReportLine[] {
  const decides = phases.some((phase) => phase.kind === 'align' && phase.decides === 'name');
  if (!decides || board.name === '') return [];
  return [{ text: say('export.fact', { label: say('phase.name'), value: board.name }) }];
}

function weakenSection(part: PublicPart, { phases }: Stage, say: Say): ReportSection[] {
  const lines = phases.some(({ kind }) => kind === 'weigh') ? boxLines(part, 'weaken', say) : [];
  return lines.length > 0 ? [{ title: say('canvas.box.weaken'), lines, isResult: true }] : [];
}

const electionOf = (part: PublicPart, { phases }: Stage, say: Say): ReportSection[] =>
  phases.some(({ kind }) => kind === 'elect') ? reportElection(part, say) : [];
