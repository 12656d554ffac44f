import type { PublicPart } from '../board/publicPart.ts';
import { minutes } from '../minutes/minutes.ts';
import { template } from '../rules/phases.ts';
import type { Say } from '../words/say.ts';
import { reportCanvas } from './reportCanvas.ts';
import { reportClose } from './reportClose.ts';
import { reportFacts } from './reportFacts.ts';
import type { Report } from './reportShape.ts';
import { reportStage } from './reportStage.ts';

/**
 * Everything the board made, as titles and lines in the language `say` speaks, at `now` (server time, ms): what the
 * exports in text are written from. Every word is plain; whoever writes it out makes it harmless there.
 */
export function report(part: PublicPart, now: number, say: Say): Report {
  const told = minutes(part, now);
  const stages = template(part).stages.flatMap((stage) =>
    reportStage(
      part,
      stage,
      told.stages.find(({ id }) => id === stage.id),
      say,
    ),
  );
  return {
    ...reportFacts(part, say),
    sections: [...reportCanvas(part, say), ...stages, ...reportClose(part, told, say)],
  };
}
