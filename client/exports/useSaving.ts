import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import { useBoard, useClient } from '../store/BoardContext.tsx';
import { type Saved, saveExport } from './saveExport.ts';

export interface Saving {
  /** The file under way; null: none. */
  readonly file: string | null;
  readonly save: (file: string) => Promise<Saved>;
  readonly cancel: () => void;
}

/** Saves files of this board, one at a time: the next one takes the place of one under way. Leaving cancels. */
export function useSaving(): Saving {
  const code = useBoard((part) => part.board.code);
  const { token } = useClient();
  const { language } = useLanguage();
  const [file, setFile] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const save = async (wanted: string) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setFile(wanted);
    const saved = await saveExport({ code, file: wanted, token, language, signal: mine.signal });
    if (running.current === mine) setFile(null);
    return saved;
  };
  return { file, save, cancel: () => running.current?.abort() };
}
