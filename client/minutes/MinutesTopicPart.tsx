import { useId } from 'react';
import type { MinutesTopic } from '#shared/minutes/minutes.ts';
import { spentSay } from '#shared/minutes/spentSay.ts';
import { thumbsSay } from '#shared/minutes/thumbsSay.ts';
import { useSay } from '../i18n/language.tsx';
import { Dots } from '../wall/Dots.tsx';
import { MinutesYields } from './MinutesYields.tsx';
import { useNames } from './useNames.ts';

/** A topic that was talked about: how long, what the thumbs said, and what came of it. */
export function MinutesTopicPart({ topic, editing }: { topic: MinutesTopic; editing: boolean }) {
  const say = useSay();
  const names = useNames();
  const title = useId();
  const { id, status, dots, spent, raisedBy, notes, thumbs } = topic;
  const told = [
    spentSay(say, spent),
    raisedBy.length > 0 ? say('minutes.raisedBy', { names: names(raisedBy) }) : '',
    status === 'discussing' ? say('minutes.now') : '',
  ].filter((words) => words !== '');
  return (
    <section className="minutes__topic" aria-labelledby={title}>
      <h2 id={title} className="voice-room" dir="auto">
        {topic.title}
      </h2>
      <p className="minutes__about">
        {dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
        <span>{told.join(' · ')}</span>
      </p>
      {notes.length > 0 && (
        <div className="minutes__merged">
          <p>{say('minutes.merged')}</p>
          <ul>
            {notes.map((note) => (
              <li key={note.id} dir="auto">
                {note.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {thumbs.length > 0 && (
        <ul className="minutes__thumbs">
          {thumbs.map((result) => (
            <li key={result.id}>{thumbsSay(say, result)}</li>
          ))}
        </ul>
      )}
      <MinutesYields topic={id} takeaways={topic.takeaways} actions={topic.actions} editing={editing} />
    </section>
  );
}
