import { describe, expect, it } from 'vitest';
import { cleanName, cleanText, textProblem } from '#shared/model/text.ts';
import { templateIds, templateOf } from '#shared/templates/index.ts';
import { scriptOf } from './scriptOf.ts';

const ALL = templateIds.flatMap((template) => (['en', 'fr'] as const).map((language) => ({ template, language })));

describe.each(ALL)('the script of $template in $language', ({ template, language }) => {
  const script = scriptOf(template, language);
  const stages = templateOf(template)?.stages ?? [];
  const lines = Object.values(script?.notes ?? {}).flat(2);

  it('[REHEARSE-1] gives everybody something to say to every question and every box', () => {
    const prompts = stages.flatMap((stage) => stage.prompts.map(({ id }) => String(id)));
    expect(Object.keys(script?.notes ?? {}).sort()).toEqual(prompts.sort());
    for (const three of Object.values(script?.notes ?? {})) {
      expect(three.map((own) => own.length > 0)).toEqual([true, true, true]);
    }
    for (const phase of stages.flatMap(({ phases }) => phases)) {
      if (phase.kind !== 'align' && phase.kind !== 'talk') continue;
      const agreed = phase.boxes.map((box) => script?.statements[box]?.length ?? 0);
      expect(agreed.every((n) => n > 0)).toBe(true);
      if (agreed.length > 0) expect(agreed.reduce((sum, n) => sum + n)).toBeGreaterThanOrEqual(3);
    }
  });

  it('[REHEARSE-1] is taken by the board as it is, and no line comes twice', () => {
    const texts = lines.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of [
      ...texts,
      ...lines.flatMap(({ takeaway = [], action = [] }) => [takeaway, action].flat()),
      ...Object.values(script?.statements ?? {}).flat(),
      ...(script?.takeaways ?? []),
      ...(script?.actions ?? []),
    ]) {
      expect([cleanText(text), textProblem(text, 'note')]).toEqual([text, null]);
    }
    for (const name of [...(script?.people ?? []), ...Object.values(script?.themes ?? {})]) {
      expect([cleanName(name), textProblem(name, 'name')]).toEqual([name, null]);
    }
    for (const words of Object.values(script?.stands ?? {})) {
      expect([...words].length).toBeLessThanOrEqual(140);
    }
    for (const { theme } of lines) if (theme) expect(Object.keys(script?.themes ?? {})).toContain(theme);
  });
});
