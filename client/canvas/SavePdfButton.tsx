import { useState } from 'react';
import { useSay } from '../i18n/language.tsx';
import { Button, type ButtonProps } from '../parts/Button.tsx';
import { DownloadIcon } from '../parts/Icon.tsx';
import { useToast } from '../parts/Toasts.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { fetchPdf, type Paper } from './fetchPdf.ts';

/** "Save PDF": the canvas on one page. Everybody on the board may, at any moment. */
export function SavePdfButton({
  paper = 'a4',
  ...looks
}: Pick<ButtonProps, 'look' | 'size' | 'wide'> & { paper?: Paper }) {
  const say = useSay();
  const toast = useToast();
  const code = useBoard((part) => part.board.code);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const saved = await fetchPdf(code, paper);
    setBusy(false);
    toast(saved.ok ? say('canvasView.saved') : saved.say || say('canvasView.notSaved'));
  };
  return (
    <Button {...looks} icon={DownloadIcon} busy={busy} onClick={() => void save()}>
      {say(busy ? 'canvasView.saving' : 'me.savePdf')}
    </Button>
  );
}
