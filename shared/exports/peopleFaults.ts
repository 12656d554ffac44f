import { LIMITS } from '../rules/limits.ts';
import { skeleton } from '../rules/names.ts';
import type { BoardFile } from './boardFile.ts';
import type { FileProblem } from './fileProblem.ts';

/** What does not fit together among the people of a file. */
export function* peopleFaults({ members, candidates, election }: BoardFile): Generator<FileProblem, void> {
  const [known, names] = [new Set<string>(), new Set<string>()];
  for (const [i, { id, name, named, removed }] of members.entries()) {
    if (known.has(id)) yield { place: `members[${i}].id`, fault: 'twice' };
    known.add(id);
    if (name === null && (named || removed)) yield { place: `members[${i}].name`, fault: 'empty' };
    if (removed && named) yield { place: `members[${i}].named`, fault: 'range' };
    if (name === null || removed) continue;
    if (names.has(skeleton(name))) yield { place: `members[${i}].name`, fault: 'twice' };
    names.add(skeleton(name));
  }
  const leading = members.filter(({ role }) => role === 'facilitator');
  if (leading.length !== 1 || leading[0]?.removed) yield { place: 'members', fault: 'facilitator' };
  if (members.length > LIMITS.membersPerBoard + 1) yield { place: 'members', fault: 'tooMany' };
  const isHere = (id: string) => members.some((member) => member.id === id && !member.removed);
  const standing = new Set<string>();
  for (const [i, { member }] of candidates.entries()) {
    if (!isHere(member)) yield { place: `candidates[${i}].member`, fault: 'missing' };
    if (standing.has(member)) yield { place: `candidates[${i}].member`, fault: 'twice' };
    standing.add(member);
  }
  const choices = 'choices' in election ? election.choices : [];
  for (const [i, id] of choices.entries()) {
    if (!known.has(id)) yield { place: `election.choices[${i}]`, fault: 'missing' };
    if (choices.indexOf(id) !== i) yield { place: `election.choices[${i}]`, fault: 'twice' };
  }
  const voted = new Set<string>();
  for (const [i, { choice }] of ('votes' in election ? election.votes : []).entries()) {
    if (choice !== 'yes' && choice !== 'no' && !known.has(choice)) {
      yield { place: `election.votes[${i}].choice`, fault: 'missing' };
    }
    if (voted.has(choice)) yield { place: `election.votes[${i}].choice`, fault: 'twice' };
    voted.add(choice);
  }
  if (election.status === 'closed' && election.leader !== null && !known.has(election.leader)) {
    yield { place: 'election.leader', fault: 'missing' };
  }
}
