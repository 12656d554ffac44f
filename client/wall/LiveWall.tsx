import { type MouseEvent, useMemo, useRef, useState } from 'react';
import type { Face } from '#shared/model/board.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { Place } from '#shared/rules/phases.ts';
import type { PromptId } from '#shared/templates/template.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { PlusIcon } from '../parts/Icon.tsx';
import { MenuPanel } from '../parts/MenuPanel.tsx';
import { useLeads } from '../phases/rights.ts';
import { useBoard, useClient } from '../store/BoardContext.tsx';
import { BeforeChange } from './BeforeChange.tsx';
import { FocusNote } from './FocusNote.tsx';
import { Lifted } from './Lifted.tsx';
import { NewNote } from './NewNote.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { Outline } from './Outline.tsx';
import { OutlineSwitch } from './OutlineSwitch.tsx';
import { useOutlined } from './outlineChoice.ts';
import { noteElement } from './readPlaces.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useFlip } from './useFlip.ts';
import { useGroupChoices } from './useGroupChoices.ts';
import { useKeepFocus } from './useKeepFocus.ts';
import { useMoveNews } from './useMoveNews.ts';
import { useSteady } from './useWall.ts';
import { useWallDrag } from './useWallDrag.ts';
import { useWallKeys } from './useWallKeys.ts';
import { useFreshGroups, WallBoard } from './WallBoard.tsx';
import type { Wall } from './wallModel.ts';
import { useWallHand, useWallNow, useWallUi } from './wallUi.tsx';
import { ZoomBar } from './ZoomBar.tsx';

const REVEAL_MS = 4000;

/**
 * A wall people work on: drag, tap, keys; notes opened and written; what others do glides in, but never under a hand that
 * drags or types.
 */
export function LiveWall({
  face,
  place,
  wall: now,
  mayMove,
  mayWrite,
  lane,
}: {
  face: Face;
  place: Place;
  wall: Wall;
  mayMove: boolean;
  mayWrite: boolean;
  /** The one question that is shown; null: all. */
  lane: PromptId | null;
}) {
  const say = useSay();
  const board = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const lifted = useRef<HTMLDivElement>(null);
  const task = useWallUi(({ held, naming }) => (held ? 'holding' : naming));
  const wall = useSteady(now, task);
  const { settle, look } = useFlip(board, scroller, wall);
  const leads = useLeads() && face !== 'screen';
  const hand = useWallHand();
  const ui = useWallNow();
  const [choosing, choose] = useState<NoteId | null>(null);
  const entered = useBoard((part) => part.walk.enteredAt);
  const { store, now: clock } = useClient();
  // Notes turn over once, when the group comes from writing; not each time somebody looks at another question.
  const [reveal] = useState(() => place.phase.kind === 'share' && entered !== null && clock() - entered < REVEAL_MS);
  const prompts = useMemo(() => new Map(place.stage.prompts.map((prompt) => [prompt.id, prompt])), [place]);
  const outlined = useOutlined() && face !== 'screen';
  useMoveNews(now);
  useKeepFocus(board, wall, outlined);
  useWallDrag({ board, scroller, lifted, wall, enabled: mayMove && !outlined, settle });
  const fit = () => fitWall(board.current, scroller.current, ui().zoom, hand.setZoom);
  const remove = (note: NoteId) => mayWrite && (leads || note in store.getState().mine.notes);
  const keys = useWallKeys(board, wall, { move: mayMove, write: mayWrite, remove }, fit, choose);

  const press = (event: MouseEvent) => {
    const note = noteAt(event);
    // A press on the bare wall lets go of what was selected.
    if (!note)
      return (event.target as Element).closest('button, input, a, section[data-group]') ? undefined : hand.select([]);
    // While grouping a press selects (so that fingers can group too); elsewhere it opens.
    if (mayMove) hand.toggle(note);
    else if (face !== 'screen') hand.openNote(note);
  };
  const notes = wall.groups.reduce((sum, group) => sum + group.notes.length, wall.loose.length);
  const empty = notes === 0;
  const fresh = useFreshGroups(wall);
  const topics = place.phase.kind === 'solo' || (place.phase.kind === 'share' && lane === null);
  return (
    <>
      <BeforeChange of={wall} look={look} />
      <div ref={scroller} className="wall__scroll">
        {empty && <p className="wall__empty voice-room">{say(emptySay(lane, topics))}</p>}
        {outlined ? (
          <Outline
            ref={board}
            wall={wall}
            stage={place.stage}
            rights={{ move: mayMove, write: mayWrite, lead: leads }}
          />
        ) : (
          <WallBoard
            ref={board}
            wall={wall}
            stage={place.stage}
            mayMove={mayMove}
            fresh={fresh}
            reveal={reveal}
            size={lane !== null || place.phase.kind === 'solo' ? readingSize(notes) : 16}
            label={say('wall.board', { stage: say(place.stage.title) })}
            onKeyDown={keys}
            onClick={press}
            onDoubleClick={(event) => hand.openNote(noteAt(event))}
          />
        )}
      </div>
      {face !== 'screen' && (
        <div className="wall__foot">
          {mayWrite && (
            <Button icon={PlusIcon} className="wall__new" onClick={() => hand.write(true)}>
              {say(topics ? 'discuss.add' : 'wall.newNote')}
            </Button>
          )}
          <OutlineSwitch scroller={scroller} />
          {!outlined && <ZoomBar onFit={fit} />}
        </div>
      )}
      {mayMove && !outlined && <SelectionBar wall={wall} />}
      <Lifted ref={lifted} wall={wall} prompts={prompts} />
      {choosing && (
        <GroupList
          note={choosing}
          wall={wall}
          anchor={noteElement(board.current, choosing)}
          onClose={() => choose(null)}
        />
      )}
      <NoteSheet wall={wall} prompts={prompts} rights={{ move: mayMove, write: mayWrite, lead: leads }} />
      {face !== 'screen' && <NewNote stage={place.stage} lane={lane} />}
      <FocusNote face={face} leads={leads} prompts={prompts} />
    </>
  );
}

const noteAt = (event: MouseEvent): NoteId | null =>
  ((event.target as Element).closest<HTMLElement>('[data-note]')?.dataset.note ?? null) as NoteId | null;

/** What an empty wall says; where topics are gathered, the heading asks already. */
function emptySay(lane: PromptId | null, topics: boolean): WordKey {
  if (topics) return 'discuss.none.hint';
  return lane ? 'wall.emptyLane' : 'wall.emptyStage';
}

/** While few notes are read out they may be large. */
const readingSize = (notes: number): number => (notes <= 10 ? 20 : notes <= 20 ? 18 : 16);

/** M then G: the list of groups for the note in hand. */
function GroupList({
  note,
  wall,
  anchor,
  onClose,
}: {
  note: NoteId;
  wall: Wall;
  anchor: HTMLElement | null;
  onClose: () => void;
}) {
  const say = useSay();
  const hand = useWallHand();
  const notes = useMemo(() => [note], [note]);
  const choices = useGroupChoices(wall, notes, () => hand.hold(null));
  return anchor ? <MenuPanel label={say('wall.moveTo')} items={choices} anchor={anchor} onClose={onClose} /> : null;
}

/** The zoom at which the wall's height fits; the width flows anyway. */
function fitWall(
  board: HTMLElement | null,
  scroller: HTMLElement | null,
  zoom: number,
  setZoom: (zoom: number) => void,
): void {
  const frame = board?.firstElementChild;
  if (!frame || !scroller) return;
  const room = scroller.clientHeight - 100;
  const { height } = frame.getBoundingClientRect();
  // Smaller notes also flow into fewer rows, so the height shrinks with about the square.
  if (height > 0) setZoom(Math.min(1, zoom * Math.sqrt(room / height)));
}
