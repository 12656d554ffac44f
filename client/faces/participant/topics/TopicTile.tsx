import type { Note } from '#shared/model/note.ts';
import { get } from '#shared/model/records.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import type { Target } from '../../../phases/targets.ts';
import { useBoard, useView } from '../../../store/BoardContext.tsx';
import { NoteCard } from '../../../wall/NoteCard.tsx';

/** A topic as a card: its words, whose it is, how many notes it was merged from. Pressing it opens it. */
export function TopicTile({ topic, stage, onOpen }: { topic: Target; stage: Stage; onOpen: () => void }) {
  const say = useSay();
  const author = useAuthors(topic.notes);
  const mine = useView((view) => topic.notes.some(({ id }) => id in view.mine.notes));
  const pending = useView(({ unsaved, link }) => link.status === 'offline' && unsaved.has(topic.id));
  const prompt = stage.prompts.find(({ id }) => id === topic.notes[0]?.prompt) ?? stage.prompts[0];
  const merged = topic.notes.length > 1 ? say('parts.notes', { n: topic.notes.length }) : null;
  const by = mine ? say('topic.yours') : author;
  return (
    <NoteCard
      id={topic.id}
      text={topic.name}
      tint={prompt?.tint ?? 'chalk'}
      fluid
      pending={pending}
      votes={merged && <span className="topic-tile__merged">{merged}</span>}
      author={by || undefined}
      label={[topic.name, merged, by].filter(Boolean).join(', ')}
      aria-haspopup="dialog"
      onClick={onOpen}
    />
  );
}

/** The names behind notes, where authors are shown; empty where not. */
export function useAuthors(notes: readonly Note[]): string {
  return useBoard((part) => {
    const names = notes.flatMap(({ author }) => (author ? (get(part.members, author)?.name ?? []) : []));
    return [...new Set(names)].join(', ');
  });
}
