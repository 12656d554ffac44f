import type { PublicPart } from '../board/publicPart.ts';
import { get } from '../model/records.ts';
import { allPlaces, current, template } from '../rules/phases.ts';
import { templateFileOf } from '../templates/templateFileOf.ts';
import type { BoardFile } from './boardFile.ts';

type Frame = Pick<
  BoardFile,
  'template' | 'own' | 'title' | 'name' | 'language' | 'timeZone' | 'createdAt' | 'settings' | 'walk' | 'check'
>;

const iso = (at: number): string => new Date(at).toISOString();

/** What a board is called, how it is set and how far it is, as it stands in a file. */
export function fileFrame(part: PublicPart): Frame {
  const { board, walk, check } = part;
  const phases = allPlaces(part).map(({ key }) => key);
  return {
    template: board.template,
    ...(board.own && { own: templateFileOf(board.own) }),
    title: board.title,
    name: board.name,
    language: board.language,
    timeZone: board.timeZone,
    createdAt: iso(board.createdAt),
    settings: settingsOf(part),
    walk: {
      status: walk.status,
      at: current(part).key,
      startedAt: walk.startedAt === null ? null : iso(walk.startedAt),
      skipped: template(part).stages.flatMap(({ id }) => (walk.skipped.includes(id) ? [id] : [])),
      switched: phases.filter((key) => walk.switched.includes(key)),
      visited: phases.filter((key) => walk.visited.includes(key)),
    },
    // An open one is a moment: its answers are secret.
    check: check.status === 'closed' ? { box: check.box, up: check.up, down: check.down } : null,
  };
}

function settingsOf(part: PublicPart): BoardFile['settings'] {
  const { settings } = part;
  return {
    authors: settings.authors,
    movers: settings.movers,
    aligners: settings.aligners,
    facilitatorTakesPart: settings.facilitatorTakesPart,
    founders: settings.founders,
    collect: settings.collect,
    length: settings.length,
    pitchSeconds: settings.pitchSeconds,
    talk: { times: [...settings.talk.times], rule: settings.talk.rule },
    peopleInRoom: settings.room.people,
    dots: template(part).stages.flatMap(({ id }) => {
      const changed = get(settings.dots, id);
      return changed ? [{ stage: id, dots: changed.dots, stacking: changed.stacking }] : [];
    }),
  };
}
