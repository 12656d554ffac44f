import { discussing } from '#shared/rules/topics.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { RankingPage } from '../talk/RankingPage.tsx';
import { ThumbsPage } from '../talk/ThumbsPage.tsx';
import { TopicPage } from '../talk/TopicPage.tsx';

/** The talk: the ranking, one topic after the other, and the thumbs that say whether to go on with it. */
export function Discuss() {
  const topic = useBoard(discussing);
  const thumbs = useBoard((part) => part.thumbs);
  if (thumbs.status !== 'none') return <ThumbsPage thumbs={thumbs} />;
  return topic ? <TopicPage key={topic.id} topic={topic} /> : <RankingPage />;
}
