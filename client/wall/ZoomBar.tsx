import { useSay } from '../i18n/language.tsx';
import { FitIcon, MinusIcon, PlusIcon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useWallHand, useWallUi } from './wallUi.tsx';

/** 25 to 200 %. The heading stays as it is. */
export function ZoomBar({ onFit }: { onFit: () => void }) {
  const say = useSay();
  const hand = useWallHand();
  const zoom = useWallUi((ui) => ui.zoom);
  return (
    <div className="wall__zoom">
      <IconButton
        icon={MinusIcon}
        size="small"
        label={say('wall.zoomOut')}
        disabled={zoom <= 0.25}
        onClick={() => hand.setZoom(zoom * 0.8)}
      />
      <IconButton icon={FitIcon} size="small" label={say('wall.zoomFit')} onClick={onFit} />
      <IconButton
        icon={PlusIcon}
        size="small"
        label={say('wall.zoomIn')}
        disabled={zoom >= 2}
        onClick={() => hand.setZoom(zoom * 1.25)}
      />
    </div>
  );
}
