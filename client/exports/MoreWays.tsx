import { Suspense, useState } from 'react';
import { useSay } from '../i18n/language.tsx';
import { Button, type ButtonProps } from '../parts/Button.tsx';
import { later } from '../parts/later.tsx';

const ExportSheet = later(() => import('./ExportSheet.tsx').then((sheet) => sheet.ExportSheet));

/** "More ways…": opens everything that can be taken home. */
export function MoreWays(looks: Pick<ButtonProps, 'look' | 'size' | 'wide'>) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...looks} aria-haspopup="dialog" onPointerEnter={ExportSheet.prefetch} onClick={() => setOpen(true)}>
        {say('exports.more')}
      </Button>
      <Suspense fallback={null}>{open && <ExportSheet onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
