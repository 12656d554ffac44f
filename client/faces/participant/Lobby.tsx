import { hasCanvas } from '#shared/canvas/hasCanvas.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Member } from '#shared/model/member.ts';
import { all } from '#shared/model/records.ts';
import { current, isOpenSolo, template } from '#shared/rules/phases.ts';
import { useSay } from '../../i18n/language.tsx';
import { HereRow } from '../../people/HereRow.tsx';
import { MyName, NameMeSwitch } from '../../people/MyName.tsx';
import { SleepLine } from '../../people/SleepLine.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { NoteCard } from '../../wall/NoteCard.tsx';

/** A facilitator who gave no name is called by the role. */
const isNobody = (name: string): boolean => /^(facilitator|animateur|animatrice)$/i.test(name);

/** Before the start: who is waited for, what it is for, and the one rule. */
export function Lobby() {
  const say = useSay();
  const goal = useBoard((part) => template(part).goal);
  const canvas = useBoard((part) => hasCanvas(template(part)));
  const open = useBoard((part) => isOpenSolo(part, current(part).phase));
  const leader = useBoard(
    (part) => all<MemberId, Member>(part.members).find((member) => member.role === 'facilitator')?.name ?? '',
  );
  return (
    <main className="me__main lobby">
      <div className="lobby__head on-kraft">
        <h1 className="voice-room" tabIndex={-1}>
          {leader && !isNobody(leader) ? say('me.waitingFor', { name: leader }) : say('me.waiting')}
        </h1>
        <HereRow />
      </div>
      <div className="lobby__words">
        <section className="lobby__goal">
          <h2>{say('me.goal')}</h2>
          <p className="voice-room">{say(goal)}</p>
        </section>
        <section className="lobby__rule">
          <NoteCard
            id="one-idea"
            text={say(open ? 'me.oneTopic' : 'me.oneIdea')}
            tint="sun"
            glyph="circle"
            place="loose"
          />
          <p>{say(open ? 'me.oneTopic.hint' : 'me.oneIdea.hint')}</p>
        </section>
        <section className="lobby__me">
          <MyName />
          {canvas && <NameMeSwitch />}
          <SleepLine />
        </section>
      </div>
    </main>
  );
}
