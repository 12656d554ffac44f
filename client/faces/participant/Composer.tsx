import { type ClipboardEvent, useRef, useState } from 'react';
import type { DraftId } from '#shared/model/ids.ts';
import { cleanText, textProblem } from '#shared/model/text.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { newId } from '../../net/ids.ts';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Glyph } from '../../parts/Glyph.tsx';
import { EyeIcon, EyeOffIcon, LockIcon, PencilIcon, PeopleIcon } from '../../parts/Icon.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useBoard, useClient } from '../../store/BoardContext.tsx';
import { useComposerText } from '../board/composerKeep.ts';
import { pastedLines } from './drafts.ts';
import { usePutOnWall } from './putOnWall.ts';
import { useWritingTold } from './useWritingTold.ts';

/**
 * The note in the making. What stands in it stays on this device until "Add note" is pressed; then it is mine alone, or
 * `open`: on the wall for everybody.
 */
export function Composer({
  prompt,
  held,
  open = false,
  onGo,
}: {
  prompt: Prompt;
  held: boolean;
  open?: boolean;
  onGo: () => void;
}) {
  const say = useSay();
  const { act } = useClient();
  const { polite } = useAnnounce();
  const { put: putOnWall, may: mayPutOnWall } = usePutOnWall();
  const board = useBoard((part) => part.board.code);
  const authors = useBoard((part) => part.settings.authors);
  const [text, setText] = useComposerText(board, prompt.id);
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const told = useWritingTold();
  const clean = cleanText(text);
  const problem = textProblem(clean, 'note');
  const toWall = (held || open) && mayPutOnWall(prompt.id);

  const write = (next: string) => {
    setText(next);
    told(next.trim() !== '');
    if (lines) setLines(pastedLines(next));
  };
  const emptied = (words: string) => {
    setText('');
    setLines(null);
    told(false);
    polite(words);
    area.current?.focus();
  };
  const keep = (words: string) =>
    open && toWall
      ? putOnWall(prompt.id, words)
      : act('draft.put', { draft: newId<DraftId>(), prompt: prompt.id, text: words });
  const added = say(open ? 'discuss.added' : 'solo.added');
  const add = () => {
    if (problem) return area.current?.focus();
    if (!toWall || (open && !held)) {
      keep(clean);
      return emptied(added);
    }
    putOnWall(prompt.id, clean);
    emptied(say('solo.shared'));
    onGo();
  };
  const addLines = (each: readonly string[]) => {
    for (const line of each) if (!textProblem(cleanText(line), 'note')) keep(cleanText(line));
    // A line too long for a note stays to be shortened.
    const left = each.filter((line) => textProblem(cleanText(line), 'note')).join('\n');
    emptied(added);
    if (left) setText(left);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = pastedLines(event.clipboardData.getData('text'));
    if (pasted && text.trim() === '') setLines(pasted);
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p className="composer__names">
        {authors === 'shown' ? <EyeIcon size={18} /> : <EyeOffIcon size={18} />}
        {say(authors === 'shown' ? 'solo.names.shown' : 'solo.names.hidden')}
      </p>
      {/* Anywhere on the note is a place to write. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field inside is what keys reach */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div className="composer__note" data-tint={prompt.tint} onClick={() => area.current?.focus()}>
        <TextArea
          ref={area}
          look="bare"
          label={`${say(open ? 'topic.write' : 'solo.write')}: ${say(prompt.question)}`}
          hideLabel
          placeholder={say(open ? 'topic.placeholder' : 'solo.placeholder')}
          value={text}
          onText={write}
          onSubmit={add}
          onPaste={paste}
          onBlur={() => told(false)}
          dir="auto"
        />
        <p className="composer__foot">
          {held ? <PencilIcon size={20} /> : open ? <PeopleIcon size={20} /> : <LockIcon size={20} />}
          <span>{say(held ? 'solo.stillWriting' : open ? 'topic.everybody' : 'solo.onlyYou')}</span>
          <span className="composer__glyph">
            <Glyph glyph={prompt.glyph} />
          </span>
        </p>
      </div>
      {lines && (
        <div className="composer__lines">
          <p>{say('solo.lines', { n: lines.length })}</p>
          <Button size="small" onClick={() => addLines(lines)}>
            {say('solo.lines.split', { n: lines.length })}
          </Button>
          <Button size="small" look="quiet" onClick={() => setLines(null)}>
            {say('solo.lines.keep')}
          </Button>
        </div>
      )}
      <Button type="submit" look="solid" size="big" wide disabled={problem === 'long'}>
        {say(open && !held ? 'topic.add' : toWall ? 'solo.putOnWall' : 'solo.add')}
      </Button>
    </form>
  );
}
