import './Group.css';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { Lasso } from './Lasso.tsx';

export interface GroupFrameProps extends Omit<HTMLAttributes<HTMLElement>, 'id'> {
  readonly id: string;
  /** <Strip> or <StripField>. */
  readonly strip: ReactNode;
  /** Notes, and a <GhostNote kind="slot"> where one would land. */
  readonly children: ReactNode;
  /** Notes side by side. Without it they fill the width there is. */
  readonly columns?: number | undefined;
  /** A note hangs over it: the lasso gets thicker. */
  readonly target?: boolean;
  /** Folded to a stack of three; the strip keeps the count. */
  readonly collapsed?: boolean;
  readonly selected?: boolean;
  /** Below the notes: <Dots> of a group with votes. */
  readonly votes?: ReactNode;
  readonly draw?: boolean;
  /** "Trust the build, 4 notes" */
  readonly label: string;
  readonly ref?: Ref<HTMLElement>;
}

/**
 * What the group decided belongs together: a lasso round notes that stand straight, with a strip on the line. A labelled
 * region. States: named, unnamed (its strip asks), target, collapsed, selected.
 */
export function GroupFrame({
  id,
  strip,
  children,
  columns,
  target = false,
  collapsed = false,
  selected = false,
  votes,
  draw = true,
  label,
  className = '',
  style,
  ref,
  ...rest
}: GroupFrameProps) {
  return (
    <section
      {...rest}
      ref={ref}
      className={`group-frame ${className}`}
      aria-label={label}
      data-target={target || undefined}
      data-collapsed={collapsed || undefined}
      data-selected={selected || undefined}
      data-draw={draw || undefined}
      style={columns === undefined ? style : { '--columns': columns, ...style }}
    >
      <Lasso seed={id} target={target} draw={draw} />
      <div className="group-frame__head">{strip}</div>
      <div className="group-frame__notes">{children}</div>
      {votes != null && <div className="group-frame__votes">{votes}</div>}
    </section>
  );
}
