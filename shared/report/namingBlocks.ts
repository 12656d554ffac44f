import type { PublicPart } from '../board/publicPart.ts';
import type { Candidate } from '../model/ballot.ts';
import type { MemberId, Records } from '../model/ids.ts';
import { all, get } from '../model/records.ts';
import type { Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { heading, type ReportBlock, words } from './report.ts';

/** The name the community chose, where a stage decides it. */
export function namingBlocks({ board }: PublicPart, say: Say, stage: Stage): ReportBlock[] {
  if (!stage.phases.some((phase) => phase.kind === 'align' && phase.decides === 'name')) return [];
  return [heading(2, say('report.name')), words(board.name || say('report.name.none'))];
}

/** Who stood and what came of it, where a stage elects. While it is open nothing of the votes is told. */
export function electionBlocks(part: PublicPart, say: Say, stage: Stage): ReportBlock[] {
  if (!stage.phases.some(({ kind }) => kind === 'elect')) return [];
  const standing = all<MemberId, Candidate>(part.candidates).filter(({ asked }) => !asked);
  if (standing.length === 0 && part.election.status === 'standing') return [];
  const name = (id: MemberId) => get(part.members, id)?.name ?? '';
  const stood = standing.map(({ member, words: said }) => ({ text: name(member), children: underOf(said) }));
  return [
    heading(2, say('report.election')),
    ...(stood.length > 0 ? [heading(3, say('report.stood')), { kind: 'lines', lines: stood } as const] : []),
    ...resultOf(part, say, name),
  ];
}

const underOf = (said: string) => (said === '' ? [] : [{ text: said, children: [] }]);

function resultOf({ election }: PublicPart, say: Say, name: (id: MemberId) => string): ReportBlock[] {
  if (election.status === 'standing') return [];
  if (election.status === 'voting') return [words(say('report.election.open'))];
  if (election.status === 'tied') return [words(say('elect.tiedWait')), ...countsOf(election.counts, say, name)];
  const { leader, how, counts } = election;
  return [
    ...(leader === null ? [] : [words(say('elect.leads', { name: name(leader) }))]),
    words(say(`elect.how.${how}`)),
    ...countsOf(counts, say, name),
  ];
}

function countsOf(counts: Records<string, number>, say: Say, name: (id: MemberId) => string): ReportBlock[] {
  const label = (choice: string) =>
    choice === 'yes' || choice === 'no' ? say(`elect.${choice}`) : name(choice as MemberId);
  const rows = Object.entries(counts)
    .map(([choice, n]) => ({ text: label(choice), n, written: say('elect.votes', { n }) }))
    .sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1));
  return rows.length > 0 ? [{ kind: 'counts', rows }] : [];
}
