import { useEffect, useRef, useState } from 'react';
import type { Assigned } from './useActionActs.ts';
import { WhoFields } from './WhoFields.tsx';

/** Who does an action and by when, while it is changed: Enter or leaving keeps it, Escape puts it back. */
export function WhoEditor({
  assigned,
  onKeep,
  onCancel,
}: {
  assigned: Assigned;
  onKeep: (assigned: Assigned) => void;
  onCancel: () => void;
}) {
  const [who, setWho] = useState(assigned.who);
  const [by, setBy] = useState(assigned.by ?? '');
  const done = useRef(false);
  const finish = (then: () => void) => {
    if (done.current) return;
    done.current = true;
    then();
  };
  const keep = () => finish(() => onKeep({ who, by: by || null }));
  const [base] = useState(assigned);
  const leave = useRef(keep);
  useEffect(() => {
    leave.current = who === base.who && by === (base.by ?? '') ? () => {} : keep;
  });
  useEffect(() => () => leave.current(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are the controls
    <div
      className="yield__who-edit"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else if (event.key === 'Escape') finish(onCancel);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <WhoFields who={who} onWho={setWho} by={by} onBy={setBy} autoFocus />
    </div>
  );
}
