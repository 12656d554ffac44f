import './ExportSheet.css';
import { useState } from 'react';
import { template } from '#shared/rules/phases.ts';
import { isRehearsal } from '#shared/rules/rehearsal.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { DownloadIcon } from '../parts/Icon.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import { useBoard, useView } from '../store/BoardContext.tsx';
import { CopyForChat } from './CopyForChat.tsx';
import { type ExportWay, exportsOf } from './exportsOf.ts';
import { PrintHere } from './PrintHere.tsx';
import { useSaving } from './useSaving.ts';

interface Told {
  readonly text: string;
  readonly failed: boolean;
}

/**
 * Every way to take the board home, one file at a time: what is under way says so and can be cancelled, what failed says why.
 * Without a line to the server it offers the printer.
 */
export function ExportSheet({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const groups = useBoard((part) => exportsOf(template(part), isRehearsal(part.board)));
  const running = useBoard((part) => part.walk.status !== 'finished');
  const offline = useView(({ link }) => link.status === 'offline');
  const saving = useSaving();
  const [told, setTold] = useState<Told | null>(null);
  const press = async ({ file, label }: ExportWay) => {
    setTold(null);
    const saved = await saving.save(file);
    const name = say(label);
    if (saved.ok) {
      const missing = saved.missing && ` ${say('exports.missing', { signs: saved.missing })}`;
      setTold({ text: say('exports.saved', { name }) + missing, failed: false });
    } else if (saved.why === 'cancelled') setTold({ text: say('exports.cancelled', { name }), failed: false });
    else setTold({ text: saved.say || say(`exports.${saved.why}`), failed: true });
  };
  return (
    <Sheet title={say('exports.title')} onClose={onClose} footer={<Status told={told} making={saving.file !== null} />}>
      <p className="meta">{say(running ? 'exports.running' : 'exports.finished')}</p>
      {offline && <PrintHere onPrint={onClose} />}
      {groups.map(({ title, ways }) => (
        <section key={title} className="exports" aria-label={say(title)}>
          <h3>{say(title)}</h3>
          <ul>
            {ways.map((way) => (
              <li key={way.file}>
                <way.icon size={22} />
                <p>
                  <span>{say(way.label)}</span>
                  <small>{say(way.hint)}</small>
                </p>
                {saving.file === way.file ? (
                  <Button size="small" onClick={saving.cancel}>
                    {say('exports.cancel')}
                  </Button>
                ) : (
                  <Button
                    size="small"
                    icon={DownloadIcon}
                    aria-label={say('exports.saveOne', { name: say(way.label) })}
                    onClick={() => void press(way)}
                  >
                    {say('exports.save')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <CopyForChat />
    </Sheet>
  );
}

/** What is under way and what came of it: heard, too. */
function Status({ told, making }: { told: Told | null; making: boolean }) {
  const say = useSay();
  return (
    <div className="exports__status" role="status" data-failed={told?.failed || undefined}>
      {making && <progress aria-label={say('exports.making')} />}
      <p>{making ? say('exports.making') : (told?.text ?? '')}</p>
    </div>
  );
}
