import type { PublicPart } from '../board/publicPart.ts';
import type { Candidate } from '../model/ballot.ts';
import type { MemberId } from '../model/ids.ts';
import type { Member } from '../model/member.ts';
import type { Note } from '../model/note.ts';
import { all } from '../model/records.ts';
import type { Takeaway } from '../model/topic.ts';

const bySeat = (a: Member, b: Member): number => a.seat - b.seat || (a.id < b.id ? -1 : 1);

/** Everybody who was ever on the board, in the order they came. */
export const membersOf = (part: PublicPart): Member[] => all<MemberId, Member>(part.members).sort(bySeat);

/** Members whom something that leaves the board names anyway: authors that are shown, candidates, whoever was elected. */
export function mentioned({ notes, takeaways, candidates, election }: PublicPart): ReadonlySet<string> {
  const authors = [...all<string, Note>(notes), ...all<string, Takeaway>(takeaways)].flatMap(
    ({ author }) => author ?? [],
  );
  const standing = all<MemberId, Candidate>(candidates).map(({ member }) => member);
  const voted = 'choices' in election ? election.choices : [];
  const counted = 'counts' in election ? Object.keys(election.counts) : [];
  const leader = election.status === 'closed' && election.leader !== null ? [election.leader] : [];
  return new Set<string>([...authors, ...standing, ...voted, ...counted, ...leader]);
}

/**
 * Whose names may leave the board: of those who asked to be named and, where the board shows authors, of everybody;
 * and a name that stands in what leaves anyway. The others are only counted.
 */
export function toldMembers(part: PublicPart): ReadonlySet<string> {
  const isShown = part.settings.authors === 'shown';
  const agreed = membersOf(part).filter(({ named, removed }) => named || (isShown && !removed));
  return new Set<string>([...agreed.map(({ id }) => id), ...mentioned(part)]);
}

/** Who took part: the names that may be told, and how many others there were. Nobody who was removed. */
export function tookPart(part: PublicPart): { readonly names: readonly string[]; readonly others: number } {
  const told = toldMembers(part);
  const came = membersOf(part).filter(
    ({ removed, role }) => !removed && (role === 'participant' || part.settings.facilitatorTakesPart),
  );
  const names = came.filter(({ id }) => told.has(id)).map(({ name }) => name);
  return { names, others: came.length - names.length };
}
