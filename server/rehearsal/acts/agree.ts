import type { StatementId } from '#shared/model/ids.ts';
import { all } from '#shared/model/records.ts';
import type { Statement, StatementBox } from '#shared/model/statement.ts';
import { mayAlign } from '#shared/rules/permissions.ts';
import { current } from '#shared/rules/phases.ts';
import { type Intent, type Part, type Scene, THREE } from './intent.ts';

/** Answers "Is this it?", and writes lines into the boxes of this stage, each their share. */
export const agree: Part = (scene) => {
  const { open, me, script, seat, id } = scene;
  const { phase } = current(open);
  const boxes: readonly StatementBox[] = phase.kind === 'align' || phase.kind === 'talk' ? phase.boxes : [];
  const there = all<StatementId, Statement>(open.statements).map(({ text }) => text);
  const lines = boxes
    .flatMap((box) => (script.statements[box] ?? []).map((text) => ({ box, text })))
    .filter(({ box, text }, n) => n % THREE === seat && !there.includes(text) && !mayAlign(open, me, box))
    .map(({ box, text }): Intent => {
      const statement = id(`line ${box} ${text}`) as StatementId;
      const body = { statement, box, text, parent: null, after: 'last', from: null } as const;
      return { key: `line ${box} ${text}`, pace: 'write', type: 'statement.add', body };
    });
  return [...answer(scene), ...lines];
};

function answer({ open: { check }, mine, seat, chance }: Scene): Intent[] {
  if (check.status !== 'open' || mine.check?.id === check.id) return [];
  const up = chance(`check ${seat} ${check.id}`) < 0.8;
  return [{ key: `check ${check.id}`, pace: 'think', type: 'check.answer', body: { check: check.id, up } }];
}
