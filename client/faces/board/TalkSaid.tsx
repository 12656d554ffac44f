import { useEffect, useRef } from 'react';
import { discussing, topicNotes, topicTitle } from '#shared/rules/topics.ts';
import { useSay } from '../../i18n/language.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { verdictSay } from '../../phases/discuss/verdictSay.ts';
import { useBoard, useView } from '../../store/BoardContext.tsx';

/** Says what a talk asks and does, once each: the next topic, whose turn it is, the question to the room, what it decided. */
export function TalkSaid() {
  useTopicSaid();
  useThumbsSaid();
  return null;
}

function useTopicSaid(): void {
  const say = useSay();
  const { assertive } = useAnnounce();
  const id = useBoard((part) => part.pitch.topic ?? discussing(part)?.id ?? null);
  const title = useBoard((part) => (id ? topicTitle(part, id) : ''));
  const isMyTurn = useView(
    ({ part, mine }) =>
      part?.pitch.topic === id && id !== null && topicNotes(part, id).some((note) => note.id in mine.notes),
  );
  const said = useRef(id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another topic is said, other words for it are not
  useEffect(() => {
    if (said.current === id) return;
    said.current = id;
    if (title !== '') assertive(say(isMyTurn ? 'topic.saidYours' : 'topic.said', { topic: title }));
  }, [id]);
}

function useThumbsSaid(): void {
  const say = useSay();
  const { assertive } = useAnnounce();
  const thumbs = useBoard((part) => part.thumbs);
  const isUp = useBoard((part) => part.clock.status === 'up');
  const rule = useBoard((part) => part.settings.talk.rule);
  const now = thumbs.status === 'none' ? '' : `${thumbs.status} ${thumbs.id}`;
  const said = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question and each answer once
  useEffect(() => {
    if (said.current === now) return;
    said.current = now;
    if (thumbs.status === 'closed') return assertive(verdictSay(say, thumbs, rule));
    if (thumbs.status !== 'open') return;
    const question = say('thumbs.question', { n: Math.round(thumbs.asks / 60_000) });
    assertive(say(isUp ? 'topic.thumbsSaid' : 'topic.askedSaid', { question }));
  }, [now]);
}
