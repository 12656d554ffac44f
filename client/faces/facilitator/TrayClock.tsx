import type { PublicPart } from '#shared/board/publicPart.ts';
import type { Clock } from '#shared/model/clock.ts';
import { current } from '#shared/rules/phases.ts';
import { Disc } from '../../clock/Disc.tsx';
import { formatLeft } from '../../clock/formatLeft.ts';
import { useSay } from '../../i18n/language.tsx';
import { Button } from '../../parts/Button.tsx';
import { Digits } from '../../parts/Digits.tsx';
import { PauseIcon, PlayIcon } from '../../parts/Icon.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useBoard, useTimeLeft } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';

/** The time: disc and digits. Not where the time of a turn stands large on the wall. */
export function TrayClock() {
  const clock = useBoard(shownClock);
  const left = useTimeLeft(clock);
  const total = clock.status === 'off' ? 0 : clock.total;
  const turns = useBoard(isByTurns);
  if (left === null || turns) return null;
  return (
    <div className="tray__clock">
      <Disc left={left} total={total} state={clock.status === 'off' ? 'ready' : clock.status} size={52} />
      <span className="tray__digits">
        <Digits>{formatLeft(left)}</Digits>
      </span>
    </div>
  );
}

/** Whether topics take turns here, so that the clock is one topic's and stands beside its words. */
function isByTurns(part: PublicPart): boolean {
  const { phase } = current(part);
  return part.walk.status === 'running' && (phase.kind === 'discuss' || (phase.kind === 'share' && !!phase.turns));
}

/** The clock that will start with the first phase, while nobody has started yet. */
const firstClocks = new Map<number, Clock>();
function shownClock(part: PublicPart): Clock {
  if (part.walk.status !== 'lobby') return part.clock;
  const total = current(part).phase.minutes * 60_000;
  const known = firstClocks.get(total) ?? { status: 'ready', total };
  firstClocks.set(total, known);
  return known;
}

/** Start or pause, and one more minute; nothing before the start. */
export function TrayClockButtons({ offline }: { offline: boolean }) {
  const say = useSay();
  const { press } = useStep();
  const clock = useBoard(shownClock);
  const turns = useBoard(isByTurns);
  const inLobby = useBoard((part) => part.walk.status === 'lobby');
  const running = clock.status === 'running';
  // A clock that belongs to nobody's turn cannot run; what follows its end is not another whole turn.
  const none = turns && clock.status === 'off';
  const flip = {
    icon: running ? PauseIcon : PlayIcon,
    disabled: offline || none || (turns && clock.status === 'up'),
    onClick: () => void press((step) => step(running ? 'clock.pause' : 'clock.start', {})),
  };
  if (inLobby) return null;
  const label = say(running ? 'tray.pause' : 'tray.play');
  return (
    <>
      {turns ? (
        <Button look="tray" aria-label={label} {...flip}>
          {say(running ? 'tray.pauseShort' : 'tray.playShort')}
        </Button>
      ) : (
        <IconButton look="tray" size="big" label={label} {...flip} />
      )}
      <Button
        look="tray"
        disabled={offline || none}
        onClick={() => void press((step) => step('clock.add', { seconds: 60 }))}
      >
        {say('tray.plusMinute')}
      </Button>
    </>
  );
}
