import type { PublicPart } from '#shared/board/publicPart.ts';
import type { GroupId, NoteId, TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { allPlaces, current, type Place } from '#shared/rules/phases.ts';
import { targetsOf } from '#shared/rules/voting.ts';
import { notesIn } from '#shared/rules/wall.ts';
import type { Prompt } from '#shared/templates/template.ts';

/** Something that was voted on, with its dots. */
export interface Ranked {
  readonly id: TargetId;
  /** Empty: a group nobody has named. */
  readonly title: string;
  readonly dots: number;
  /** The question of a lone note; null for a group, and where there is one question only. */
  readonly prompt: Prompt | null;
}

/** The closed vote of the stage the group is in; undefined while there is none. */
export const votedIn = (part: PublicPart): Place | undefined => {
  const { stage } = current(part);
  return allPlaces(part).find(
    (place) =>
      place.stage.id === stage.id && place.phase.kind === 'vote' && get(part.rounds, place.key)?.status === 'closed',
  );
};

/** What was voted on in the stage the group is in, most dots first; equals in the order of the wall. */
export function ranked(part: PublicPart): readonly Ranked[] {
  const voted = votedIn(part);
  const round = voted && get(part.rounds, voted.key);
  if (!voted || round?.status !== 'closed') return [];
  const several = voted.stage.prompts.length > 1;
  const rows = targetsOf(part, voted.stage.id).map((target): Ranked => {
    const lone = 'prompt' in target ? target : null;
    return {
      id: target.id as NoteId | GroupId,
      title: lone ? lone.text : 'name' in target ? target.name || (notesIn(part, target.id)[0]?.text ?? '') : '',
      dots: get(round.tally, target.id as TargetId) ?? 0,
      prompt: (several && voted.stage.prompts.find(({ id }) => id === lone?.prompt)) || null,
    };
  });
  return rows.sort((a, b) => b.dots - a.dots);
}
