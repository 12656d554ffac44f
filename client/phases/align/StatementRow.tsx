import { memo } from 'react';
import type { StatementId } from '#shared/model/ids.ts';
import { useSay } from '../../i18n/language.tsx';
import {
  ArrowDownIcon,
  ArrowUpIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  MoreIcon,
  TrashIcon,
} from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Menu } from '../../parts/Menu.tsx';
import type { MenuItem } from '../../parts/MenuPanel.tsx';
import { useView } from '../../store/BoardContext.tsx';
import type { Line } from './lines.ts';
import { type LineKey, lineKey, StatementEditor } from './StatementEditor.tsx';

export interface RowActs {
  readonly onEdit: (id: StatementId) => void;
  readonly onKeep: (id: StatementId, words: string, base: string, next: boolean) => void;
  readonly onCancel: () => void;
  readonly onMove: (id: StatementId, to: LineKey) => void;
  readonly onRemove: (id: StatementId) => void;
}

/** One agreed line. States: rest, editing, pending (waits on this device), edited by somebody else (their name). */
export const StatementRow = memo(function StatementRow({
  line: { statement, depth },
  editing,
  acts,
}: {
  line: Line;
  editing: boolean;
  /** Null: read only. */
  acts: RowActs | null;
}) {
  const { id, text } = statement;
  const pending = useView(({ unsaved }) => unsaved.has(id));
  return (
    <li className="line" style={{ '--depth': depth }} data-depth={depth} data-pending={pending || undefined}>
      {acts && editing ? (
        <StatementEditor
          id={id}
          text={text}
          onKeep={(words, base, next) => acts.onKeep(id, words, base, next)}
          onCancel={acts.onCancel}
          onMove={(to) => acts.onMove(id, to)}
        />
      ) : (
        <LineText id={id} text={text} acts={acts} />
      )}
      <Writer id={id} />
      {acts && !editing && <LineMenu id={id} text={text} depth={depth} acts={acts} />}
    </li>
  );
});

function LineText({ id, text, acts }: { id: StatementId; text: string; acts: RowActs | null }) {
  const say = useSay();
  if (!acts)
    return (
      <span className="line__words" dir="auto">
        {text}
      </span>
    );
  return (
    <button
      type="button"
      className="line__words"
      dir="auto"
      aria-label={say('align.editLine', { text })}
      data-line={id}
      onClick={() => acts.onEdit(id)}
      onKeyDown={(event) => {
        // Tab walks on from a line that is not being written; arrows with Alt move it either way.
        const move = event.key === 'Tab' ? null : lineKey(event);
        if (move) {
          event.preventDefault();
          acts.onMove(id, move);
        } else if (event.key === 'Delete') {
          event.preventDefault();
          acts.onRemove(id);
        }
      }}
    >
      {text}
    </button>
  );
}

function LineMenu({ id, text, depth, acts }: { id: StatementId; text: string; depth: number; acts: RowActs }) {
  const say = useSay();
  const move = (to: LineKey) => () => acts.onMove(id, to);
  const items: MenuItem[] = [
    { id: 'nest', label: say('align.nest'), icon: ChevronRightIcon, disabled: depth >= 3, onSelect: move('nest') },
    {
      id: 'unnest',
      label: say('align.unnest'),
      icon: ChevronLeftIcon,
      disabled: depth === 1,
      onSelect: move('unnest'),
    },
    { id: 'up', label: say('align.up'), icon: ArrowUpIcon, detail: 'Alt ↑', onSelect: move('up') },
    { id: 'down', label: say('align.down'), icon: ArrowDownIcon, detail: 'Alt ↓', onSelect: move('down') },
    {
      id: 'remove',
      label: say('align.remove'),
      icon: TrashIcon,
      danger: true,
      divided: true,
      onSelect: () => acts.onRemove(id),
    },
  ];
  const label = say('align.lineMenu', { text });
  return (
    <Menu
      label={label}
      items={items}
      trigger={(props) => <IconButton icon={MoreIcon} label={label} size="small" className="line__menu" {...props} />}
    />
  );
}

/** Who else is writing in this line. */
function Writer({ id }: { id: StatementId }) {
  const say = useSay();
  const name = useView(({ doings, part, me }) => {
    const frame = Object.values(doings).find((one) => one.member !== me && one.doing === 'editing' && one.on === id);
    return frame ? part?.members[frame.member]?.name : undefined;
  });
  return name ? <span className="line__writer">{say('align.editing', { name })}</span> : null;
}
