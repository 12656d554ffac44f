import { useState } from 'react';
import type { WordKey } from '#shared/words/say.ts';
import { saveExport } from '../../exports/saveExport.ts';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { DownloadIcon, PageDownIcon } from '../../parts/Icon.tsx';

interface Way {
  readonly file: string;
  readonly label: WordKey;
}
const CANVAS: Way = { file: 'canvas.pdf?paper=a4', label: 'read.saveCanvas' };
const WHOLE: readonly Way[] = [
  { file: 'report.pdf', label: 'read.saveReport' },
  { file: 'minutes.md', label: 'read.saveMinutes' },
];

/** What a reader takes home, one file at a time; what failed says why. */
export function ReaderSaves(props: { code: string; token: string | null; hasCanvas: boolean }) {
  const { code, token, hasCanvas } = props;
  const say = useSay();
  const { language } = useLanguage();
  const [making, setMaking] = useState<string | null>(null);
  const [failed, setFailed] = useState('');
  const save = async (file: string) => {
    setMaking(file);
    setFailed('');
    const saved = await saveExport({ code, file, token, language });
    setMaking(null);
    if (!saved.ok) setFailed(saved.say || say('exports.offline'));
  };
  return (
    <div className="reader__saves">
      {[...(hasCanvas ? [CANVAS] : []), ...WHOLE].map(({ file, label }) => (
        <Button
          key={file}
          size="small"
          icon={DownloadIcon}
          busy={making === file}
          disabled={making !== null && making !== file}
          onClick={() => void save(file)}
        >
          {say(label)}
        </Button>
      ))}
      <Button size="small" look="quiet" icon={PageDownIcon} onClick={() => window.print()}>
        {say('minutes.print')}
      </Button>
      <p role="status">{failed}</p>
    </div>
  );
}
