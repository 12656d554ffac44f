import type { PublicPart } from '../board/publicPart.ts';
import type { Candidate } from '../model/ballot.ts';
import type { MemberId, Records } from '../model/ids.ts';
import { get } from '../model/records.ts';
import type { BoardFile } from './boardFile.ts';
import type { FileIds } from './fileIds.ts';
import { toldMembers } from './toldMembers.ts';

type People = Pick<BoardFile, 'members' | 'candidates' | 'election'>;

/** The people of a board as they stand in a file: no rights, and only the names that may be told. */
export function filePeople(part: PublicPart, { members, memberOf }: FileIds): People {
  const told = toldMembers(part);
  return {
    members: members.map(({ id, name, role, named, removed }) => ({
      id: memberOf(id) ?? '',
      name: told.has(id) ? name : null,
      role,
      named,
      removed,
    })),
    candidates: members.flatMap(({ id }) => {
      const candidate: Candidate | undefined = get(part.candidates, id);
      return candidate ? [{ member: memberOf(id) ?? '', words: candidate.words, asked: candidate.asked }] : [];
    }),
    election: electionOf(part, memberOf),
  };
}

function electionOf({ election }: PublicPart, memberOf: FileIds['memberOf']): BoardFile['election'] {
  const { round } = election;
  const chosen = (choices: readonly MemberId[]) => choices.flatMap((id) => memberOf(id) ?? []);
  const votes = (counts: Records<string, number>) =>
    Object.entries<number>(counts)
      .map(([choice, of]) => ({ choice: memberOf(choice) ?? choice, votes: of }))
      .sort((a, b) => b.votes - a.votes || (a.choice < b.choice ? -1 : 1));
  switch (election.status) {
    case 'standing':
      return { status: 'standing', round };
    case 'voting':
      return { status: 'voting', round, runOff: election.runOff, choices: chosen(election.choices) };
    case 'tied':
      return { status: 'tied', round, choices: chosen(election.choices), votes: votes(election.counts) };
    case 'closed': {
      const { leader, how, counts } = election;
      return { status: 'closed', round, leader: memberOf(leader), how, votes: votes(counts) };
    }
  }
}
