import {
  type CSSProperties,
  memo,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import type { Prompt, PromptId, Stage } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { useBox } from './useBox.ts';
import { WallGroupView } from './WallGroupView.tsx';
import { WallNote } from './WallNote.tsx';
import { looseColumns, type Wall, ZIGZAG } from './wallModel.ts';
import { useWallUi } from './wallUi.tsx';

const NOTE = 10.5;
const GAP = 0.5625;
const LOOSE_GAP = 1.2;
/** Padding of a group, em of a note. */
const FRAME = 2.4;
/** Below this many px there is no room for groups beside loose notes. */
const NARROW = 640;

/**
 * Everything that hangs on the wall: groups in rows, loose notes to the right of them (on narrow walls below). Notes are
 * found by `data-note`, groups by `data-group`.
 */
export function WallBoard({
  wall,
  stage,
  mayMove,
  fresh,
  reveal = false,
  size = 16,
  label,
  ref,
  children,
  ...handlers
}: {
  wall: Wall;
  stage: Stage;
  mayMove: boolean;
  /** Notes have just been shown: they turn over. */
  reveal?: boolean;
  /** Size of a note's words at 100 %, px. */
  size?: number;
  /** Whether a group has been made since the wall came up: only then its lasso draws itself. */
  fresh: (group: string) => boolean;
  label: string;
  ref: Ref<HTMLElement>;
  children?: ReactNode;
} & Pick<React.DOMAttributes<HTMLElement>, 'onKeyDown' | 'onClick' | 'onDoubleClick'> & {
    onPointerDown?: (event: PointerEvent) => void;
  }) {
  const say = useSay();
  const zoom = useWallUi((ui) => ui.zoom);
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame);
  const prompts = useMemo(() => new Map(stage.prompts.map((prompt) => [prompt.id, prompt])), [stage]);
  const width = box?.width ?? 1000;
  const narrow = width < NARROW;
  const em = narrow ? 15 : size * zoom;
  const fits = (px: number, gap = GAP) => Math.max(1, Math.floor((px / em + gap) / (NOTE + gap)));
  const grouped = wall.groups.reduce((sum, { notes }) => sum + notes.length, 0);
  const loose = narrow ? 2 : looseColumns(fits(width, LOOSE_GAP), wall.groups.length, grouped, wall.loose.length);
  const zigzag = !narrow && wall.groups.length > 0 && wall.loose.length <= ZIGZAG;
  const looseWidth = zigzag ? 18.4 : loose * NOTE + (loose - 1) * 1.2;
  const forGroups = wall.loose.length === 0 || narrow ? width : width - (looseWidth + 2.5) * em;
  const most = narrow ? 2 : fits(forGroups - FRAME * em);
  const style: CSSProperties = {
    '--note-size': `${em}px`,
    '--loose-columns': loose,
    '--loose-width': wall.groups.length > 0 && !narrow ? `${looseWidth}em` : '100%',
  };
  return (
    <section
      ref={ref}
      role="application"
      aria-label={label}
      aria-description={say('wall.keys')}
      className="wall-board"
      data-narrow={narrow || undefined}
      style={style}
      {...handlers}
    >
      <div ref={frame} className="wall-board__frame">
        {wall.groups.length > 0 && (
          <div className="wall-board__groups">
            {wall.groups.map((one) => (
              <WallGroupView
                key={one.group.id}
                one={one}
                prompts={prompts}
                most={most}
                mayMove={mayMove}
                draw={fresh(one.group.id)}
              />
            ))}
          </div>
        )}
        {wall.loose.length > 0 && <LooseNotes loose={wall.loose} prompts={prompts} zigzag={zigzag} reveal={reveal} />}
      </div>
      {children}
    </section>
  );
}

/** The notes in no group: not gone through while only groups change. */
const LooseNotes = memo(function LooseNotes({
  loose,
  prompts,
  zigzag,
  reveal,
}: {
  loose: Wall['loose'];
  prompts: ReadonlyMap<PromptId, Prompt>;
  zigzag: boolean;
  reveal: boolean;
}) {
  const say = useSay();
  return (
    <section
      className="wall-board__loose"
      data-zigzag={zigzag || undefined}
      aria-label={say('wall.loose')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Tab goes from group to group, arrows from note to note
      tabIndex={0}
    >
      {loose.map((note, i) => (
        <WallNote key={note.id} note={note} prompt={prompts.get(note.prompt)} reveal={reveal ? i : undefined} />
      ))}
    </section>
  );
});

/** Tells the groups that came after the wall was first drawn. */
export function useFreshGroups(wall: Wall): (group: string) => boolean {
  const first = useRef(new Set(wall.groups.map(({ group }) => group.id as string)));
  const drawn = useRef(false);
  useEffect(() => {
    drawn.current = true;
  }, []);
  return useMemo(() => (group) => drawn.current && !first.current.has(group), []);
}
