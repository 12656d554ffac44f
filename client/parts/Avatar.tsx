import './Avatar.css';
import type { ReactNode } from 'react';
import { useSay } from '../i18n/language.tsx';
import { initials } from './initials.ts';

export type Presence = 'here' | 'away' | 'facilitator';

/** A person as initials in a circle. States: here, away for 60 s (dashed), facilitator (filled). Named for screen readers. */
export function Avatar({
  name,
  state = 'here',
  size = 36,
}: {
  name: string;
  state?: Presence;
  size?: number | string;
}) {
  const say = useSay();
  const label =
    state === 'here' ? name : say(state === 'away' ? 'parts.person.away' : 'parts.person.facilitator', { name });
  return (
    <span
      className="avatar"
      data-state={state}
      role="img"
      aria-label={label}
      title={label}
      style={{ '--avatar': typeof size === 'number' ? `${size}px` : size }}
    >
      {initials(name)}
    </span>
  );
}

/** Who is here, a few as circles and all as a number. `words` replaces "12 here" ("Just you so far", "Last seen 14:32"). */
export function AvatarRow({
  people,
  count,
  most = 5,
  words,
}: {
  people: readonly { readonly id: string; readonly name: string; readonly state?: Presence }[];
  /** How many are here; by default all of `people` who are not away. */
  count?: number;
  most?: number;
  words?: ReactNode;
}) {
  const say = useSay();
  const here = count ?? people.filter((person) => person.state !== 'away').length;
  return (
    <div className="avatar-row">
      <span className="avatar-row__circles">
        {people.slice(0, most).map(({ id, name, state }) => (
          <Avatar key={id} name={name} {...(state ? { state } : {})} />
        ))}
      </span>
      <span className="avatar-row__words">{words ?? say('parts.here', { n: here })}</span>
    </div>
  );
}
