import type { SheetForce } from '#shared/canvas/sheet.ts';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { ForceArrow, type Side } from '../../wall/ForceArrow.tsx';

/** One force: its words, and once it is weighed its arrow towards the vision. */
export function Force({ force: { text, weight }, side }: { force: SheetForce; side: Side }) {
  const say = useSay();
  const { formatNumber } = useLanguage();
  return (
    <>
      <p className="force-note voice-note" data-tint={side === 'supports' ? 'leaf' : 'clay'} dir="auto">
        {text}
      </p>
      {weight !== null && (
        <ForceArrow
          side={side}
          weight={weight}
          written={formatNumber(weight)}
          label={say('canvasView.force', { text, n: weight })}
        />
      )}
    </>
  );
}
