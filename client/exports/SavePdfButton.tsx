import { useSay } from '../i18n/language.tsx';
import { Button, type ButtonProps } from '../parts/Button.tsx';
import { DownloadIcon } from '../parts/Icon.tsx';
import { useToast } from '../parts/Toasts.tsx';
import type { Paper } from './saveExport.ts';
import { useSaving } from './useSaving.ts';

/** "Save PDF": the canvas on one page. Everybody on the board may, at any moment. */
export function SavePdfButton({
  paper = 'a4',
  ...looks
}: Pick<ButtonProps, 'look' | 'size' | 'wide'> & { paper?: Paper }) {
  const say = useSay();
  const toast = useToast();
  const { file, save } = useSaving();
  const press = async () => {
    const saved = await save(`canvas.pdf?paper=${paper}`);
    if (saved.ok) toast(saved.missing ? say('exports.missing', { signs: saved.missing }) : say('canvasView.saved'));
    else if (saved.why !== 'cancelled') toast(saved.say || say('canvasView.notSaved'));
  };
  return (
    <Button {...looks} icon={DownloadIcon} busy={file !== null} onClick={() => void press()}>
      {say(file !== null ? 'canvasView.saving' : 'me.savePdf')}
    </Button>
  );
}
