import './lanes.css';
import type { Prompt, PromptId } from '#shared/templates/template.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { ArrowRightIcon } from '../parts/Icon.tsx';
import { Swatch } from '../parts/Legend.tsx';

/** The questions of a stage one at a time: whoever leads chooses for everybody, others look round and find the way back. */
export function Lanes({
  prompts,
  lane,
  counts,
  onLane,
}: {
  prompts: readonly Prompt[];
  lane: PromptId;
  counts: ReadonlyMap<PromptId, number>;
  onLane: (lane: PromptId) => void;
}) {
  const say = useSay();
  if (prompts.length < 2) return null;
  return (
    <fieldset className="lanes" aria-label={say('wall.lanes')}>
      {prompts.map(({ id, label, tint, glyph }) => (
        <button key={id} type="button" aria-pressed={id === lane} onClick={() => onLane(id)}>
          <Swatch tint={tint} glyph={glyph} />
          {say(label)}
          <span className="lanes__count">{counts.get(id) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** The strip that leads back to the question everybody is at. */
export function BackToLane({ prompt, onBack }: { prompt: Prompt; onBack: () => void }) {
  const say = useSay();
  return (
    <div className="way-back">
      <Button look="solid" size="small" iconAfter={ArrowRightIcon} onClick={onBack}>
        {say('wall.backToLane', { question: say(prompt.label) })}
      </Button>
    </div>
  );
}
