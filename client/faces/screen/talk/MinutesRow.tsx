import './yields.css';
import type { ReactNode } from 'react';
import { spentSay } from '#shared/minutes/spentSay.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Dots } from '../../../wall/Dots.tsx';
import { ActionLine } from './ActionLine.tsx';
import { Average } from './Average.tsx';
import type { MinutesRowShown, Yield } from './minutesRows.ts';

/** One row of the minutes: what it is about on the left, what came of it on the right. */
export function MinutesRow({ row }: { row: MinutesRowShown }) {
  const say = useSay();
  switch (row.kind) {
    case 'topic':
      return <TopicRow row={row} />;
    case 'meeting':
      return (
        <Row title={say('minutes.meeting')}>
          <Yields yields={row.yields} />
        </Row>
      );
    case 'worth':
      return (
        <Row title={say('minutes.worth')}>
          <Average counts={row.poll} />
        </Row>
      );
    case 'left':
      return (
        <Row title={say(row.status === 'parked' ? 'minutes.parked' : 'minutes.notDiscussed')}>
          <ul>
            {row.titles.map((title, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may be called the same
              <li key={at} className="yield-line" data-mark="dot" dir="auto">
                {title}
              </li>
            ))}
          </ul>
        </Row>
      );
  }
}

function TopicRow({ row: { topic, more, yields } }: { row: Extract<MinutesRowShown, { kind: 'topic' }> }) {
  const say = useSay();
  const { title, dots, spent } = topic;
  const facts = (
    <p className="minutes-row__facts">
      <span>{spentSay(say, spent)}</span>
      {dots > 0 && <Dots count={dots} label={say('parts.dots', { n: dots })} />}
    </p>
  );
  if (more)
    return (
      <Row title={say('screen.groupMore', { name: title })}>
        <Yields yields={yields} />
      </Row>
    );
  if (yields.length === 0) return <Row title={title}>{facts}</Row>;
  return (
    <Row title={title} facts={facts}>
      <Yields yields={yields} />
    </Row>
  );
}

function Row({ title, facts, children }: { title: string; facts?: ReactNode; children: ReactNode }) {
  return (
    <section className="minutes-row">
      <div className="minutes-row__head">
        <h2 className="voice-room" dir="auto">
          {title}
        </h2>
        {facts}
      </div>
      {children}
    </section>
  );
}

function Yields({ yields }: { yields: readonly Yield[] }) {
  return (
    <ul>
      {yields.map((one) =>
        'action' in one ? (
          <ActionLine key={one.action.id} action={one.action} />
        ) : (
          <li key={one.takeaway.id} className="yield-line" data-mark="dot" dir="auto">
            {one.takeaway.text}
          </li>
        ),
      )}
    </ul>
  );
}
