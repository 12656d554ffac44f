import type { Brought } from '../board/events.ts';
import type { Candidate, Election } from '../model/ballot.ts';
import type { Member } from '../model/member.ts';
import type { Check } from '../model/statement.ts';
import { skeleton } from '../rules/names.ts';
import type { BoardFile } from './boardFile.ts';
import type { FreshIds } from './freshIds.ts';

/** What people are called whose name the file does not tell. */
export interface Unnamed {
  readonly facilitator: string;
  readonly participant: (n: number) => string;
}

/** The members of a file, in their seats: nobody is here, and nobody but the facilitator leads. */
export function broughtMembers({ members }: BoardFile, ids: FreshIds, unnamed: Unnamed): Member[] {
  const taken = new Set(members.flatMap(({ name }) => (name === null ? [] : [skeleton(name)])));
  const free = (name: string, n = 1): string => {
    const tried = n === 1 ? name : `${name} (${n})`;
    if (taken.has(skeleton(tried))) return free(name, n + 1);
    taken.add(skeleton(tried));
    return tried;
  };
  return members.map(({ id, name, role, named, removed }, seat) => ({
    id: ids.member(id),
    name: name ?? free(role === 'facilitator' ? unnamed.facilitator : unnamed.participant(seat)),
    role,
    tray: false,
    named,
    removed,
    seat,
  }));
}

/** Candidates, the election and the last question to the room. */
export function broughtVoices(file: BoardFile, ids: FreshIds): Pick<Brought, 'candidates' | 'election' | 'check'> {
  const candidates = file.candidates.map(
    ({ member, words, asked }): Candidate => ({
      member: ids.member(member),
      words,
      asked,
    }),
  );
  const check: Check = file.check ? { status: 'closed', id: ids.fresh(), ...file.check } : { status: 'none' };
  return {
    candidates: Object.fromEntries(candidates.map((candidate) => [candidate.member, candidate])),
    election: electionOf(file, ids),
    check,
  };
}

function electionOf({ election }: BoardFile, ids: FreshIds): Election {
  const { round } = election;
  const countsOf = (votes: readonly { readonly choice: string; readonly votes: number }[]) =>
    Object.fromEntries(
      votes.map(({ choice, votes: of }) => [choice === 'yes' || choice === 'no' ? choice : ids.member(choice), of]),
    );
  switch (election.status) {
    case 'standing':
      return { status: 'standing', round };
    case 'voting':
      return { status: 'voting', round, runOff: election.runOff, choices: election.choices.map(ids.member) };
    case 'tied': {
      const { choices, votes } = election;
      return { status: 'tied', round, choices: choices.map(ids.member), counts: countsOf(votes) };
    }
    case 'closed': {
      const { leader, how, votes } = election;
      return {
        status: 'closed',
        round,
        leader: leader === null ? null : ids.member(leader),
        how,
        counts: countsOf(votes),
      };
    }
  }
}
