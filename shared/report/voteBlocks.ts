import type { PublicPart } from '../board/publicPart.ts';
import type { Round, Tally } from '../model/ballot.ts';
import { all, get } from '../model/records.ts';
import { topicTitle } from '../rules/topics.ts';
import { targetsOf } from '../rules/voting.ts';
import { phaseKey, type Stage } from '../templates/template.ts';
import type { Say } from '../words/say.ts';
import { heading, type ReportBlock, words } from './report.ts';

/** The results of a stage's votes, most dots first. What is still open says so and nothing more: ballots are secret. */
export function voteBlocks(part: PublicPart, say: Say, stage: Stage): ReportBlock[] {
  return stage.phases.flatMap((phase): ReportBlock[] => {
    if (phase.kind !== 'vote' && phase.kind !== 'discuss') return [];
    const round = get(part.rounds, phaseKey(stage, phase));
    if (!round) return [];
    const title = say(phase.kind === 'vote' ? phase.label : 'report.voteAgain');
    return [heading(2, title), ...resultOf(part, say, stage, round)];
  });
}

function resultOf(part: PublicPart, say: Say, stage: Stage, round: Round): ReportBlock[] {
  if (round.status === 'open') return [words(say('report.vote.open'))];
  const how = say(round.stacking ? 'report.vote.stacking' : 'report.vote.single', { n: round.dots });
  const room = round.room ? sum(round.room) : 0;
  return [
    words(room > 0 ? `${how} ${say('report.vote.room', { n: room })}` : how),
    countsOf(part, say, stage, round.tally) ?? words(say('report.vote.nobody')),
  ];
}

function countsOf(part: PublicPart, say: Say, stage: Stage, tally: Tally): ReportBlock | null {
  const rows = targetsOf(part, stage.id)
    .map(({ id }) => ({ text: topicTitle(part, id), n: get(tally, id) ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map((row) => ({ ...row, written: say('report.dots', { n: row.n }) }));
  return rows.length > 0 ? { kind: 'counts', rows } : null;
}

const sum = (tally: Tally): number => all<string, number>(tally).reduce((total, n) => total + n, 0);
