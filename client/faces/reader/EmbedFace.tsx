import './Reader.css';
import './Embed.css';
import { useState } from 'react';
import { CanvasPage } from '../../canvas/CanvasPage.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { NoReader } from './NoReader.tsx';
import { ReadMinutes } from './ReadMinutes.tsx';
import { useSeen } from './useSeen.ts';

/**
 * The canvas within a page of others; of a workshop that has none, its minutes. Browsers send no cookie of ours there, and
 * may keep nothing for us: the secret stays in the address of the frame, and proves with every look who asks.
 */
export function EmbedFace({ code }: { code: string }) {
  const { language } = useLanguage();
  const [secret] = useState(() => location.hash.slice(1));
  const { seen, gone } = useSeen(secret ? { code, language, token: secret, isFramed: true } : null);
  if (gone || !secret) return <NoReader why={gone ?? 'revoked'} />;
  return (
    <main className="embed" aria-busy={seen === null}>
      {seen && (seen.canvas ? <CanvasPage sheet={seen.canvas} /> : <ReadMinutes minutes={seen.minutes} />)}
    </main>
  );
}
