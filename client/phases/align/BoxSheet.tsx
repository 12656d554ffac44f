import './BoxSheet.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Face } from '#shared/model/board.ts';
import type { StatementId } from '#shared/model/ids.ts';
import type { StatementBox } from '#shared/model/statement.ts';
import { useSay } from '../../i18n/language.tsx';
import { useClient } from '../../store/BoardContext.tsx';
import { useMayAlign } from '../rights.ts';
import { AddLine } from './AddLine.tsx';
import { CheckBar } from './CheckBar.tsx';
import { nest, shift, unnest } from './lines.ts';
import { StatementEditor } from './StatementEditor.tsx';
import { type RowActs, StatementRow } from './StatementRow.tsx';
import { useLineActs } from './useLineActs.ts';
import { useLines } from './useLines.ts';

const MOVES = {
  nest,
  unnest,
  up: (...[lines, id]: Parameters<typeof nest>) => shift(lines, id, -1),
  down: (...[lines, id]: Parameters<typeof nest>) => shift(lines, id, 1),
};

/** A box of the canvas as a sheet of paper whose lines can be written. Read-only on the screen and for who may not write. */
export function BoxSheet({
  box,
  face,
  live,
  heading = true,
}: {
  box: StatementBox;
  face: Face;
  live: boolean;
  heading?: boolean;
}) {
  const say = useSay();
  const may = useMayAlign(box) && face !== 'screen';
  const [editing, setEditing] = useState<{ id: StatementId; text: string } | null>(null);
  const { lines, shown, settle } = useLines(box, editing?.id ?? null);
  const acts = useRowActs(lines, settle, setEditing);
  const gone = editing && !lines.some(({ statement }) => statement.id === editing.id) ? editing : null;
  const { add } = useLineActs();
  return (
    <section className="box-sheet" data-box={box} aria-label={say(`canvas.box.${box}`)}>
      {heading && (
        <header className="box-sheet__head">
          <h2 className="voice-room">{say(`canvas.box.${box}`)}</h2>
          {box !== 'weaken' && <p className="meta">{say(`canvas.box.${box}.question`)}</p>}
        </header>
      )}
      {(shown.length > 0 || gone) && (
        <ul
          className="box-sheet__lines"
          aria-description={may ? say('align.keys') : undefined}
          data-few={lines.length <= 2 || undefined}
        >
          {shown.map((line) => (
            <StatementRow
              key={line.statement.id}
              line={line}
              editing={may && editing?.id === line.statement.id}
              acts={may ? acts : null}
            />
          ))}
          {gone && (
            <li className="line" style={{ '--depth': 1 }}>
              <StatementEditor
                id={gone.id}
                text={gone.text}
                hint={say('align.gone')}
                onKeep={(words) => {
                  setEditing(null);
                  add(box, words);
                }}
                onCancel={() => setEditing(null)}
                onMove={() => {}}
              />
            </li>
          )}
        </ul>
      )}
      {shown.length === 0 && !may && <p className="meta box-sheet__empty">{say('canvas.nothing')}</p>}
      {may && <AddLine box={box} />}
      {live && <CheckBar box={box} face={face} />}
    </section>
  );
}

function useRowActs(
  lines: Parameters<typeof nest>[0],
  settle: () => void,
  setEditing: (editing: { id: StatementId; text: string } | null) => void,
): RowActs {
  const { edit, move, remove } = useLineActs();
  const { doing } = useClient();
  const now = useRef(lines);
  useEffect(() => {
    now.current = lines;
  });
  const writing = useRef(false);
  // What somebody writes is told while it lasts, and no longer than that.
  useEffect(
    () => () => {
      if (writing.current) doing({ doing: 'nothing' });
    },
    [doing],
  );
  return useMemo(() => {
    const stop = () => {
      setEditing(null);
      writing.current = false;
      doing({ doing: 'nothing' });
    };
    return {
      onEdit: (id) => {
        const text = now.current.find(({ statement }) => statement.id === id)?.statement.text ?? '';
        setEditing({ id, text });
        writing.current = true;
        doing({ doing: 'editing', on: id });
      },
      onKeep: (id, words, base) => {
        stop();
        edit(id, words, base);
      },
      onCancel: stop,
      onMove: (id, to) => {
        if (move(MOVES[to](now.current, id))) settle();
      },
      onRemove: remove,
    };
  }, [doing, edit, move, remove, setEditing, settle]);
}
