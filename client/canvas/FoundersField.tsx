import { type FormEvent, useState } from 'react';
import { founders } from '#shared/canvas/canvasSheet.ts';
import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';
import { Input } from '../parts/Field.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { useStep } from '../store/useStep.ts';
import { foundersTyped } from './foundersTyped.ts';

/** The number of founders as the canvas tells it: those who joined, unless it is corrected here (people without a phone). */
export function FoundersField() {
  const say = useSay();
  const { busy, press } = useStep();
  const shown = useBoard(founders);
  const corrected = useBoard((part) => part.settings.founders !== null);
  const [typed, setTyped] = useState<string | null>(null);
  const wanted = foundersTyped(typed ?? '');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === null) return;
    void press((step) => step('settings.change', { founders: wanted }));
    setTyped(null);
  };
  return (
    <form className="founders" onSubmit={keep} noValidate>
      <Input
        label={say('canvasView.founders')}
        inputMode="numeric"
        value={typed ?? String(shown)}
        onText={setTyped}
        error={typed !== null && typed !== '' && wanted === null ? say('canvasView.founders.number') : null}
        hint={say('canvasView.founders.hint')}
      />
      {typed !== null && wanted !== null && wanted !== shown && (
        <Button type="submit" busy={busy}>
          {say('canvasView.founders.save')}
        </Button>
      )}
      {typed === null && corrected && (
        <Button
          look="quiet"
          busy={busy}
          onClick={() => void press((step) => step('settings.change', { founders: null }))}
        >
          {say('canvasView.founders.count')}
        </Button>
      )}
    </form>
  );
}
