import type { GroupId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { get } from '#shared/model/records.ts';
import { mayMove } from '#shared/rules/permissions.ts';
import { current } from '#shared/rules/phases.ts';
import { notesIn, notesOf } from '#shared/rules/wall.ts';
import { type Intent, type Part, type Scene, THREE } from './intent.ts';

/** Puts the notes of a theme together and names them: one begins, the next adds, the third gives the name. */
export const group: Part = (scene) => {
  const { open, me, script } = scene;
  if (mayMove(open, me)) return [];
  const { stage } = current(open);
  const themeOf = new Map(
    stage.prompts.flatMap(({ id }) => (script.notes[id] ?? []).flat().map(({ text, theme }) => [text, theme])),
  );
  // What hangs in a group lies where somebody wanted it.
  const loose = notesOf(open, stage.id).filter((note) => note.group === null);
  const themes = [...new Set(themeOf.values())].filter((theme) => theme !== undefined);
  return themes.flatMap((theme, n) => {
    const waiting = loose.filter(({ text }) => themeOf.get(text) === theme);
    return together(scene, theme, waiting, (task) => (n + task) % THREE === scene.seat);
  });
};

function together(
  { open, script, id }: Scene,
  theme: string,
  loose: readonly Note[],
  isMine: (task: number) => boolean,
): Intent[] {
  const { stage } = current(open);
  const into = id(`group ${stage.id} ${theme}`) as GroupId;
  const formed = get(open.groups, into);
  const [first, second] = loose;
  if (!formed) {
    if (!first || !second || !isMine(0)) return [];
    const notes = [first.id, second.id];
    return [{ key: `form ${stage.id} ${theme}`, pace: 'move', type: 'group.form', body: { group: into, notes } }];
  }
  const intents: Intent[] = [];
  if (first && isMine(1)) {
    const after = notesIn(open, into).at(-1)?.id ?? null;
    const body = { note: first.id, group: into, after };
    intents.push({ key: `move ${first.id}`, pace: 'move', type: 'note.move', body });
  }
  const name = script.themes[theme];
  if (formed.name === '' && name !== undefined && isMine(2)) {
    intents.push({ key: `name ${into}`, pace: 'move', type: 'group.name', body: { group: into, name } });
  }
  return intents;
}
