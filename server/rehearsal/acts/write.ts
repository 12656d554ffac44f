import type { DraftId, NoteId } from '#shared/model/ids.ts';
import type { Draft, Note } from '#shared/model/note.ts';
import { all } from '#shared/model/records.ts';
import { current, isOpenSolo } from '#shared/rules/phases.ts';
import type { Prompt } from '#shared/templates/template.ts';
import type { Intent, Part, Scene } from './intent.ts';
import { sayDone } from './sayDone.ts';

/** Writes what the script has for the questions of this stage, then says "I'm done". */
export const write: Part = (scene) => {
  const { open, mine, seat } = scene;
  const { phase, stage } = current(open);
  const isOpen = isOpenSolo(open, phase);
  const there = new Set([
    ...all<NoteId, Note>(open.notes).map(({ text }) => text),
    ...all<DraftId, Draft>(mine.drafts).map(({ text }) => text),
  ]);
  // Everybody begins with another question, so that none stays empty for long.
  const turned = stage.prompts.map((_, n) => stage.prompts[(n + seat) % stage.prompts.length]);
  const lines = turned.flatMap((prompt) => (prompt ? linesFor(scene, prompt, isOpen) : []));
  return [...lines.filter(({ body }) => !('text' in body && there.has(body.text))), ...sayDone(scene)];
};

function linesFor({ script, seat, id }: Scene, prompt: Prompt, isOpen: boolean): Intent[] {
  const lines = script.notes[prompt.id]?.[seat] ?? [];
  return lines.map(({ text }, n): Intent => {
    const key = `write ${prompt.id} ${n}`;
    const fresh = id(`${seat} ${key}`);
    return isOpen
      ? { key, pace: 'write', type: 'note.add', body: { note: fresh as NoteId, prompt: prompt.id, text } }
      : { key, pace: 'write', type: 'draft.put', body: { draft: fresh as DraftId, prompt: prompt.id, text } };
  });
}
