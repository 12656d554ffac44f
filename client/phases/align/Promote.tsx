import { memo, useMemo } from 'react';
import type { TargetId } from '#shared/model/ids.ts';
import { all } from '#shared/model/records.ts';
import type { Statement, StatementBox } from '#shared/model/statement.ts';
import type { Prompt, Stage } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { ArrowRightIcon, CheckIcon, ChevronDownIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Swatch } from '../../parts/Legend.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { useBoard } from '../../store/BoardContext.tsx';
import { titleOf, type Wall, type WallGroup } from '../../wall/wallModel.ts';
import { useMayAlign } from '../rights.ts';
import { useLineActs } from './useLineActs.ts';

/** The wall of the stage in short: every group and note with the one action that makes it a line of the canvas. */
export function PromoteList({
  wall,
  stage,
  boxes,
  live,
}: {
  wall: Wall;
  stage: Stage;
  boxes: readonly StatementBox[];
  live: boolean;
}) {
  const prompts = useMemo(() => new Map(stage.prompts.map((prompt) => [prompt.id, prompt])), [stage]);
  const statements = useBoard((part) => part.statements);
  const promoted = useMemo(
    () => new Set(all(statements).flatMap(({ from }: Statement) => (from ? [from] : []))),
    [statements],
  );
  return (
    <ul className="promote">
      {wall.groups.map((one) => (
        <PromoteGroup key={one.group.id} one={one} prompts={prompts} boxes={boxes} live={live} promoted={promoted} />
      ))}
      {wall.loose.map((note) => (
        <Promotable
          key={note.id}
          id={note.id}
          text={note.text}
          prompt={prompts.get(note.prompt)}
          boxes={boxes}
          live={live}
          done={promoted.has(note.id)}
        />
      ))}
    </ul>
  );
}

function PromoteGroup({
  one,
  prompts,
  boxes,
  live,
  promoted,
}: {
  one: WallGroup;
  prompts: ReadonlyMap<string, Prompt>;
  boxes: readonly StatementBox[];
  live: boolean;
  promoted: ReadonlySet<TargetId>;
}) {
  const [first] = one.notes;
  return (
    <Promotable
      id={one.group.id}
      text={titleOf(one)}
      group
      prompt={first && prompts.get(first.prompt)}
      boxes={boxes}
      live={live}
      done={promoted.has(one.group.id)}
    >
      <ul className="promote__notes">
        {one.notes.map((note) => (
          <Promotable
            key={note.id}
            id={note.id}
            text={note.text}
            prompt={prompts.get(note.prompt)}
            boxes={boxes}
            live={live}
            done={promoted.has(note.id)}
          />
        ))}
      </ul>
    </Promotable>
  );
}

interface PromotableProps {
  readonly id: TargetId;
  readonly text: string;
  readonly prompt: Prompt | undefined;
  readonly group?: boolean;
  readonly boxes: readonly StatementBox[];
  readonly live: boolean;
  readonly done: boolean;
  readonly children?: React.ReactNode;
}

/** A note or group and "To Vision". States: free, on the canvas (checked). */
const Promotable = memo(function Promotable({
  id,
  text,
  prompt,
  group = false,
  boxes,
  live,
  done,
  children,
}: PromotableProps) {
  return (
    <li className="promotable" data-group={group || undefined} data-done={done || undefined}>
      <div className="promotable__row">
        {!group && prompt && <Swatch tint={prompt.tint} glyph={prompt.glyph} />}
        <span className={group ? 'promotable__title voice-room' : 'promotable__text voice-note'} dir="auto">
          {text}
        </span>
        <PromoteButton id={id} text={text} prompt={prompt} boxes={boxes} live={live} done={done} />
      </div>
      {children}
    </li>
  );
});

function PromoteButton({ id, text, prompt, boxes, live, done }: Omit<PromotableProps, 'group' | 'children'>) {
  const say = useSay();
  const { add } = useLineActs();
  const usual = boxes.find((box) => box === prompt?.box) ?? boxes[0];
  const may = useMayAlign(usual ?? 'vision') && live;
  const mark = done && (
    <span className="promotable__mark">
      <CheckIcon size={18} />
      <span className="visually-hidden">{say('align.on')}</span>
    </span>
  );
  if (!usual || !may) return mark;
  const name = (box: StatementBox) => say(`canvas.box.${box}`);
  const others = boxes.filter((box) => box !== usual);
  const other = say('align.toOther', { text });
  return (
    <span className="promotable__acts">
      {mark}
      <button
        type="button"
        className="promotable__to"
        aria-label={say('align.toNamed', { text, box: name(usual) })}
        onClick={() => add(usual, text, id)}
      >
        <ArrowRightIcon size={16} />
        {name(usual)}
      </button>
      {others.length > 0 && (
        <Menu
          label={other}
          items={others.map((box) => ({
            id: box,
            label: say('align.to', { box: name(box) }),
            onSelect: () => add(box, text, id),
          }))}
          trigger={(props) => <IconButton icon={ChevronDownIcon} label={other} size="small" {...props} />}
        />
      )}
    </span>
  );
}
