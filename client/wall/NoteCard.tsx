import './NoteCard.css';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import type { Tint } from '#shared/canvas/sheet.ts';
import type { Glyph as GlyphName } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { CloudOffIcon, LockIcon } from '../parts/Icon.tsx';
import { tiltOf } from './seed.ts';
import { useTextFit } from './useTextFit.ts';

export interface NoteCardProps extends Omit<HTMLAttributes<HTMLElement>, 'id' | 'children'> {
  readonly id: string;
  readonly text: string;
  readonly tint: Tint | 'chalk';
  readonly glyph?: GlyphName | null;
  /** Loose notes tilt, grouped ones stand straight: tidy means decided. */
  readonly place?: 'loose' | 'grouped';
  readonly state?: 'rest' | 'selected' | 'lifted';
  /** Who moves it, on a lifted note. */
  readonly mover?: string | undefined;
  /** Waits on this device to be sent. */
  readonly pending?: boolean;
  readonly locked?: boolean;
  /** I wrote it. */
  readonly mine?: boolean;
  /** Only its back is shown: the text is not rendered. */
  readonly hidden?: boolean;
  /** Another question is in focus. */
  readonly dimmed?: boolean;
  /** Bottom left: <Dots>. */
  readonly votes?: ReactNode;
  readonly author?: string | undefined;
  /** Turns from blank back to text, in this place of the row (24 ms apart). */
  readonly reveal?: number | undefined;
  /** Takes the width of its column instead of its own. */
  readonly fluid?: boolean;
  /** The whole name for screen readers: text, question, group, place. Makes it a button. */
  readonly label?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
}

/**
 * A note as it hangs on the wall. States: rest, hover, focus, selected, lifted (tilted, blue frame, tag of the mover),
 * pending (dashed edge, cloud), locked, hidden (blank back), dimmed, voted; text over four lines gets smaller, then fades.
 * A button when it has a `label`; handlers, `tabIndex` and data attributes go onto the element. Sized by `--note-size`.
 */
export function NoteCard({
  id,
  text,
  tint,
  glyph = null,
  place = 'grouped',
  state = 'rest',
  mover,
  pending = false,
  locked = false,
  mine = false,
  hidden = false,
  dimmed = false,
  votes,
  author,
  reveal,
  fluid = false,
  label,
  className = '',
  style,
  ref,
  ...rest
}: NoteCardProps) {
  const say = useSay();
  const words = useTextFit(text);
  const turn = reveal === undefined ? {} : { '--turn': Math.min(reveal, 15) };
  const tilt = state === 'lifted' ? -2.6 : place === 'loose' ? tiltOf(id) : 0;
  const all = {
    ...rest,
    className: `note ${className}`,
    'data-tint': tint,
    'data-state': state,
    'data-pending': pending || undefined,
    'data-mine': mine || undefined,
    'data-hidden': hidden || undefined,
    'data-dimmed': dimmed || undefined,
    'data-reveal': reveal === undefined ? undefined : true,
    'data-fluid': fluid || undefined,
    style: { '--tilt': `${tilt}deg`, ...turn, ...style },
  };
  const cut = words.fit === 'cut';
  const foot = votes != null || author !== undefined || pending || locked || cut;
  const inside = hidden ? null : (
    <>
      <span ref={words.ref} className="note__text" data-fit={words.fit} dir="auto">
        {text}
      </span>
      {foot && (
        <span className="note__foot" data-beside-glyph={glyph !== null || undefined}>
          {cut && <span className="note__more">{say('parts.moreOfText')}</span>}
          {pending && <CloudOffIcon size="1em" />}
          {locked && <LockIcon size="0.95em" />}
          {votes}
          {author !== undefined && <span className="note__author">{author}</span>}
        </span>
      )}
      {glyph && (
        <span className="note__glyph">
          <Glyph glyph={glyph} />
        </span>
      )}
      {state === 'lifted' && mover !== undefined && <span className="note__mover">{mover}</span>}
    </>
  );
  if (label === undefined) {
    return (
      <div {...all} ref={ref as Ref<HTMLDivElement>}>
        {inside}
      </div>
    );
  }
  return (
    <button
      {...all}
      ref={ref as Ref<HTMLButtonElement>}
      type="button"
      aria-label={label}
      aria-pressed={state === 'selected' || undefined}
    >
      {inside}
    </button>
  );
}
