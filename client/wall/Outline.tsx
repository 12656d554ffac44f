import './outline.css';
import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { Note } from '#shared/model/note.ts';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { Swatch } from '../parts/Legend.tsx';
import { isSilenced } from '../parts/letterKeys.ts';
import { GroupMenu } from './GroupStrip.tsx';
import { groupTitle } from './groupTitle.ts';
import { NoteGuard } from './NoteGuard.tsx';
import { OutlineNote, type OutlineRights } from './OutlineNote.tsx';
import { showOutline } from './outlineChoice.ts';
import { StripField } from './Strip.tsx';
import { useWallActs } from './useWallActs.ts';
import type { Wall, WallGroup } from './wallModel.ts';
import { useWallHand, useWallUi } from './wallUi.tsx';

/**
 * The wall as an ordered list: groups as headings, their notes below, then the loose notes under their questions. Everything
 * that can be done on the wall can be done here, from a menu beside each.
 */
export function Outline({
  wall,
  stage,
  rights,
  ref,
}: {
  wall: Wall;
  stage: Stage;
  rights: OutlineRights;
  ref: RefObject<HTMLElement | null>;
}) {
  const say = useSay();
  const hand = useWallHand();
  const keys = (event: KeyboardEvent) => {
    const isField = (event.target as Element).closest('input, textarea, [role=menu]') !== null;
    if (isField || event.ctrlKey || event.metaKey || event.altKey || isSilenced(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'o') showOutline(false);
    else if (key === 'n' && rights.write) hand.write(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      ref={ref}
      className="outline"
      aria-label={say('wall.outlineOf', { stage: say(stage.title) })}
      onKeyDown={keys}
    >
      {wall.groups.map((one) => (
        <OutlineGroup key={one.group.id} one={one} wall={wall} stage={stage} rights={rights} />
      ))}
      {stage.prompts.map((prompt) => {
        const notes = wall.loose.filter((note) => note.prompt === prompt.id);
        if (notes.length === 0) return null;
        return (
          <section key={prompt.id} className="outline__part" aria-label={say(prompt.question)}>
            <header className="outline__head">
              <h2 className="voice-room">
                <Swatch tint={prompt.tint} glyph={prompt.glyph} /> {say(prompt.question)}
              </h2>
            </header>
            <Notes notes={notes} within={null} wall={wall} stage={stage} rights={rights} />
          </section>
        );
      })}
    </section>
  );
}

interface Part {
  readonly wall: Wall;
  readonly stage: Stage;
  readonly rights: OutlineRights;
}

function OutlineGroup({ one, ...part }: Part & { one: WallGroup }) {
  const say = useSay();
  const acts = useWallActs();
  const hand = useWallHand();
  const naming = useWallUi((ui) => ui.naming === one.group.id) && part.rights.move;
  const heading = useId();
  const title = groupTitle(one, say);
  return (
    <section className="outline__part" aria-labelledby={heading}>
      <header className="outline__head">
        <h2 id={heading} className="voice-room" data-quiet={one.group.name === '' || undefined}>
          <span className={naming ? 'visually-hidden' : undefined} dir="auto">
            {title}
          </span>{' '}
          <span className="meta">{say('parts.notes', { n: one.notes.length })}</span>
        </h2>
        {naming ? (
          <StripField
            value={one.group.name}
            label={say('wall.nameGroup')}
            placeholder={say('wall.nameGroup')}
            maxLength={120}
            onDone={(name) => acts.name(one.group.id, name)}
            onCancel={() => hand.name(null)}
          />
        ) : (
          part.rights.move && <GroupMenu one={one} mayMove />
        )}
      </header>
      <Notes notes={one.notes} within={one} {...part} />
    </section>
  );
}

function Notes({ notes, within, ...part }: Part & { notes: readonly Note[]; within: WallGroup | null }) {
  return (
    <ol className="outline__notes">
      {notes.map((note) => (
        <NoteGuard key={note.id} of={note} inList>
          <OutlineNote note={note} within={within} {...part} />
        </NoteGuard>
      ))}
    </ol>
  );
}
