import { lazy, Suspense, useState } from 'react';
import type { DraftId } from '#shared/model/ids.ts';
import type { Draft } from '#shared/model/note.ts';
import type { Prompt } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { useView } from '../../store/BoardContext.tsx';
import { NoteCard } from '../../wall/NoteCard.tsx';
import { NoteGuard } from '../../wall/NoteGuard.tsx';
import { DoneButton } from './DoneButton.tsx';

const EditDraft = lazy(() => import('./EditDraft.tsx').then((edit) => ({ default: edit.EditDraft })));

/** What I put down so far for this question. Pressing one edits or removes it. */
export function OwnNotes({ drafts, prompt }: { drafts: readonly Draft[]; prompt: Prompt }) {
  const say = useSay();
  const unsaved = useView((view) => view.unsaved);
  const offline = useView((view) => view.link.status === 'offline');
  const [editing, edit] = useState<DraftId | null>(null);
  const edited = drafts.find(({ id }) => id === editing);
  return (
    <section className="own" aria-labelledby="own-heading">
      <header className="own__head">
        <h2 id="own-heading">{say('solo.yours')}</h2>
        <span className="own__count">{drafts.length > 0 && say('solo.soFar', { n: drafts.length })}</span>
        <DoneButton />
      </header>
      {drafts.length === 0 ? (
        <p className="own__none">{say('solo.none')}</p>
      ) : (
        <ul className="own__notes">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <NoteGuard of={draft}>
                <NoteCard
                  id={draft.id}
                  text={draft.text}
                  tint={prompt.tint}
                  glyph={prompt.glyph}
                  fluid
                  pending={offline && unsaved.has(draft.id)}
                  label={`${say('solo.edit')}: ${draft.text}`}
                  onClick={() => edit(draft.id)}
                />
              </NoteGuard>
            </li>
          ))}
        </ul>
      )}
      {edited && (
        <Suspense fallback={null}>
          <EditDraft draft={edited} prompt={prompt} onClose={() => edit(null)} />
        </Suspense>
      )}
    </section>
  );
}
