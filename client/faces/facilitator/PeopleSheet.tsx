import './PeopleSheet.css';
import { useState } from 'react';
import type { MemberId } from '#shared/model/ids.ts';
import type { Member } from '#shared/model/member.ts';
import { all } from '#shared/model/records.ts';
import { isStandIn } from '#shared/rules/rehearsal.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../../i18n/language.tsx';
import { newId } from '../../net/ids.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Menu } from '../../parts/Menu.tsx';
import type { MenuItem } from '../../parts/MenuPanel.tsx';
import { QrCode } from '../../parts/QrCode.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { useInvite } from './useInvite.ts';

/** Who is on the board, live; remove, give the tray, let somebody back in on a new device. */
export function PeopleSheet({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const members = useBoard((part) => part.members);
  const here = useBoard((part) => part.here);
  const [removing, remove] = useState<Member | null>(null);
  const [returning, letBackIn] = useState<{ member: Member; key: string } | null>(null);
  const { press } = useStep();
  const people = all<MemberId, Member>(members)
    // Who was removed stands last: they can still be let back in.
    .sort((a, b) => Number(a.removed) - Number(b.removed) || a.seat - b.seat);
  const openWayBack = async (member: Member) => {
    const key = newId();
    if (await press((step) => step('member.letBackIn', { member: member.id, key }))) letBackIn({ member, key });
  };
  return (
    <Sheet title={say('lead.people')} onClose={onClose}>
      {people.length < 2 && <p>{say('people.nobody')}</p>}
      <ul className="people">
        {people.map((member) => (
          <Person
            key={member.id}
            member={member}
            isHere={here[member.id] === 'here'}
            onRemove={() => remove(member)}
            onLetBackIn={() => void openWayBack(member)}
          />
        ))}
      </ul>
      {removing && <RemoveDialog member={removing} onClose={() => remove(null)} />}
      {returning && <WayBack member={returning.member} secret={returning.key} onClose={() => letBackIn(null)} />}
    </Sheet>
  );
}

function Person(props: { member: Member; isHere: boolean; onRemove: () => void; onLetBackIn: () => void }) {
  const { member, isHere, onRemove, onLetBackIn } = props;
  const say = useSay();
  const { press } = useStep();
  const leads = member.role === 'facilitator';
  const state = leads ? 'facilitator' : isHere ? 'here' : 'away';
  const name = member.name || say('people.facilitator');
  const tray: MenuItem = {
    id: 'tray',
    label: say(member.tray ? 'people.takeTray' : 'people.giveTray'),
    onSelect: () => void press((step) => step('tray.give', { member: member.id, tray: !member.tray })),
  };
  const letIn: MenuItem = { id: 'back', label: say('people.letBackIn'), onSelect: onLetBackIn };
  const remove: MenuItem = {
    id: 'remove',
    label: say('people.remove'),
    danger: true,
    divided: true,
    onSelect: onRemove,
  };
  const note: WordKey | null = leads
    ? 'people.facilitator'
    : member.removed
      ? 'people.removed'
      : member.tray
        ? 'people.leads'
        : isStandIn(member.id)
          ? 'me.standIn'
          : null;
  return (
    <li className="people__person">
      <Avatar name={name} state={state} size={36} />
      <span className="people__name">
        {name}
        {note && <small>{say(note)}</small>}
      </span>
      {!leads && <Menu label={name} items={member.removed ? [letIn] : [tray, letIn, remove]} />}
    </li>
  );
}

/** A QR code that makes a new device the same person, once. */
function WayBack({ member, secret, onClose }: { member: Member; secret: string; onClose: () => void }) {
  const say = useSay();
  const code = useBoard((part) => part.board.code);
  const { link } = useInvite(code);
  return (
    <Dialog title={say('people.letBackIn')} onClose={onClose}>
      <p>{say('people.letBackIn.hint', { name: member.name })}</p>
      <div className="people__qr">
        <QrCode text={`${link}#key=${secret}`} label={say('people.letBackIn')} />
      </div>
    </Dialog>
  );
}
