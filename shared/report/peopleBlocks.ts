import type { PublicPart } from '../board/publicPart.ts';
import { founders } from '../canvas/canvasSheet.ts';
import type { MemberId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import { all } from '../model/records.ts';
import type { Say } from '../words/say.ts';
import { label, plainLines, type ReportBlock, words } from './report.ts';

/** How many took part, and the names of those who asked to be named: of nobody else. */
export function peopleBlocks(part: PublicPart, say: Say): ReportBlock[] {
  const named = all<MemberId, Member>(part.members)
    .filter((member) => member.named && !member.removed)
    .sort((a, b) => a.seat - b.seat)
    .map(({ name }) => name);
  const room = part.settings.room.people;
  return [
    words(say('report.people.count', { n: founders(part) })),
    ...(room > 0 ? [words(say('minutes.room', { n: room }))] : []),
    ...(named.length > 0
      ? [label(say('report.people.named')), plainLines(named)]
      : [words(say('report.people.nobody'))]),
  ];
}
