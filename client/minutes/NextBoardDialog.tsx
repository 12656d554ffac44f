import { type FormEvent, useId, useState } from 'react';
import { carryOver } from '#shared/minutes/carryOver.ts';
import { cleanName, type TextProblem, textProblem } from '#shared/model/text.ts';
import type { WordKey } from '#shared/words/say.ts';
import { useLanguage, useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Input } from '../parts/Field.tsx';
import { ArrowRightIcon } from '../parts/Icon.tsx';
import { Switch } from '../parts/Switch.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { openNextBoard } from './openNextBoard.ts';
import { useComingAlong } from './useComingAlong.ts';

const WRONG: Record<TextProblem, WordKey> = {
  empty: 'minutes.next.title.empty',
  unclean: 'refusal.unclean',
  long: 'minutes.next.title.long',
};

/** What the next board is called and what comes along; then straight to it. */
export function NextBoardDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const form = useId();
  const part = useBoard((all) => all);
  const comingAlong = useComingAlong();
  const [title, setTitle] = useState(part.board.name || part.board.title);
  const [waiting, setWaiting] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const parked = carryOver(part, false);
  const notDiscussed = carryOver(part, true).topics.length - parked.topics.length;
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const clean = cleanName(title);
    const problem = textProblem(clean, 'title');
    setFailed(null);
    setWrong(problem && say(WRONG[problem]));
    if (problem || busy) return;
    setBusy(true);
    const opened = await openNextBoard(part, clean, waiting, language);
    if (opened.ok) return;
    setBusy(false);
    setFailed(opened.code === 'offline' || !opened.say ? say('minutes.next.failed') : opened.say);
  };
  return (
    <Dialog
      title={say('minutes.next')}
      onClose={onClose}
      actions={
        <Button type="submit" form={form} look="solid" iconAfter={ArrowRightIcon} busy={busy}>
          {say('minutes.next.open')}
        </Button>
      }
    >
      <form id={form} onSubmit={(event) => void open(event)} noValidate>
        <Input label={say('minutes.next.title')} value={title} onText={setTitle} error={wrong} />
        <p className="carry-on__what">{comingAlong(carryOver(part, waiting))}</p>
        {notDiscussed > 0 && (
          <Switch label={say('minutes.next.waiting', { n: notDiscussed })} checked={waiting} onChange={setWaiting} />
        )}
        {failed && (
          <p className="carry-on__failed" role="alert">
            {failed}
          </p>
        )}
      </form>
    </Dialog>
  );
}
