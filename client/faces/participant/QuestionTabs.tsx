import type { Prompt, PromptId } from '#shared/templates/template.ts';
import { useSay } from '../../i18n/language.tsx';
import { Swatch } from '../../parts/Legend.tsx';

/** The questions of a stage with how many notes each has: at the bottom of a phone, where thumbs are. */
export function QuestionTabs({
  prompts,
  counts,
  chosen,
  onChoose,
}: {
  prompts: readonly Prompt[];
  counts: Readonly<Record<string, number>>;
  chosen: PromptId;
  onChoose: (prompt: PromptId) => void;
}) {
  const say = useSay();
  return (
    <nav className="tabs" aria-label={say('solo.questions')}>
      {prompts.map(({ id, label, question, tint, glyph }) => {
        const count = counts[id] ?? 0;
        return (
          <button
            key={id}
            type="button"
            className="tabs__tab"
            title={say(question)}
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => onChoose(id)}
          >
            <Swatch tint={tint} glyph={glyph} />
            <span className="tabs__label">{say(label)}</span>
            {count > 0 && (
              <span className="tabs__count">
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{say('parts.notes', { n: count })}</span>
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
